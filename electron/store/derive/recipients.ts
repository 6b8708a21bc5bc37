// The row of one address in the list of recipients, derived from every fact about it.
import { domainOf } from '../../../shared/domain/address.ts';
import type { ReasonId, Side, Verdict } from '../../../shared/domain/words.ts';
import { DEFAULT_POLICY, type Failure, type Judgement, judge, type Policy } from '../../../shared/verdict/policy.ts';
import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';
import { ACCOUNTS_OF, hasOneAccount, listOf, THE_ACCOUNT } from './list-of.ts';
import { strangersAmong } from './new-recipients.ts';
import { policyOf } from './policy-of.ts';
import { NewRows, searchKey } from './search-key.ts';
import { deriveSuggestions, type SlipChanges } from './suggestion.ts';
import { tallyRecipients } from './tally.ts';
import type { WrittenTo } from './touched.ts';
import { indexRecipient, plainWords, RECIPIENT_FLAGS } from './words.ts';
import type { WordsBatch } from './words-batch.ts';

/** Taken from the last sending of an address that never bounced, so that all bounced ones sort before: about 3,000 years. */
const SORT_SHIFT = 1e14;

interface Known {
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

/** All that is known of one address, in one step: a first sync asks it a hundred thousand times. */
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

function knownOf({ db }: StoreContext, address: string, one: boolean): Known {
  const row = db.get<Known>(one ? KNOWN_OF_ONE : KNOWN, address);
  if (row === undefined) throw new Error('an outer join gave no row');
  return row;
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

const latest = (...dates: readonly (number | null)[]): number | null =>
  dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null);

/**
 * Writes the rows of these addresses, then the suggestions and the words that follow from them. `written`: what the messages that
 * this transaction has written say of theirs.
 */
export function deriveRecipients(
  context: StoreContext,
  addresses: ReadonlySet<string>,
  words: WordsBatch,
  written: ReadonlyMap<string, WrittenTo> = new Map(),
): void {
  const changes: SlipChanges = { good: new Set(), hard: new Set() };
  const bounced = new Set<string>();
  const rows = new NewRows(context.db, 'recipient');
  const strangers = strangersAmong(context.db, written);
  const one = hasOneAccount(context.db);
  const values: SqlValue[] = [];
  for (const address of addresses) {
    const stranger = strangers.get(address);
    if (stranger !== undefined) addStranger(values, address, stranger, rows, words, changes);
    else if (deriveRecipient(context, knownOf(context, address, one), address, rows, words, changes))
      bounced.add(address);
  }
  context.db.insertRows(STRANGERS, STRANGER_WIDTH, values, STRANGER_ROW);
  if (rows.any) tallyRecipients(context.db, rows.first);
  const suggested = deriveSuggestions(context, changes);
  for (const address of bounced.union(suggested)) indexRecipient(context, words, address);
}

/** Answers whether the words are still to be written, since they follow from more than the row. */
function deriveRecipient(
  context: StoreContext,
  known: Known,
  address: string,
  rows: NewRows,
  words: WordsBatch,
  changes: SlipChanges,
): boolean {
  const { db } = context;
  if (domainOf(address) === '') return false;
  const failures = known.failed === 0 ? [] : failuresOf(context, address);
  const row = known.sent === 0 && failures.length === 0 ? null : rowOf(known, failures, policyOf(db));
  if ((known.good ?? 0) !== (row?.good ?? 0)) changes.good.add(address);
  if ((known.hard ?? 0) > 0 !== (row?.hard ?? 0) > 0) changes.hard.add(address);
  if (row !== null) return writeRow(context, address, known, row, rows, words);
  if (known.id !== null) {
    words.drop(db, 'recipient', known.id, known.search_key);
    db.run('DELETE FROM recipient WHERE id = ?', known.id);
  }
  return false;
}

/** Written to so often without a bounce, an address is taken for right although nobody ever answered. */
const OFTEN = 3;

function isGood(failures: number, verdict: Verdict, sent: number, lastHeard: number | null): boolean {
  if (verdict === 'recovered') return true;
  return verdict === 'ok' && failures === 0 && (lastHeard !== null || sent >= OFTEN);
}

type Row = ReturnType<typeof rowOf>;

// An answering machine shows that the mailbox is there, but not that anyone reads: it is shown, and clears nothing.
const lastLifeOf = (dates: Known): number | null => latest(dates.last_reply, dates.last_delivered);

/** How the address would be judged under the policy, from the facts as they stand. */
export function judgeAddress(context: StoreContext, address: string, policy: Policy): Judgement {
  const known = knownOf(context, address, hasOneAccount(context.db));
  const failures = known.failed === 0 ? [] : failuresOf(context, address);
  return judge({ failures, lastLife: lastLifeOf(known), override: known.override }, policy);
}

function rowOf(dates: Known, failures: readonly Failure[], policy: Policy) {
  const lastLife = lastLifeOf(dates);
  const lastHeard = latest(lastLife, dates.last_auto);
  const { override } = dates;
  const { verdict, because } = judge({ failures, lastLife, override }, policy);
  const last = failures.at(-1);
  const hard = failures.filter((f) => f.type === 'hard').length;
  return {
    verdict,
    because: JSON.stringify(because),
    override,
    ...listOf(dates.accounts),
    sent: dates.sent,
    hard,
    soft: failures.length - hard,
    last_sent: dates.last_sent,
    last_bounce: last?.at ?? null,
    last_type: last === undefined ? null : last.type === 'hard' ? 'hard' : 'soft',
    last_side: last?.side ?? null,
    // The reason of the verdict; what failed last may be another thing.
    reason: 'reason' in because ? because.reason : (last?.reason ?? null),
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

const COLUMNS: readonly (keyof Row)[] = [
  'verdict',
  'because',
  'override',
  'list',
  'sharers',
  'sent',
  'hard',
  'soft',
  'last_sent',
  'last_bounce',
  'last_type',
  'last_side',
  'reason',
  'last_life',
  'hard_since',
  'good',
  'sort_at',
  ...RECIPIENT_FLAGS,
];
const INSERT = `INSERT INTO recipient (id, search_key, address, domain, local, ${COLUMNS.join(', ')})
  VALUES (?, ?, ?, ?, ?, ${COLUMNS.map(() => '?').join(', ')})`;
const UPDATE = `UPDATE recipient SET ${COLUMNS.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;

const NOTHING: Known = {
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

/** Under every policy, nothing speaks against somebody who was only written to. */
const STRANGER = rowOf(NOTHING, [], DEFAULT_POLICY);
const VARYING: readonly (keyof Row)[] = ['list', 'sent', 'last_sent', 'good', 'sort_at'];
const FIXED = COLUMNS.filter((name) => !VARYING.includes(name));
const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
const STRANGERS = `recipient (id, search_key, address, domain, local, ${[...VARYING, ...FIXED].join(', ')})`;
const STRANGER_WIDTH = 5 + VARYING.length;
const STRANGER_ROW = `(${[...Array(STRANGER_WIDTH).fill('?'), ...FIXED.map((name) => literal(STRANGER[name]))].join(', ')})`;

function addStranger(
  values: SqlValue[],
  address: string,
  { account, sent, last }: WrittenTo,
  rows: NewRows,
  words: WordsBatch,
  changes: SlipChanges,
): void {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (at < 0 || domain === '') return;
  const { id, key } = rows.next(last, false);
  const good = isGood(0, STRANGER.verdict, sent, null) ? 1 : 0;
  values.push(id, key, address, domain, address.slice(0, at), account, sent, last, good, last - SORT_SHIFT);
  rows.written();
  if (good === 1) changes.good.add(address);
  words.add('recipient', id, key, plainWords(address, []));
}

/** Answers whether the words are still to be written. Those of an address that never bounced follow from its row. */
function writeRow(
  { db }: StoreContext,
  address: string,
  known: Known,
  row: Row,
  rows: NewRows,
  words: WordsBatch,
): boolean {
  const values = COLUMNS.map((name) => row[name]);
  const flags = RECIPIENT_FLAGS.filter((flag) => row[flag] === 1);
  const at = row.last_bounce ?? row.last_sent ?? 0;
  const plain = row.bounced === 0;
  if (known.id === null) {
    const next = rows.next(at, !plain);
    const local = address.slice(0, address.lastIndexOf('@'));
    db.run(INSERT, next.id, next.key, address, domainOf(address), local, ...values);
    rows.written();
    if (plain) words.add('recipient', next.id, next.key, plainWords(address, flags));
    return !plain;
  }
  db.run(UPDATE, ...values, known.id);
  const asBefore =
    plain &&
    known.suggestion === null &&
    known.flags === RECIPIENT_FLAGS.map((flag) => row[flag]).join(',') &&
    known.search_key === searchKey(at, known.id, false);
  return !asBefore;
}
