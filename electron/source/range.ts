// How far back the app reads an account. Pure; times are milliseconds since 1970 UTC.
import type { ImapConfig } from './account-config.ts';

const DAY_MS = 86_400_000;

export interface Range {
  readonly days: number;
  /** The app does not read mail that arrived before this time; 0 for all mail. */
  readonly since: number;
  /** The account is read in full back to this time. */
  readonly covered: number;
}

/** The range of a new account. The first day is fixed now, so that it does not move during a first sync that takes days. */
export function firstRange(days: number, now: number): Range {
  const since = startOf(days, now);
  return { days, since, covered: since };
}

/** The range of a stored account. An account stored by an earlier version has `days` alone. */
export function knownRange(
  { days, since, covered }: Pick<ImapConfig, 'days' | 'since' | 'covered'>,
  now: number,
): Range {
  const from = since ?? startOf(days, now);
  return { days, since: from, covered: covered ?? from };
}

/** The range after the user chose another number of days. What was read already stays covered. */
export function rangeOf(config: Pick<ImapConfig, 'days' | 'since' | 'covered'>, days: number, now: number): Range {
  return { days, since: startOf(days, now), covered: knownRange(config, now).covered };
}

/** The start of a day in UTC, since IMAP searches by whole days (RFC 3501 section 6.4.4). */
function startOf(days: number, now: number): number {
  return days === 0 ? 0 : Math.floor((now - days * DAY_MS) / DAY_MS) * DAY_MS;
}
