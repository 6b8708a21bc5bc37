// Days as the user's calendar has them. A day is the number of days from 1 January 1970 to its date, so that dates are added and
// compared as numbers; only where it begins depends on the time zone. `zone` is an IANA name; null is the computer's own zone.

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

/** What a clock in the zone shows at `at`, read as if it stood in UTC: milliseconds since 1970. */
function wallClock(at: number, zone: string | null): number {
  if (zone === null) return at - new Date(at).getTimezoneOffset() * 60_000;
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day on which `at` (milliseconds since 1970 UTC) falls in the zone. */
export const dayOf = (at: number, zone: string | null): number => Math.floor(wallClock(at, zone) / DAY_MS);

/** The first millisecond (UTC) of a day in the zone: midnight, or where a clock change skips midnight, the moment after it. */
export function startOfDay(day: number, zone: string | null): number {
  const midnight = day * DAY_MS;
  // The offset is that of the zone near midnight; twice, because the guess may lie on the other side of a clock change.
  const guess = midnight - (wallClock(midnight, zone) - midnight);
  const start = midnight - (wallClock(guess, zone) - guess);
  if (wallClock(start, zone) >= midnight) return start;
  const after = start + (midnight - wallClock(start, zone));
  return wallClock(after, zone) >= midnight && wallClock(after - 1000, zone) < midnight ? after : guess;
}

/** `2026-03-14`. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of `2026`, `2026-03` or `2026-03-14` (its first, where it is a year or a month); null for what is no such date. */
export function dayFromIso(text: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const [, year, month = '01', day = '01'] = parts;
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Date.parse takes 2026-02-31 for 3 March in some engines and refuses it in others.
  return Number.isNaN(at) || new Date(at).toISOString().slice(8, 10) !== day ? null : at / DAY_MS;
}
