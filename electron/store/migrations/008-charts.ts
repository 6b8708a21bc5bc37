import type { Migration } from '../migration.ts';

/**
 * What the charts read. server: the registrable domain of the server that refused, of the failure that decides. The index of failed
 * pairs answers every chart by itself; that of all pairs by time cuts days where the user's midnight is (`daily` is cut in UTC).
 * derived: by which version of the rules the derived columns and words were written.
 */
export const charts: Migration = {
  version: 8,
  name: 'charts',
  sql: `
ALTER TABLE sent_recipient ADD COLUMN server TEXT;
DROP INDEX sent_recipient_failed;
CREATE INDEX sent_recipient_failed ON sent_recipient
  (date, account_id, bounce_type, reason, side, provider, bounced_at, server, sent_id, address) WHERE bounce_type IS NOT NULL;
CREATE INDEX sent_recipient_time ON sent_recipient (date, account_id, provider, bounce_type);
CREATE TABLE derived (form INTEGER NOT NULL) STRICT;
INSERT INTO derived VALUES (0);
`,
};
