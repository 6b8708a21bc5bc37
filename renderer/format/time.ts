// Formats times in the usual words. All functions take milliseconds since 1970 UTC and use the computer's time zone.
import { locale, s } from '../strings/index.ts';

const DAY = 86_400_000;
const twelveHours = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
const clockFormat = new Intl.DateTimeFormat(locale, { hour: twelveHours ? 'numeric' : '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
const dayYearFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const shortDayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
/** "17 Nov 2026" in English, "17.11.2026" in German. */
const shortDayYearFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
const minuteFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const exactFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
const agoFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Calendar days from `at` to `now`: 0 is today, 1 yesterday; negative numbers are in the future. */
export function daysSince(at: number, now = Date.now()): number {
  return Math.round((midnight(now) - midnight(at)) / DAY);
}

function sameYear(at: number, now: number): boolean {
  return new Date(at).getFullYear() === new Date(now).getFullYear();
}

/** "10:42". */
export function clock(at: number): string {
  return clockFormat.format(at);
}

/** The heading over a day's messages: "Today", "Yesterday", "16 November", "2 March 2025". */
export function dayHeading(at: number, now = Date.now()): string {
  const days = daysSince(at, now);
  if (days === 0) return s.time.today;
  if (days === 1) return s.time.yesterday;
  return (sameYear(at, now) ? dayFormat : dayYearFormat).format(at);
}

/** "17 Nov"; with the year where it is not this one. */
export function shortDay(at: number, now = Date.now()): string {
  return (sameYear(at, now) ? shortDayFormat : shortDayYearFormat).format(at);
}

export function month(at: number): string {
  return monthFormat.format(at);
}

/** "17 Nov, 15:12"; today only "15:12". */
export function dayAndClock(at: number, now = Date.now()): string {
  return daysSince(at, now) === 0 ? clock(at) : `${shortDay(at, now)}, ${clock(at)}`;
}

/** "20 Nov 2026, 10:42". */
export function toTheMinute(at: number): string {
  return minuteFormat.format(at);
}

/** The full date and time, for hover. */
export function exact(at: number): string {
  return exactFormat.format(at);
}

const AGO: readonly (readonly [number, Intl.RelativeTimeFormatUnit, number])[] = [
  [14, 'day', 1],
  [60, 'week', 7],
  [730, 'month', 30.44],
  [Number.POSITIVE_INFINITY, 'year', 365.25],
];

/** "today", "3 days ago", "5 weeks ago", "in 2 days". */
export function ago(at: number, now = Date.now()): string {
  const days = daysSince(at, now);
  const [, unit, length] = AGO.find(([below]) => Math.abs(days) < below) ?? [0, 'day' as const, 1];
  return agoFormat.format(-Math.round(days / length), unit);
}

const LENGTHS = [
  ['day', DAY, 2 * DAY],
  ['hour', 3_600_000, 2 * 3_600_000],
  ['minute', 60_000, 1.5 * 60_000],
  ['second', 1000, 0],
] as const;

/** A duration in its largest fitting unit: "32 seconds", "4 hours", "5 days"; `short` gives "32 sec", "4 hr". */
export function duration(ms: number, unitDisplay: 'long' | 'short' = 'long'): string {
  const [unit, length] = LENGTHS.find(([, , least]) => ms >= least) ?? LENGTHS[3];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(
    Math.max(0, Math.round(ms / length)),
  );
}
