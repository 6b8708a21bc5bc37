import type { Migration } from './index.ts';

const fts = (table: string): string => `
CREATE VIRTUAL TABLE ${table} USING fts5 (
  people, subject, result,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);`;

/**
 * Full text of the three lists: people (addresses and names), subject, result (codes and the words of the reason). Contentless:
 * the words stand in the tables already.
 */
export const search: Migration = {
  version: 3,
  name: 'search',
  sql: ['sent_fts', 'report_fts', 'recipient_fts'].map(fts).join('\n'),
};
