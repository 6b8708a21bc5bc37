const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/**
 * In: the number of the retry (0 is the first) and a random number in [0, 1). Out: milliseconds to wait before it. The wait doubles
 * with each retry up to five minutes; a random part of up to half of it keeps many clients from returning at the same moment.
 */
export function backoffMs(attempt: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return Math.round(full / 2 + (full / 2) * random);
}
