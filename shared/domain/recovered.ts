/** What the app reports to the user, once, after it replaced the database by a new one. */
export interface Recovered {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** What the app found in the database's place: a damaged file, an empty one, or none. */
  readonly why: 'damaged' | 'empty' | 'missing';
  /** The name under which the app kept the old file; null where there was none. */
  readonly keptAs: string | null;
  /** How much of the user's decisions was restored: all, as much as could be read, or none. */
  readonly decisions: 'kept' | 'some' | 'lost';
}
