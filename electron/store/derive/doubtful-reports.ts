import type { StoreContext } from '../context.ts';
import type { Change } from './change.ts';
import type { OwnMailbox } from './own-mail.ts';

/** The relevant time is that of the returned message (shared/matching/backscatter.ts), where the report states it. */
const DOUBTFUL = ['unmatched', 'backscatter'].map(
  (tab) => `SELECT id FROM report WHERE tab = '${tab}' AND coalesce(original_date, date) BETWEEN ? AND ?`,
);

/**
 * Reports without a match that may be judged otherwise after a change of what is known of the user's own mail. `before`: what
 * was known before the change.
 */
export function doubtfulReports(
  { db }: StoreContext,
  { messagesRemoved }: Change,
  before: OwnMailbox,
  own: OwnMailbox,
): readonly number[] {
  const within = (from: number, to: number): number[] =>
    DOUBTFUL.flatMap((sql) => db.all<{ id: number }>(sql, from, to).map(({ id }) => id));
  const spans = bothSpans(before, own);
  if (messagesRemoved || spans === null || !sameSelf(before, own))
    return within(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const { wasFrom, wasUntil, isFrom, isUntil } = spans;
  return [
    ...(isFrom === wasFrom ? [] : within(Math.min(isFrom, wasFrom), Math.max(isFrom, wasFrom))),
    ...(isUntil === wasUntil ? [] : within(Math.min(isUntil, wasUntil), Math.max(isUntil, wasUntil))),
  ];
}

interface Spans {
  readonly wasFrom: number;
  readonly wasUntil: number;
  readonly isFrom: number;
  readonly isUntil: number;
}

/** The spans of time of which all sent mail was read before, and is read now; null where either does not exist. */
function bothSpans(before: OwnMailbox, own: OwnMailbox): Spans | null {
  const { readFrom: wasFrom, readUntil: wasUntil } = before;
  const { readFrom: isFrom, readUntil: isUntil } = own;
  if (wasFrom === null || wasUntil === null || isFrom === null || isUntil === null) return null;
  return { wasFrom, wasUntil, isFrom, isUntil };
}

const sameSelf = (before: OwnMailbox, own: OwnMailbox): boolean =>
  before.identities.symmetricDifference(own.identities).size === 0 && before.idDomains.size === own.idDomains.size;
