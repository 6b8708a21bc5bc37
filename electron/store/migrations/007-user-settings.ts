import type { Migration } from '../migration.ts';

/** The row `deriving`: verdicts that stand were derived by an older policy, and are derived anew. */
const DERIVE_ALL = `INSERT INTO setting VALUES ('deriving', '{"after":0,"done":0}');`;

/** What belongs to the user's data and not to one computer: the verdict policy; and which reports a notification told of. */
export const userSettings: Migration = {
  version: 7,
  name: 'user-settings',
  sql: `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
${DERIVE_ALL}
CREATE TABLE told_report (report_id INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE) STRICT;
`,
};
