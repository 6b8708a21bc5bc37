import type { Migration } from '../migration.ts';

const seldom = (table: string): string => `INSERT INTO ${table}_fts (${table}_fts, rank) VALUES ('automerge', 16);`;

/** Segments of the full text are merged sixteen at a time instead of four: in a first sync every word is written half as often. */
export const searchMerge: Migration = {
  version: 6,
  name: 'search-merge',
  sql: ['sent', 'report', 'recipient'].map(seldom).join('\n'),
};
