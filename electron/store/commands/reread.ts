// Reads reports again from their stored sources: with a newer parser, or with a secret that was not known before.
import type { ReportFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import { changeOf, type PartOfChange } from '../derive/change.ts';
import { ownMailbox } from '../derive/own-mail.ts';
import { unpackBytes } from '../derive/pack.ts';
import { removeEntry } from '../derive/search-entries.ts';
import { updateDerived } from '../derive/update-derived.ts';
import type { StoreCommands } from '../store-api.ts';
import { insertLife } from './insert-life.ts';
import { insertContent, isAnswer, reportColumns } from './insert-report.ts';
import { saidUntilNow } from './remove-report.ts';

interface SourceRecord {
  readonly id: number;
  readonly date: number;
  readonly source_truncated: number;
  readonly source: Uint8Array;
}

/**
 * Not those of which only the header is known: nothing new can be read from it. The addresses are stored as JSON: `["news-anna=there.example-…@studio.example"]`.
 */
const WANTED = "id > ?1 AND withheld = 0 AND (?2 IS NULL OR instr(delivered_to, '\"' || ?2) > 0)";

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

/** Replaces the parsed content of reports; id, folder and seen state stay. A null fact removes the report. */
export function replaceReports(context: StoreContext, { facts }: StoreCommands['reports.replace']['input']): null {
  const { db } = context;
  db.transaction(() => {
    const before = ownMailbox(db);
    const parts = facts.flatMap(({ id, fact }) => replaceReport(context, id, fact));
    updateDerived(context, changeOf(parts), before);
  });
  return null;
}

interface ReportRecord {
  readonly account_id: number;
  readonly key: string;
  readonly kind: string;
  readonly search_key: number | null;
}

function replaceReport(context: StoreContext, id: number, fact: ReportFact | null): readonly PartOfChange[] {
  const { db } = context;
  const report = db.get<ReportRecord>('SELECT account_id, key, kind, search_key FROM report WHERE id = ?', id);
  if (report === undefined) return [];
  const before = saidUntilNow(db, id);
  db.run('DELETE FROM bounce WHERE report_id = ?', id);
  db.run('DELETE FROM report_ref WHERE report_id = ?', id);
  if (fact === null) {
    removeEntry(db, 'report', report.search_key);
    db.run('DELETE FROM report WHERE id = ?', id);
    return [before];
  }
  const columns = reportColumns(fact);
  const names = Object.keys(columns);
  db.run(
    `UPDATE report SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...Object.values(columns),
    id,
  );
  insertContent(context, id, fact);
  return [before, replaceLife(context, report, fact), { reports: [id] }];
}

function replaceLife(context: StoreContext, report: ReportRecord, fact: ReportFact): PartOfChange {
  const { db } = context;
  if (isAnswer(fact.report.kind)) return insertLife(context, report.account_id, fact, 'auto-reply') ?? {};
  if (!isAnswer(report.kind)) return {};
  const gone = db.all<{ address: string }>(
    "DELETE FROM life WHERE key = ? AND account_id = ? AND how = 'auto-reply' RETURNING address",
    report.key,
    report.account_id,
  );
  return { addresses: gone.map(({ address }) => address) };
}
