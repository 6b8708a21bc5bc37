import type { Migration } from '../migration.ts';

/** Inserts the row `deriving`, since the existing verdicts were derived by an older policy and have to be derived again. */
const DERIVE_ALL = `INSERT INTO setting VALUES ('deriving', '{"after":0,"done":0}');`;

/**
 * Settings that belong to the user's data instead of the computer: the verdict policy. Also the reports that a notification has
 * named.
 */
export const userSettings: Migration = {
  version: 7,
  name: 'user-settings',
  sql: `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
${DERIVE_ALL}
CREATE TABLE told_report (report_id INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE) STRICT;
`,
};
