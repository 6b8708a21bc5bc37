/** One change of the schema; the list of them is migrations/index.ts. */
export interface Migration {
  /** The user_version after it; the list counts up by one. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
