// The row of one address in the list of recipients, derived from every fact about it.
import { domainOf } from '../../../shared/domain/address.ts';
import type { ReasonId, Side, Verdict } from '../../../shared/domain/words.ts';
import { type Failure, judge } from '../../../shared/verdict/policy.ts';
import type { StoreContext } from '../context.ts';
import { deriveSuggestions, type SlipChanges } from './suggestion.ts';
import { indexRecipient } from './words.ts';
import type { WordsBatch } from './words-batch.ts';

/** Taken from the last sending of an address that never bounced, so that all bounced ones sort before: about 3,000 years. */
const SORT_SHIFT = 1e14;

interface Known {
  readonly id: number;
  readonly search_key: number | null;
  readonly good: number;
  readonly hard: number;
}

/** All failed messages to the address, each once, however many reports came about it: the last one tells. Oldest first. */
function failuresOf({ db }: StoreContext, address: string): (Failure & { readonly at: number })[] {
  const rows = db.all<{
    message: string;
    at: number;
    type: Failure['type'];
    side: Side;
    bad: number | null;
    reason: ReasonId;
    forwarded: number;
  }>(
    `SELECT coalesce('s' || sent_id, 'r' || report_id) AS message, date AS at, type, side, address_bad AS bad, reason, forwarded
     FROM bounce WHERE address = ? AND action = 'failed' AND counted = 1 ORDER BY date, id`,
    address,
  );
  const last = new Map<string, Failure>();
  for (const row of rows) {
    last.delete(row.message);
    last.set(row.message, {
      at: row.at,
      type: row.type,
      side: row.side,
      addressBad: row.bad === null ? null : row.bad === 1,
      reason: row.reason,
      forwarded: row.forwarded === 1,
    });
  }
  return [...last.values()];
}

interface Dates {
  readonly sent: number;
  readonly last_sent: number | null;
  readonly last_reply: number | null;
  readonly last_auto: number | null;
  readonly last_delivered: number | null;
}

function datesOf({ db }: StoreContext, address: string): Dates {
  const row = db.get<Dates>(
    `SELECT
       (SELECT count(*) FROM sent_recipient WHERE address = ?1) AS sent,
       (SELECT max(date) FROM sent_recipient WHERE address = ?1) AS last_sent,
       (SELECT max(date) FROM life WHERE address = ?1 AND how = 'reply') AS last_reply,
       (SELECT max(date) FROM life WHERE address = ?1 AND how = 'auto-reply') AS last_auto,
       (SELECT max(date) FROM bounce WHERE address = ?1 AND counted = 1 AND action IN ('delivered', 'relayed'))
         AS last_delivered`,
    address,
  );
  if (row === undefined) throw new Error('an aggregate gave no row');
  return row;
}

const latest = (...dates: readonly (number | null)[]): number | null =>
  dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null);

/** Writes the rows of these addresses, then the suggestions and the words that follow from them. */
export function deriveRecipients(context: StoreContext, addresses: ReadonlySet<string>, words: WordsBatch): void {
  const changes: SlipChanges = { good: new Set(), hard: new Set() };
  for (const address of addresses) deriveRecipient(context, address, words, changes);
  const suggested = deriveSuggestions(context, changes);
  for (const address of addresses.union(suggested)) indexRecipient(context, words, address);
}

function deriveRecipient(context: StoreContext, address: string, words: WordsBatch, changes: SlipChanges): void {
  const { db } = context;
  if (domainOf(address) === '') return;
  const known = db.get<Known>('SELECT id, search_key, good, hard FROM recipient WHERE address = ?', address);
  const dates = datesOf(context, address);
  const failures = failuresOf(context, address);
  const row = dates.sent === 0 && failures.length === 0 ? null : rowOf(context, address, dates, failures);
  if (row !== null) writeRow(context, address, row);
  else if (known !== undefined) {
    words.drop(db, 'recipient', known.id, known.search_key);
    db.run('DELETE FROM recipient WHERE id = ?', known.id);
  }
  if ((known?.good ?? 0) !== (row?.good ?? 0)) changes.good.add(address);
  if ((known?.hard ?? 0) > 0 !== (row?.hard ?? 0) > 0) changes.hard.add(address);
}

/** Written to so often without a bounce, an address is taken for right although nobody ever answered. */
const OFTEN = 3;

function isGood(failures: number, verdict: Verdict, sent: number, lastHeard: number | null): boolean {
  if (verdict === 'recovered') return true;
  return verdict === 'ok' && failures === 0 && (lastHeard !== null || sent >= OFTEN);
}

type Row = ReturnType<typeof rowOf>;

function rowOf(context: StoreContext, address: string, dates: Dates, failures: readonly Failure[]) {
  const user = context.db.get<{ override: 'ok' | 'bad' | null }>(
    'SELECT override FROM user_recipient WHERE address = ?',
    address,
  );
  // An answering machine shows that the mailbox is there, but not that anyone reads: it is shown, and clears nothing.
  const lastLife = latest(dates.last_reply, dates.last_delivered);
  const lastHeard = latest(lastLife, dates.last_auto);
  const override = user?.override ?? null;
  const { verdict, because } = judge({ failures, lastLife, override });
  const last = failures.at(-1);
  const hard = failures.filter((f) => f.type === 'hard').length;
  return {
    verdict,
    because: JSON.stringify(because),
    override,
    sent: dates.sent,
    hard,
    soft: failures.length - hard,
    last_sent: dates.last_sent,
    last_bounce: last?.at ?? null,
    last_type: last === undefined ? null : last.type === 'hard' ? 'hard' : 'soft',
    last_side: last?.side ?? null,
    reason: last?.reason ?? null,
    last_life: lastHeard,
    hard_since: failures.find((f) => f.type === 'hard')?.at ?? null,
    good: isGood(failures.length, verdict, dates.sent, lastHeard) ? 1 : 0,
    sort_at: last?.at ?? (dates.last_sent ?? 0) - SORT_SHIFT,
    bounced: failures.length > 0 ? 1 : 0,
    bad: verdict === 'bad' ? 1 : 0,
    watch: verdict === 'watch' ? 1 : 0,
    your_side: verdict === 'ok' && last?.side === 'sender-domain' ? 1 : 0,
    recovered: verdict === 'recovered' ? 1 : 0,
  };
}

function writeRow({ db }: StoreContext, address: string, row: Row): void {
  const names = Object.keys(row);
  db.run(
    `INSERT INTO recipient (address, domain, local, ${names.join(', ')}) VALUES (?, ?, ?, ${names.map(() => '?').join(', ')})
     ON CONFLICT (address) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    address,
    domainOf(address),
    address.slice(0, address.lastIndexOf('@')),
    ...Object.values(row),
  );
}
