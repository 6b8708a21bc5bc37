// The calendar of the sample mailbox: times are days before `now`. The studio uses Central European winter time.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const OFFSET = HOUR;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 5322 section 3.3: `Tue, 3 Mar 2026 10:00:00 +0100`. `zone` as in `(CET)` may follow it. */
export function mailDate(at: number, zone: '+0100' | '+0000' = '+0100'): string {
  const d = new Date(zone === '+0100' ? at + OFFSET : at);
  const day = `${DAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
  return `${day} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${zone}`;
}

/** `20260303100000` in UTC, as Message-IDs of mail servers have it. */
export function compactDate(at: number): string {
  return new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** 0 for Sunday to 6 for Saturday, at the studio. */
export function weekday(at: number): number {
  return new Date(at + OFFSET).getUTCDay();
}

/** The month's name at the studio. */
export function monthName(at: number): string {
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
  names.push('August', 'September', 'October', 'November', 'December');
  return names[new Date(at + OFFSET).getUTCMonth()] ?? '';
}

/**
 * `daysAgo` days before now, at `hours` o'clock (with a fraction) at the studio; never later than half an hour ago, so that
 * there is time for what follows from it.
 */
export function momentOf(now: number, daysAgo: number, hours: number): number {
  const midnight = Math.floor((now + OFFSET) / DAY) * DAY - OFFSET;
  const at = midnight - daysAgo * DAY + Math.round(hours * 3600) * 1000;
  // A time of today may be still to come: such messages get times in the hours before now, a little apart.
  const latest = now - 30 * MINUTE;
  return at <= latest ? at : latest - Math.round(hours * 6) * MINUTE;
}
