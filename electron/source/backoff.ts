/**
 * How soon to try again. `soon`: the network or a server was not reachable for a moment. `seldom`: the server refused the login, and
 * many tries in a short time would lock the account.
 */
export type Pace = 'soon' | 'seldom';

interface Waits {
  readonly firstMs: number;
  readonly factor: number;
  readonly longestMs: number;
}

const WAITS: Readonly<Record<Pace, Waits>> = {
  soon: { firstMs: 2_000, factor: 2, longestMs: 5 * 60_000 },
  // At most three tries in half an hour: directories lock an account after five to ten.
  seldom: { firstMs: 5 * 60_000, factor: 3, longestMs: 6 * 3_600_000 },
};

/**
 * In: the number of the retry (0 is the first), a random number in [0, 1), and the pace. Out: milliseconds to wait before it. The wait
 * grows with each retry, up to five minutes or six hours; a random part of up to half of it keeps many clients from returning at the
 * same moment.
 */
export function backoffMs(attempt: number, random: number, pace: Pace = 'soon'): number {
  const { firstMs, factor, longestMs } = WAITS[pace];
  const full = Math.min(longestMs, firstMs * factor ** Math.min(attempt, 16));
  return Math.round(full / 2 + (full / 2) * random);
}
