import type { Migration } from '../migration.ts';

/**
 * What a large batch defers (derive/deferred.ts): the recipients in the rows of sent_recipient with ids from `due_pairs` on
 * (null: none). Sent messages with deferred words have no search_key, and appear only in the list sorted by date.
 */
export const deferred: Migration = {
  version: 12,
  name: 'deferred',
  sql: `
ALTER TABLE derived ADD COLUMN due_pairs INTEGER;
${['to', 'subject', 'result']
  .map(
    (by) => `
DROP INDEX sent_all_${by};
CREATE INDEX sent_all_${by} ON sent (account_id, ${by}_key, newest, id) WHERE search_key IS NOT NULL;`,
  )
  .join('')}
`,
};
