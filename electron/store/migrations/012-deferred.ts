import type { Migration } from './index.ts';

/**
 * What a large batch leaves to be derived later (derive/deferred.ts): the people of the rows of sent_recipient numbered from
 * `due_pairs` on (null: none). Sent messages whose words are due have no search_key, and stand in the order of dates alone.
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
