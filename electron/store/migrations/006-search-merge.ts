import type { Migration } from '../migration.ts';

const seldom = (table: string): string => `INSERT INTO ${table}_fts (${table}_fts, rank) VALUES ('automerge', 16);`;

/** FTS5 merges sixteen segments at a time instead of four: a first sync then writes each word half as often. */
export const searchMerge: Migration = {
  version: 6,
  name: 'search-merge',
  sql: ['sent', 'report', 'recipient'].map(seldom).join('\n'),
};
