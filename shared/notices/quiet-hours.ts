// Hours in which nothing is said. Pure: the minute of the day comes from the caller, who knows the clock and its zone.

const MINUTES_A_DAY = 1440;

/** In: `22:00`. Out: the minute of the day, or null where it is no time. */
export function minuteOf(time: string): number | null {
  const read = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return read === null ? null : Number(read[1]) * 60 + Number(read[2]);
}

/**
 * In: the hours, and the minute of the day it is. Out: in how many minutes they end; null outside of them. From 22:00 to 07:00
 * passes midnight; from a time to the same time is no time at all; the last minute is outside.
 */
export function quietFor(hours: { readonly from: string; readonly to: string }, minute: number): number | null {
  const from = minuteOf(hours.from);
  const to = minuteOf(hours.to);
  if (from === null || to === null || from === to) return null;
  const length = (to - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  const since = (minute - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since < length ? length - since : null;
}
