// The search words of each list's rows, and the flags by which a search filters them.
import { reasonOf } from '../../../shared/bounce/classify/reasons/index.ts';
import { delayOf } from '../../../shared/domain/delays.ts';
import type { BounceType, ReasonId, Side } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { factFlag } from './fact-flag.ts';
import { changedEntry, MOST_TEXT, type SearchEntry, type Words } from './search-entries.ts';
import { searchKey } from './search-key.ts';
import { MOST_PEOPLE, sentWords } from './sent-words.ts';

interface CodeRecord {
  readonly reason: ReasonId;
  readonly status: string | null;
  readonly reply_code: string | null;
  readonly diagnostic: string | null;
  readonly reporting_mta: string | null;
  readonly remote_mta: string | null;
  readonly type: BounceType;
  readonly side: Side;
}

const CODES = 'reason, status, reply_code, diagnostic, reporting_mta, remote_mta, type, side';

function wordsOf(bounces: readonly CodeRecord[]): string {
  const words = new Set<string>();
  for (const bounce of bounces) {
    const { en, de } = reasonOf(bounce.reason).words;
    words.add(en.title).add(en.short).add(bounce.reason).add(de.short);
    const said = [bounce.status, bounce.reply_code, bounce.remote_mta, bounce.reporting_mta, bounce.diagnostic];
    for (const text of said) if (text !== null) words.add(text);
  }
  return [...words].join(' ').slice(0, MOST_TEXT);
}

/** Types and sides as flags, each once. */
const kindsOf = (bounces: readonly CodeRecord[]): string[] => [
  ...new Set(bounces.flatMap((bounce) => [`type${bounce.type}`, `side${bounce.side}`])),
];

interface PairRecord {
  readonly date: number;
  readonly bounce_type: 'hard' | 'soft' | null;
  readonly reason: ReasonId | null;
  readonly provider: string;
  readonly bounced_at: number | null;
  readonly server: string | null;
}

/** Flags for the facts about failed or delayed recipients, each once. */
function factsOf(db: StoreContext['db'], sent: number): string[] {
  const pairs = db.all<PairRecord>(
    `SELECT date, bounce_type, reason, provider, bounced_at, server FROM sent_recipient
     WHERE sent_id = ? AND reason IS NOT NULL`,
    sent,
  );
  const flags = pairs.flatMap((pair) => [
    factFlag('reason', pair.reason ?? 'unknown'),
    factFlag('type', pair.bounce_type ?? 'none'),
    ...(pair.bounce_type === null || pair.bounced_at === null
      ? []
      : [
          factFlag('provider', pair.provider),
          factFlag('server', pair.server ?? 'unknown'),
          factFlag('took', delayOf(pair.bounced_at - pair.date)),
        ]),
  ]);
  return [...new Set(flags)];
}

/** The sides of bounces as flags, each once. */
const sidesOf = (bounces: readonly CodeRecord[]): string[] => [
  ...new Set(bounces.map((bounce) => `side${bounce.side}`)),
];

interface SentRecord {
  readonly search_key: number | null;
  readonly account_id: number;
  readonly from_address: string | null;
  readonly subject: string;
  readonly date: number;
}

/** The search entry of a sent message and its bounces; null where it was deleted. `flags`: its filters in the list. */
export function sentEntry({ db }: StoreContext, id: number, flags: readonly string[]): SearchEntry | null {
  const sent = db.get<SentRecord>(
    'SELECT search_key, account_id, from_address, subject, date FROM sent WHERE id = ?',
    id,
  );
  if (sent === undefined) return null;
  const people = db.all<{ address: string; name: string | null }>(
    'SELECT address, name FROM sent_recipient WHERE sent_id = ? ORDER BY position LIMIT ?',
    id,
    MOST_PEOPLE,
  );
  const bounces = db.all<CodeRecord>(`SELECT ${CODES} FROM bounce WHERE sent_id = ?`, id);
  const words = sentWords(
    { accountId: sent.account_id, from: sent.from_address, subject: sent.subject, people },
    [...flags, ...factsOf(db, id), ...sidesOf(bounces)],
    wordsOf(bounces),
  );
  return changedEntry(db, 'sent', { id, old: sent.search_key, wanted: searchKey(sent.date, id, false) }, words);
}

interface ReportRecord {
  readonly search_key: number | null;
  readonly date: number;
  readonly tab: string | null;
  readonly from_text: string;
  readonly subject: string;
  readonly original_subject: string | null;
}

/** The search entry of a report; null where it was deleted. */
export function reportEntry({ db }: StoreContext, id: number): SearchEntry | null {
  const report = db.get<ReportRecord>(
    'SELECT search_key, date, tab, from_text, subject, original_subject FROM report WHERE id = ?',
    id,
  );
  if (report === undefined) return null;
  const bounces = db.all<CodeRecord & { address: string; failed_address: string }>(
    `SELECT ${CODES}, address, failed_address FROM bounce WHERE report_id = ?`,
    id,
  );
  const key = { id, old: report.search_key, wanted: searchKey(report.date, id, false) };
  return changedEntry(db, 'report', key, {
    people: new Set(bounces.flatMap((b) => [b.address, b.failed_address])),
    sender: report.from_text,
    subject: `${report.subject} ${report.original_subject ?? ''}`,
    result: wordsOf(bounces),
    flags: [`is${report.tab ?? ''}`, ...kindsOf(bounces)],
  });
}

export const RECIPIENT_FLAGS = ['bounced', 'bad', 'watch', 'your_side', 'recovered'] as const;

interface RecipientRecord extends Readonly<Record<(typeof RECIPIENT_FLAGS)[number], number>> {
  readonly id: number;
  readonly search_key: number | null;
  readonly last_bounce: number | null;
  readonly last_sent: number | null;
  readonly suggestion: string | null;
}

/** The search words of an address that never bounced. */
export const plainWords = (address: string, flags: readonly string[]): Words => ({
  people: [address, ''],
  sender: '',
  subject: '',
  result: '',
  flags: flags.map((flag) => `is${flag}`),
});

/** The search entry of an address and its bounces; null where it has no row. */
export function recipientEntry({ db }: StoreContext, address: string): SearchEntry | null {
  const row = db.get<RecipientRecord>(
    `SELECT id, search_key, last_bounce, last_sent, suggestion, ${RECIPIENT_FLAGS.join(', ')} FROM recipient WHERE address = ?`,
    address,
  );
  if (row === undefined) return null;
  const bounces = db.all<CodeRecord>(
    `SELECT DISTINCT reason, status, reply_code, NULL AS diagnostic, reporting_mta, remote_mta, type, side FROM bounce
     WHERE address = ? AND counted = 1 AND action = 'failed'`,
    address,
  );
  const wanted = searchKey(row.last_bounce ?? row.last_sent ?? 0, row.id, row.last_bounce !== null);
  return changedEntry(
    db,
    'recipient',
    { id: row.id, old: row.search_key, wanted },
    {
      people: [address, row.suggestion ?? ''],
      sender: '',
      subject: '',
      result: wordsOf(bounces),
      flags: [
        ...RECIPIENT_FLAGS.filter((flag) => row[flag] === 1).map((flag) => `is${flag}`),
        ...(row.suggestion === null ? [] : ['isslip']),
        ...kindsOf(bounces),
      ],
    },
  );
}
