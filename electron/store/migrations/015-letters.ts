import type { Migration } from '../migration.ts';

/**
 * letter: mail in folders where people keep what they sent beside what they got. Whether it was sent or came in follows from its sender
 * (`address`) and from who the user is, and is decided anew when that changes. fact: as fact-pack.ts writes it. sent.by_letter: sent
 * as far as is known from such a folder alone. report.own: the report is such a letter of the user's own, and therefore none.
 * The other indexes find what was read before the sent messages that it is about, by all that it names.
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
