import type { Migration } from '../migration.ts';

/** What an export leaves out is counted by cause from this index alone: no row of a recipient is read for it. */
export const leftOut: Migration = {
  version: 11,
  name: 'left-out',
  sql: `
CREATE INDEX recipient_left_out ON recipient (verdict, override, last_side, last_type, address) WHERE bounced = 1;
`,
};
