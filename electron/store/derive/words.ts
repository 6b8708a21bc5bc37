// The words by which each list is searched.

import { reasonOf } from '../../../shared/bounce/reasons/index.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';

interface CodeRecord {
  readonly reason: ReasonId;
  readonly status: string | null;
  readonly reply_code: string | null;
  readonly diagnostic: string | null;
}

/** Long texts are searched by their beginning. */
const MOST = 2000;

function wordsOf(bounces: readonly CodeRecord[]): string {
  const words = new Set<string>();
  for (const bounce of bounces) {
    const { title, short } = reasonOf(bounce.reason);
    words.add(title).add(short).add(bounce.reason);
    for (const text of [bounce.status, bounce.reply_code, bounce.diagnostic]) if (text !== null) words.add(text);
  }
  return [...words].join(' ').slice(0, MOST);
}

function write({ db }: StoreContext, table: string, id: number, people: string, subject: string, result: string): void {
  db.run(`DELETE FROM ${table} WHERE rowid = ?`, id);
  db.run(
    `INSERT INTO ${table} (rowid, people, subject, result) VALUES (?, ?, ?, ?)`,
    id,
    people,
    subject.slice(0, MOST),
    result,
  );
}

export function indexSent(context: StoreContext, id: number): void {
  const { db } = context;
  const sent = db.get<{ subject: string }>('SELECT subject FROM sent WHERE id = ?', id);
  if (sent === undefined) return;
  const people = db.all<{ address: string; name: string | null }>(
    'SELECT address, name FROM sent_recipient WHERE sent_id = ? ORDER BY position LIMIT 1000',
    id,
  );
  const bounces = db.all<CodeRecord>('SELECT reason, status, reply_code, diagnostic FROM bounce WHERE sent_id = ?', id);
  const names = people.map((p) => (p.name === null ? p.address : `${p.address} ${p.name}`)).join(' ');
  write(context, 'sent_fts', id, names, sent.subject, wordsOf(bounces));
}

export function indexReport(context: StoreContext, id: number): void {
  const { db } = context;
  const report = db.get<{ from_text: string; subject: string; original_subject: string | null }>(
    'SELECT from_text, subject, original_subject FROM report WHERE id = ?',
    id,
  );
  if (report === undefined) return;
  const bounces = db.all<CodeRecord & { address: string; failed_address: string }>(
    'SELECT reason, status, reply_code, diagnostic, address, failed_address FROM bounce WHERE report_id = ?',
    id,
  );
  const people = new Set([report.from_text, ...bounces.flatMap((b) => [b.address, b.failed_address])]);
  const subject = `${report.subject} ${report.original_subject ?? ''}`;
  write(context, 'report_fts', id, [...people].join(' '), subject, wordsOf(bounces));
}

export function indexRecipient(context: StoreContext, id: number, address: string, suggestion: string | null): void {
  const bounces = context.db.all<CodeRecord>(
    `SELECT DISTINCT reason, status, reply_code, NULL AS diagnostic FROM bounce WHERE address = ? AND counted = 1
     AND action = 'failed'`,
    address,
  );
  write(context, 'recipient_fts', id, [address, suggestion ?? ''].join(' '), '', wordsOf(bounces));
}

export function unindexRecipient({ db }: StoreContext, id: number): void {
  db.run('DELETE FROM recipient_fts WHERE rowid = ?', id);
}
