import type { Migration } from '../migration.ts';

/**
 * letter: mail in folders that hold both sent and received messages. Whether it was sent follows from its sender (`address`)
 * and the user's own addresses, and is decided again when those change. fact: as fact-pack.ts writes it. sent.by_letter: known
 * as sent only from such a folder. report.own: the report is a letter that the user sent, and therefore no report. The other
 * indexes find facts that were read before the sent messages they concern, by everything those name.
 */
export const letters: Migration = {
  version: 15,
  name: 'letters',
  sql: `
CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id),
  key TEXT NOT NULL, address TEXT NOT NULL, fact TEXT NOT NULL,
  report_id INTEGER REFERENCES report(id) ON DELETE SET NULL
) STRICT;
CREATE UNIQUE INDEX letter_key ON letter (key, account_id);
CREATE INDEX letter_address ON letter (account_id, address);
CREATE INDEX letter_report ON letter (report_id) WHERE report_id IS NOT NULL;

ALTER TABLE sent ADD COLUMN by_letter INTEGER NOT NULL DEFAULT 0;
DROP INDEX sent_from;
CREATE INDEX sent_from ON sent (from_address, account_id, by_letter);
ALTER TABLE report ADD COLUMN own INTEGER NOT NULL DEFAULT 0;

CREATE INDEX report_returned ON report (tab, coalesce(original_date, date)) WHERE tab = 'unmatched' OR tab = 'backscatter';
CREATE INDEX bounce_original_recipient ON bounce (lower(original_recipient)) WHERE original_recipient IS NOT NULL;
`,
};
