// A whole database as sorted lines without row numbers, so that a test can compare two databases row by row.
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { openEngine } from '../../electron/store/engine.ts';

/** Each table, with the keys of the rows it refers to in place of their numbers. */
const ROWS: readonly (readonly [string, string])[] = [
  ['folder', 'SELECT path, role, uid_validity, highest_uid, lowest_uid FROM folder'],
  ['folder_uid', 'SELECT path, uid FROM folder_uid JOIN folder ON folder.id = folder_id'],
  ['sent', 'SELECT * FROM sent'],
  ['sent_recipient', 'SELECT sent.key, r.* FROM sent_recipient r JOIN sent ON sent.id = r.sent_id'],
  ['report', 'SELECT * FROM report'],
  ['report_source', 'SELECT report.key, s.source FROM report_source s JOIN report ON report.id = s.report_id'],
  [
    'bounce',
    'SELECT report.key, sent.key AS sent_key, b.* FROM bounce b JOIN report ON report.id = b.report_id LEFT JOIN sent ON sent.id = b.sent_id',
  ],
  ['life', 'SELECT * FROM life'],
  ['letter', 'SELECT * FROM letter'],
  ['recipient', 'SELECT * FROM recipient'],
];

/** The rows after the store has derived what it put off during large batches. */
export function storeRows(file: string): readonly string[] {
  const engine = openEngine({ file });
  while (engine.deriveDeferred());
  engine.close();
  return rowsAsTheyStand(file);
}

export function rowsAsTheyStand(file: string): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return ROWS.flatMap(([table, sql]) =>
      db
        .prepare(sql)
        .all()
        .map((row) => `${table} ${line(row)}`),
    ).sort();
  } finally {
    db.close();
  }
}

function line(row: Record<string, unknown>): string {
  const values = Object.entries(row)
    .filter(([name]) => name !== 'id' && !name.endsWith('_id'))
    .concat(Object.entries(row).filter(([name]) => name === 'message_id'))
    // search_key contains the row number, so only its presence is compared; a search does not find a row without one.
    .map(([name, value]) => [
      name,
      name === 'search_key' ? value !== null : value instanceof Uint8Array ? digest(value) : value,
    ]);
  return JSON.stringify(values);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
