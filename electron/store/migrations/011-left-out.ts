import type { Migration } from '../migration.ts';

/** This index alone answers how many addresses an export leaves out by cause, without reading a recipient's row. */
export const leftOut: Migration = {
  version: 11,
  name: 'left-out',
  sql: `
CREATE INDEX recipient_left_out ON recipient (verdict, override, last_side, last_type, address) WHERE bounced = 1;
`,
};
