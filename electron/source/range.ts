// How far back an account is read. Pure.
import type { ImapConfig } from './account-config.ts';

const DAY_MS = 86_400_000;

export interface Range {
  readonly days: number;
  /** Mail that arrived before is not read; 0 for all of it. */
  readonly since: number;
  /** Back to when it has been read in full. */
  readonly covered: number;
}

/** The range of an account that is just added; the day is fixed, so that a first sync over weeks has one end. */
export function firstRange(days: number, now: number): Range {
  const since = startOf(days, now);
  return { days, since, covered: since };
}

/** The range of an account from what is kept; one kept by an earlier version has only its days. */
export function knownRange(
  { days, since, covered }: Pick<ImapConfig, 'days' | 'since' | 'covered'>,
  now: number,
): Range {
  const from = since ?? startOf(days, now);
  return { days, since: from, covered: covered ?? from };
}

/** After another choice of days. What was read already stays covered. */
export function rangeOf(config: Pick<ImapConfig, 'days' | 'since' | 'covered'>, days: number, now: number): Range {
  return { days, since: startOf(days, now), covered: knownRange(config, now).covered };
}

/** IMAP searches by days (RFC 3501 section 6.4.4), so the end is the start of one, in UTC. */
function startOf(days: number, now: number): number {
  return days === 0 ? 0 : Math.floor((now - days * DAY_MS) / DAY_MS) * DAY_MS;
}
