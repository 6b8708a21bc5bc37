import type { Migration } from '../migration.ts';

const searched = (table: string): string => `
CREATE VIRTUAL TABLE ${table}_fts USING fts5 (
  people, sender, subject, result, flags,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
ALTER TABLE ${table} ADD COLUMN search_key INTEGER;
CREATE UNIQUE INDEX ${table}_search ON ${table} (search_key);`;

/**
 * Full text of the three lists: people (addresses and names), sender, subject, result (codes and words of the reason), flags
 * (the list's filters). Contentless, since other tables hold the words already. The rowid is the row's search_key, which sorts
 * like the list, so that the newest hits of a frequent word are found without examining the others.
 */
export const search: Migration = {
  version: 3,
  name: 'search',
  sql: ['sent', 'report', 'recipient'].map(searched).join('\n'),
};
