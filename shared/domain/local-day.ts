// Days of the user's calendar. A day is the number of days from 1 January 1970 to its date, so that dates can be added and
// compared as numbers; only the moment at which it begins depends on the time zone. `zone` is an IANA name; null is the
// computer's zone.

export const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    const number = 'numeric';
    const parts = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const;
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, hourCycle: 'h23', ...parts });
    formats.set(zone, format);
  }
  return format;
}

/** The time that a clock in the zone shows at `at`, read as if it were UTC: milliseconds since 1970. */
function wallClock(at: number, zone: string | null): number {
  if (zone === null) return at - new Date(at).getTimezoneOffset() * 60_000;
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day on which `at` (milliseconds since 1970 UTC) falls in the zone. */
export const dayOf = (at: number, zone: string | null): number => Math.floor(wallClock(at, zone) / DAY_MS);

/** The first millisecond (UTC) of a day in the zone: midnight, or the moment after a clock change that skips midnight. */
export function startOfDay(day: number, zone: string | null): number {
  const midnight = day * DAY_MS;
  // Uses the zone's offset near midnight. Computed twice, since the first guess may lie on the other side of a clock change.
  const guess = midnight - (wallClock(midnight, zone) - midnight);
  const start = midnight - (wallClock(guess, zone) - guess);
  if (wallClock(start, zone) >= midnight) return start;
  const after = start + (midnight - wallClock(start, zone));
  return wallClock(after, zone) >= midnight && wallClock(after - 1000, zone) < midnight ? after : guess;
}

/** `2026-03-14`. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of `2026`, `2026-03` or `2026-03-14` (the first day of a year or month); null for any other text. */
export function dayFromIso(text: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const [, year, month = '01', day = '01'] = parts;
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Some engines read 2026-02-31 as 3 March, others refuse it.
  return Number.isNaN(at) || new Date(at).toISOString().slice(8, 10) !== day ? null : at / DAY_MS;
}
