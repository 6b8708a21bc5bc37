import type { Migration } from '../migration.ts';

/**
 * retry_after: seconds that the answer asks to wait. blocklist: the list that the answer names, as JSON. new_address: what is offered
 * instead of an address that has moved.
 */
export const answerDetails: Migration = {
  version: 16,
  name: 'answer-details',
  sql: `
ALTER TABLE bounce ADD COLUMN retry_after INTEGER;
ALTER TABLE bounce ADD COLUMN blocklist TEXT;
ALTER TABLE bounce ADD COLUMN new_address TEXT;
`,
};
