// The quiet hours, in which no notification is shown. Pure: the caller passes the minute of the day, in its own time zone.

const MINUTES_A_DAY = 1440;

/** In: `22:00`. Out: the minute of the day, or null where the text is no time. */
export function minuteOf(time: string): number | null {
  const read = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return read === null ? null : Number(read[1]) * 60 + Number(read[2]);
}

/**
 * In: the quiet hours, and the current minute of the day. Out: the minutes until they end; null outside them. From 22:00 to
 * 07:00 passes midnight; equal times mean no quiet hours; the end minute is outside.
 */
export function quietFor(hours: { readonly from: string; readonly to: string }, minute: number): number | null {
  const from = minuteOf(hours.from);
  const to = minuteOf(hours.to);
  if (from === null || to === null || from === to) return null;
  const length = (to - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  const since = (minute - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since < length ? length - since : null;
}
