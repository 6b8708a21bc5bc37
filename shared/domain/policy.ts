/** When an address counts as bad, or is watched: what the user may set (shared/verdict/policy.ts judges by it). */
export interface Policy {
  /** This many soft failures without a sign of life between them … */
  readonly watchTimes: number;
  /** … within this many days make an address watched. */
  readonly watchDays: number;
  /** Whether soft failures alone can make an address bad. If not, it stays watched however often it fails. */
  readonly softBad: boolean;
  /** This many soft failures without a sign of life between them … */
  readonly badTimes: number;
  /** … over at least this many days make it bad: a long weekend or a holiday is not enough. */
  readonly badDays: number;
}
