// The facts about one address: how often the user wrote to it, what failed, who answered.
import type { Policy } from '../../../shared/domain/policy.ts';
import { lastSaid } from '../../../shared/verdict/outcome.ts';
import { type Failure, type Judgement, judge } from '../../../shared/verdict/policy.ts';
import type { StoreContext } from '../context.ts';
import { RECIPIENT_FLAGS } from './list-entries.ts';
import { ACCOUNTS_OF, hasOneAccount, THE_ACCOUNT } from './list-of.ts';

export interface Known {
  readonly id: number | null;
  readonly search_key: number | null;
  readonly good: number | null;
  readonly hard: number | null;
  readonly flags: string | null;
  readonly suggestion: string | null;
  readonly override: 'ok' | 'bad' | null;
  readonly failed: number;
  readonly sent: number;
  readonly last_sent: number | null;
  readonly accounts: string | number | null;
  readonly last_reply: number | null;
  readonly last_auto: number | null;
  readonly last_delivered: number | null;
}

const FAILED = "SELECT 1 FROM bounce WHERE address = a.address AND action = 'failed' AND counted = 1";

/** Reads all facts about one address in one statement: a first sync does so a hundred thousand times. */
const known = (accounts: string): string => `
  SELECT r.id, r.search_key, r.good, r.hard, r.suggestion,
    ${RECIPIENT_FLAGS.map((flag) => `r.${flag}`).join(" || ',' || ")} AS flags,
    (SELECT override FROM user_recipient WHERE address = a.address) AS override,
    EXISTS (${FAILED}) AS failed,
    (SELECT count(*) FROM sent_recipient WHERE address = a.address) AS sent,
    (SELECT max(date) FROM sent_recipient WHERE address = a.address) AS last_sent,
    ${accounts} AS accounts,
    (SELECT max(date) FROM life WHERE address = a.address AND how = 'reply') AS last_reply,
    (SELECT max(date) FROM life WHERE address = a.address AND how = 'auto-reply') AS last_auto,
    (SELECT max(date) FROM bounce WHERE address = a.address AND counted = 1 AND action IN ('delivered', 'relayed'))
      AS last_delivered
  FROM (SELECT ? AS address) a LEFT JOIN recipient r ON r.address = a.address`;
const KNOWN = known(ACCOUNTS_OF);
const KNOWN_OF_ONE = known(THE_ACCOUNT);

export function knownOf({ db }: StoreContext, address: string, one: boolean): Known {
  const row = db.get<Known>(one ? KNOWN_OF_ONE : KNOWN, address);
  if (row === undefined) throw new Error('an outer join gave no row');
  return row;
}

interface FailureRecord extends Omit<Failure, 'addressBad' | 'forwarded'> {
  readonly message: string;
  readonly bad: number | null;
  readonly forwarded: number;
}

// Bounces of equal time and kind are ordered by their reports, whichever was read first.
const FAILURES = `SELECT coalesce('s' || b.sent_id, 'r' || b.report_id) AS message, b.date AS at, b.type, b.side, b.address_bad AS bad,
    b.reason, b.forwarded
  FROM bounce b JOIN report r ON r.id = b.report_id
  WHERE b.address = ? AND b.action = 'failed' AND b.counted = 1 ORDER BY b.date, r.key, r.account_id, b.position`;

/**
 * All failed messages to the address, oldest first. Each counts once, however many reports concern it: the last report decides.
 */
export function failuresOf({ db }: StoreContext, address: string): Failure[] {
  const reported = db
    .all<FailureRecord>(FAILURES, address)
    .map(({ message, at, type, side, bad, reason, forwarded }) => {
      const addressBad = bad === null ? null : bad === 1;
      return { message, at, type, side, addressBad, reason, forwarded: forwarded === 1 };
    });
  return [...Map.groupBy(reported, ({ message }) => message).values()]
    .flatMap((ofOne) => lastSaid(ofOne) ?? [])
    .sort((a, b) => a.at - b.at);
}

export const latest = (...dates: readonly (number | null)[]): number | null =>
  dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null);

// An automatic reply shows that the mailbox exists, but not that somebody reads it: it is shown, but is no sign of life for the
// verdict.
export const lastLifeOf = (dates: Known): number | null => latest(dates.last_reply, dates.last_delivered);

/** The verdict on the address under the given policy, from the current facts. */
export function judgeAddress(context: StoreContext, address: string, policy: Policy): Judgement {
  const known = knownOf(context, address, hasOneAccount(context.db));
  const failures = known.failed === 0 ? [] : failuresOf(context, address);
  return judge({ failures, lastLife: lastLifeOf(known), override: known.override }, policy);
}

export const NOTHING_KNOWN: Known = {
  id: null,
  search_key: null,
  good: null,
  hard: null,
  flags: null,
  suggestion: null,
  override: null,
  failed: 0,
  sent: 0,
  last_sent: null,
  accounts: null,
  last_reply: null,
  last_auto: null,
  last_delivered: null,
};
