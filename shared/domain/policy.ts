/** When an address counts as bad, or is watched: what the user may set (shared/verdict/policy.ts judges by it). */
export interface Policy {
  /** So many soft failures without a sign of life between them … */
  readonly watchTimes: number;
  /** … within so many days make an address one to watch. */
  readonly watchDays: number;
  /** Whether soft failures alone ever make an address bad. Where not, it stays watched, however often it fails. */
  readonly softBad: boolean;
  /** So many soft failures without a sign of life between them … */
  readonly badTimes: number;
  /** … over at least so many days make it bad: a full week-end or a holiday is not enough. */
  readonly badDays: number;
}
