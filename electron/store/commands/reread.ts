// Reports that are read again from their kept sources: with another parser, or with a secret that was not known before.
import type { StoreContext } from '../context.ts';
import { ownMailbox } from '../derive/own-mail.ts';
import { unpackBytes } from '../derive/pack.ts';
import { settle } from '../derive/settle.ts';
import { nothingTouched, type Touched } from '../derive/touched.ts';
import type { ReportFact, StoreCommands } from '../store-api.ts';
import { insertLife } from './insert-life.ts';
import { insertContent, reportColumns } from './insert-report.ts';

interface SourceRecord {
  readonly id: number;
  readonly date: number;
  readonly source_truncated: number;
  readonly source: Uint8Array;
}

/** The address stands in JSON: `["news-anna=there.example-…@studio.example"]`. */
const WANTED = "id > ?1 AND (?2 IS NULL OR instr(delivered_to, '\"' || ?2) > 0)";

export function reportSources(
  { db }: StoreContext,
  { after, limit, toPrefix }: StoreCommands['reports.sources']['input'],
): StoreCommands['reports.sources']['output'] {
  const rows = db.all<SourceRecord>(
    `SELECT r.id, r.date, r.source_truncated, s.source FROM report r JOIN report_source s ON s.report_id = r.id
     WHERE ${WANTED} ORDER BY r.id LIMIT ?3`,
    after,
    toPrefix,
    limit,
  );
  const last = rows.at(-1)?.id ?? after;
  const left = db.get<{ n: number }>(`SELECT count(*) AS n FROM report WHERE ${WANTED}`, last, toPrefix);
  const sources = rows.map((row) => ({
    id: row.id,
    date: row.date,
    source: unpackBytes(row.source),
    truncated: row.source_truncated === 1,
  }));
  return { sources, left: left?.n ?? 0 };
}

/** Puts what a report says now in place of what it said; its id, its folder and whether it was seen stay. Null: it is none. */
export function replaceReports(context: StoreContext, { facts }: StoreCommands['reports.replace']['input']): null {
  const { db } = context;
  db.transaction(() => {
    const before = ownMailbox(db);
    const touched = nothingTouched();
    for (const { id, fact } of facts) replaceReport(context, id, fact, touched);
    settle(context, touched, before);
  });
  return null;
}

interface ReportRecord {
  readonly account_id: number;
  readonly key: string;
  readonly kind: string;
  readonly search_key: number | null;
}

function replaceReport(context: StoreContext, id: number, fact: ReportFact | null, touched: Touched): void {
  const { db } = context;
  const report = db.get<ReportRecord>('SELECT account_id, key, kind, search_key FROM report WHERE id = ?', id);
  if (report === undefined) return;
  touchBounces(context, id, touched);
  db.run('DELETE FROM bounce WHERE report_id = ?', id);
  db.run('DELETE FROM report_ref WHERE report_id = ?', id);
  if (fact === null) {
    touched.words.drop(db, 'report', id, report.search_key);
    db.run('DELETE FROM report WHERE id = ?', id);
    return;
  }
  const columns = reportColumns(fact);
  const names = Object.keys(columns);
  db.run(
    `UPDATE report SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...Object.values(columns),
    id,
  );
  insertContent(context, id, fact);
  replaceLife(context, report, fact, touched);
  touched.reports.add(id);
}

/** What the report said until now was part of these. */
function touchBounces({ db }: StoreContext, id: number, touched: Touched): void {
  const rows = db.all<{ address: string; sent_id: number | null; pair_id: number | null }>(
    'SELECT address, sent_id, pair_id FROM bounce WHERE report_id = ?',
    id,
  );
  for (const { address, sent_id, pair_id } of rows) {
    touched.addresses.add(address);
    if (sent_id !== null) touched.sent.add(sent_id);
    if (pair_id !== null) touched.pairs.add(pair_id);
  }
}

const answers = (kind: string): boolean => kind === 'auto-reply' || kind === 'mdn';

function replaceLife(context: StoreContext, report: ReportRecord, fact: ReportFact, touched: Touched): void {
  const { db } = context;
  if (answers(fact.report.kind)) insertLife(context, report.account_id, fact, 'auto-reply', touched);
  else if (answers(report.kind)) {
    const gone = db.all<{ address: string }>(
      "DELETE FROM life WHERE key = ? AND account_id = ? AND how = 'auto-reply' RETURNING address",
      report.key,
      report.account_id,
    );
    for (const { address } of gone) touched.addresses.add(address);
  }
}
