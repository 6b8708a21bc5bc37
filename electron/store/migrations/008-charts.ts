import type { Migration } from '../migration.ts';

/**
 * Columns and indexes for the charts. server: the registrable domain of the server that refused, from the failure that decides.
 * The index of failed pairs answers every chart by itself; the index of all pairs by time splits days at the user's midnight,
 * since `daily` is split at midnight UTC. derived: the version of the rules by which derived columns and words were written.
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
