import type { Migration } from '../migration.ts';

/** The ids of the accounts that share an address, as `1,3`; empty where it belongs to one account. */
export const sharers: Migration = {
  version: 14,
  name: 'sharers',
  sql: `
ALTER TABLE recipient ADD COLUMN sharers TEXT NOT NULL DEFAULT '';
UPDATE recipient SET sharers = coalesce((SELECT group_concat(DISTINCT account) FROM (
    SELECT account_id AS account FROM sent_recipient WHERE address = recipient.address
    UNION ALL SELECT r.account_id FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.address = recipient.address
  )), '') WHERE list = 0;
`,
};
