// Writes the rows of the full text. Entries are written at the end of a change in ascending order of keys, since FTS5 starts a
// new segment whenever a key decreases.
import type { Database } from '../database.ts';
import { freeSearchKey } from './search-key.ts';

export type SearchedTable = 'sent' | 'report' | 'recipient';
const TABLES: readonly SearchedTable[] = ['sent', 'report', 'recipient'];

export interface Words {
  readonly people: Iterable<string>;
  readonly sender: string;
  readonly subject: string;
  readonly result: string;
  readonly flags: readonly string[];
}

/** The words by which a row can be found from now on. */
export interface SearchEntry {
  readonly table: SearchedTable;
  readonly id: number;
  /** The key of the row's present entry in the full text, or null. */
  readonly old: number | null;
  readonly key: number;
  readonly words: Words;
}

/** In characters: only the beginning of a long text is searchable. */
export const MOST_TEXT = 2000;

/** A filter as a word that nobody writes: `isyour-side` becomes `xisyourside`. */
export const flagWord = (flag: string): string => `x${flag.replaceAll(/[^a-z0-9]/g, '')}`;

/** The entry of a row that this transaction inserted with that search_key. */
export const newEntry = (table: SearchedTable, id: number, key: number, words: Words): SearchEntry => ({
  table,
  id,
  old: null,
  key,
  words,
});

/** The entry of an existing row. `old`: its present search_key. The row gets `wanted`, or the next free one. */
export function changedEntry(
  db: Database,
  table: SearchedTable,
  row: { readonly id: number; readonly old: number | null; readonly wanted: number },
  words: Words,
): SearchEntry {
  const { id, old, wanted } = row;
  const key = old === wanted ? old : freeSearchKey(db, table, wanted, id);
  if (old !== key) db.run(`UPDATE ${table} SET search_key = ? WHERE id = ?`, key, id);
  return { table, id, old, key, words };
}

/** Removes the entry of a row that is deleted. `key`: its search_key. */
export function removeEntry(db: Database, table: SearchedTable, key: number | null): void {
  if (key !== null) db.run(`DELETE FROM ${table}_fts WHERE rowid = ?`, key);
}

/** Writes entries in the order in which they were made: of two for one row the last one counts. */
export function writeEntries(db: Database, ...lists: readonly (readonly SearchEntry[])[]): void {
  for (const table of TABLES) {
    const last = new Map<number, SearchEntry>();
    for (const list of lists) {
      for (const entry of list) {
        if (entry.table !== table) continue;
        const earlier = last.get(entry.id);
        last.set(entry.id, earlier === undefined ? entry : { ...entry, old: earlier.old });
      }
    }
    const entries = [...last.values()];
    for (const { old } of entries) removeEntry(db, table, old);
    for (const { key, words } of entries.sort((a, b) => a.key - b.key)) insert(db, table, key, words);
  }
}

const INSERT: Readonly<Record<SearchedTable, string>> = {
  sent: into('sent'),
  report: into('report'),
  recipient: into('recipient'),
};

function into(table: SearchedTable): string {
  return `INSERT INTO ${table}_fts (rowid, people, sender, subject, result, flags) VALUES (?, ?, ?, ?, ?, ?)`;
}

function insert(db: Database, table: SearchedTable, key: number, words: Words): void {
  const { people, sender, subject, result, flags } = words;
  const named = Array.isArray(people) ? people.join(' ') : [...people].join(' ');
  db.run(INSERT[table], key, named, sender, subject.slice(0, MOST_TEXT), result, flagWords(flags));
}

/** Caches the words of the last row's flags: most rows have the same ones. */
let last: { readonly flags: readonly string[]; readonly words: string } = { flags: [], words: flagWord('any') };

function flagWords(flags: readonly string[]): string {
  const same = flags.length === last.flags.length && flags.every((flag, i) => flag === last.flags[i]);
  if (!same) last = { flags, words: ['any', ...flags].map(flagWord).join(' ') };
  return last.words;
}
