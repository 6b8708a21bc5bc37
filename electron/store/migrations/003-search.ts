import type { Migration } from '../migration.ts';

const searched = (table: string): string => `
CREATE VIRTUAL TABLE ${table}_fts USING fts5 (
  people, sender, subject, result, flags,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
ALTER TABLE ${table} ADD COLUMN search_key INTEGER;
CREATE UNIQUE INDEX ${table}_search ON ${table} (search_key);`;

/**
 * Full text of the three lists: people (addresses and names), sender, subject, result (codes and the words of the reason), flags
 * (what the list can be filtered by). Contentless: the words stand in the tables already. The rowid is the row's search_key,
 * which sorts as the list does, so that the newest hits of a common word are found without looking at the others.
 */
export const search: Migration = {
  version: 3,
  name: 'search',
  sql: ['sent', 'report', 'recipient'].map(searched).join('\n'),
};
