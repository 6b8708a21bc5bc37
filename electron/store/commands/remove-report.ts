import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';
import { removeEntry } from '../derive/search-entries.ts';

interface ReportRecord {
  readonly account_id: number;
  readonly key: string;
  readonly search_key: number | null;
}

/** Removes a report with everything that was read from it. Out: what this changes. The caller runs the transaction. */
export function removeReport({ db }: StoreContext, id: number): readonly PartOfChange[] {
  const report = db.get<ReportRecord>('SELECT account_id, key, search_key FROM report WHERE id = ?', id);
  if (report === undefined) return [];
  const before = saidUntilNow(db, id);
  const life = db.all<{ address: string }>(
    "DELETE FROM life WHERE key = ? AND account_id = ? AND how = 'auto-reply' RETURNING address",
    report.key,
    report.account_id,
  );
  db.run('DELETE FROM letter WHERE report_id = ?', id);
  db.run('DELETE FROM bounce WHERE report_id = ?', id);
  removeEntry(db, 'report', report.search_key);
  db.run('DELETE FROM report WHERE id = ?', id);
  return [before, { addresses: life.map(({ address }) => address) }];
}

/** What changes when a report's bounces are removed. */
export function saidUntilNow(db: StoreContext['db'], id: number): PartOfChange {
  const rows = db.all<{ address: string; sent_id: number | null; pair_id: number | null }>(
    'SELECT address, sent_id, pair_id FROM bounce WHERE report_id = ?',
    id,
  );
  return {
    addresses: rows.map(({ address }) => address),
    sent: rows.flatMap(({ sent_id }) => sent_id ?? []),
    pairs: rows.flatMap(({ pair_id }) => pair_id ?? []),
  };
}
