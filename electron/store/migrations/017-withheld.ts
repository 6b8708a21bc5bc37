import type { Migration } from '../migration.ts';

/**
 * withheld: messages that the server did not hand out, although it lists them. The folder's position is past them. ends: every connection
 * ended at the message. next_at: when it is asked for again; null for a message given up. report_id: the report made of its header alone
 * (report.withheld).
 */
export const withheld: Migration = {
  version: 17,
  name: 'withheld',
  sql: `
CREATE TABLE withheld (
  folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
  uid INTEGER NOT NULL,
  part TEXT NOT NULL, why TEXT NOT NULL, ends INTEGER NOT NULL, arrived INTEGER,
  report_id INTEGER REFERENCES report(id) ON DELETE SET NULL,
  first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, tries INTEGER NOT NULL, days INTEGER NOT NULL, next_at INTEGER,
  PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX withheld_report ON withheld (report_id) WHERE report_id IS NOT NULL;

ALTER TABLE report ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;
`,
};
