// Full text is written at the end of a change, in ascending keys: FTS5 starts a new segment whenever a key goes back.
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

interface Entry {
  /** The key under which the row stands in the full text now, or null. */
  readonly old: number | null;
  readonly key: number;
  readonly words: Words;
}

/** Long texts are searched by their beginning. */
export const MOST_TEXT = 2000;

/** A filter as a word that no one writes: `isyour-side` becomes `xisyourside`. */
export const flagWord = (flag: string): string => `x${flag.replaceAll(/[^a-z0-9]/g, '')}`;

export class WordsBatch {
  readonly #entries: Readonly<Record<SearchedTable, Map<number, Entry>>> = {
    sent: new Map(),
    report: new Map(),
    recipient: new Map(),
  };

  /** `old`: the row's search_key as it stands. The last words of a row are written. */
  put(db: Database, table: SearchedTable, id: number, old: number | null, wanted: number, words: Words): void {
    const entries = this.#entries[table];
    const earlier = entries.get(id);
    const key = old === wanted ? old : freeSearchKey(db, table, wanted, id);
    if (old !== key) db.run(`UPDATE ${table} SET search_key = ? WHERE id = ?`, key, id);
    entries.set(id, { old: earlier === undefined ? old : earlier.old, key, words });
  }

  /** A row that was written in this transaction with that search_key. */
  add(table: SearchedTable, id: number, key: number, words: Words): void {
    this.#entries[table].set(id, { old: null, key, words });
  }

  /** The row goes: `old` is its search_key. */
  drop(db: Database, table: SearchedTable, id: number, old: number | null): void {
    const entries = this.#entries[table];
    const earlier = entries.get(id);
    entries.delete(id);
    const key = earlier === undefined ? old : earlier.old;
    if (key !== null) db.run(`DELETE FROM ${table}_fts WHERE rowid = ?`, key);
  }

  write(db: Database): void {
    for (const table of TABLES) {
      const entries = this.#entries[table];
      const rows = [...entries.values()];
      for (const { old } of rows) if (old !== null) db.run(`DELETE FROM ${table}_fts WHERE rowid = ?`, old);
      for (const { key, words } of rows.sort((a, b) => a.key - b.key)) insert(db, table, key, words);
      entries.clear();
    }
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

/** The words of the flags of the last row: of most rows they are the same. */
let last: { readonly flags: readonly string[]; readonly words: string } = { flags: [], words: flagWord('any') };

function flagWords(flags: readonly string[]): string {
  const same = flags.length === last.flags.length && flags.every((flag, i) => flag === last.flags[i]);
  if (!same) last = { flags, words: ['any', ...flags].map(flagWord).join(' ') };
  return last.words;
}
