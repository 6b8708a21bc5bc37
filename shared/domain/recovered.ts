/** The database had to be made anew: what there is to tell the user, once. */
export interface Recovered {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** What was found in its place: a damaged file, an empty one, or none. */
  readonly why: 'damaged' | 'empty' | 'missing';
  /** Under what name it was kept; null where nothing was there. */
  readonly keptAs: string | null;
  /** What the user decided: all of it is back, as much of it as could be read, or none. */
  readonly decisions: 'kept' | 'some' | 'lost';
}
