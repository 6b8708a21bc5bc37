import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import { normalizeAddress } from '../../../shared/domain/address.ts';
import { quotedIds } from '../../../shared/matching/message-ids.ts';
import type { ReportFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';
import { packBytes, packReport } from '../derive/pack.ts';
import { wasSeen } from '../recovery/recovered.ts';
import { factKey } from './fact-key.ts';
import { insertLife } from './insert-life.ts';
import { removeReport } from './remove-report.ts';

/**
 * Stores a report with its bounces and source. It is matched when the whole batch is stored. Null where the store knows it
 * already.
 */
export function insertReport(
  context: StoreContext,
  account: number,
  folder: string,
  fact: ReportFact,
): (PartOfChange & { readonly id: number }) | null {
  const { db } = context;
  const { id, replaced } = insertRow(context, account, folder, fact);
  if (id === null) return null;
  db.run('INSERT INTO report_source (report_id, source) VALUES (?, ?)', id, packBytes(fact.source));
  insertContent(context, id, fact);
  const answer = isAnswer(fact.report.kind) ? insertLife(context, account, fact, 'auto-reply') : null;
  return { ...joined([...replaced, answer ?? {}]), reports: [id], id };
}

/** The addresses, pairs and sent messages of several parts of a change. */
const joined = (parts: readonly PartOfChange[]): PartOfChange => ({
  addresses: parts.flatMap(({ addresses }) => [...(addresses ?? [])]),
  pairs: parts.flatMap(({ pairs }) => [...(pairs ?? [])]),
  sent: parts.flatMap(({ sent }) => [...(sent ?? [])]),
});

/** Whether the report is an automatic reply or a read receipt: both show that the mailbox exists. */
export const isAnswer = (kind: string): boolean => kind === 'auto-reply' || kind === 'mdn';

/** Stores the ids by which the report may be matched, and its bounces. */
export function insertContent(context: StoreContext, id: number, fact: ReportFact): void {
  for (const [rank, quoted] of quotedIds(fact.report.original, fact).entries()) {
    context.db.run('INSERT INTO report_ref VALUES (?, ?, ?, ?, ?)', id, rank, quoted.key, quoted.how, quoted.text);
  }
  for (const [position, bounce] of fact.report.bounces.entries())
    insertBounce(context, id, fact.date, position, bounce);
}

/** The columns that depend on how the parser read the message. */
export function reportColumns({ report, deliveredTo }: ReportFact) {
  const { original } = report;
  const returnPath = original?.headers.find((h) => h.name.toLowerCase() === 'return-path')?.value ?? null;
  return {
    kind: report.kind,
    delivered_to: JSON.stringify(deliveredTo.map(normalizeAddress)),
    parsed: packReport(report),
    original_from: original?.from == null ? null : bareAddress(original.from),
    original_subject: original?.subject ?? null,
    original_date: wholeTime(original?.date ?? null),
    return_path: returnPath === null ? null : bareAddress(returnPath),
  };
}

interface Inserted {
  /** Null where the store knows the report already. */
  readonly id: number | null;
  /** What changed as a report made of the same message's header alone gave way. */
  readonly replaced: readonly PartOfChange[];
}

function insertRow(context: StoreContext, account: number, folder: string, fact: ReportFact): Inserted {
  const { db } = context;
  const from = fact.from;
  const withheld = fact.report.unread === 'withheld';
  const columns = {
    account_id: account,
    folder,
    key: factKey(fact.messageId, [fact.source]),
    message_id: fact.messageId,
    date: fact.date,
    from_text: from === null ? '' : from.name === null ? from.address : `${from.name} <${from.address}>`,
    subject: fact.subject,
    source_truncated: fact.sourceTruncated ? 1 : 0,
    seen: wasSeen(db, account, fact.date) ? 1 : 0,
    withheld: withheld ? 1 : 0,
    ...reportColumns(fact),
  };
  const names = Object.keys(columns);
  const insert = (): number | null => {
    const written = db.run(
      `INSERT INTO report (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (key, account_id) DO NOTHING`,
      ...Object.values(columns),
    );
    return written.changes > 0 ? written.id : null;
  };
  const id = insert();
  if (id !== null) return { id, replaced: [] };
  if (!withheld) {
    const standIn = db.get<{ id: number }>(
      'SELECT id FROM report WHERE key = ? AND account_id = ? AND withheld = 1',
      columns.key,
      account,
    );
    if (standIn !== undefined) {
      const replaced = removeReport(context, standIn.id);
      return { id: insert(), replaced };
    }
  }
  // A report in several folders always names the same one, whichever was read first.
  db.run(
    'UPDATE report SET folder = ?1 WHERE key = ?2 AND account_id = ?3 AND folder > ?1',
    folder,
    columns.key,
    account,
  );
  return { id: null, replaced: [] };
}

/** The address alone, of `Anna Smith <anna@a.example>` and `anna@a.example` alike. */
function bareAddress(text: string): string {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  return normalizeAddress(open >= 0 && close > open ? text.slice(open, close + 1) : text);
}

/** A time from a report in whole milliseconds; null where it is no number. */
const wholeTime = (ms: number | null): number | null => (ms === null || !Number.isFinite(ms) ? null : Math.round(ms));
const bit = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0);

function insertBounce(
  { db }: StoreContext,
  reportId: number,
  date: number,
  position: number,
  bounce: ParsedBounce,
): void {
  const failed = normalizeAddress(bounce.recipient);
  db.run(
    `INSERT INTO bounce (report_id, position, date, recipient, original_recipient, address, failed_address, action, type,
       reason, side, address_bad, status, reply_code, diagnostic, phase, reporting_mta, remote_mta, queue_id, last_attempt,
       will_retry_until, rule, retry_after, blocklist, new_address)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reportId,
    position,
    date,
    bounce.recipient,
    bounce.originalRecipient,
    bounce.originalRecipient === null ? failed : normalizeAddress(bounce.originalRecipient),
    failed,
    bounce.action,
    bounce.type,
    bounce.reason,
    bounce.side,
    bit(bounce.addressBad),
    bounce.status,
    bounce.replyCode,
    bounce.diagnostic,
    bounce.phase,
    bounce.reportingMta,
    bounce.remoteMta,
    bounce.queueId,
    wholeTime(bounce.lastAttempt),
    wholeTime(bounce.willRetryUntil),
    JSON.stringify(bounce.rule),
    wholeTime(bounce.retryAfter),
    bounce.blocklist === null ? null : JSON.stringify(bounce.blocklist),
    bounce.newAddress,
  );
}
