// Writes a change of the user's own data to the database and the journal, or to neither.
import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { readSetting, writeSetting } from '../settings.ts';
import type { Journal } from './journal.ts';
import { OWN_KINDS } from './kinds/index.ts';
import type { OwnEntry, OwnKey, OwnKind } from './own-kind.ts';

/** Reports a changed entry. Call it in the transaction, once the database holds the new value. */
export type Changed = (kind: string, key: OwnKey) => void;

export interface OwnRecord {
  /**
   * Runs `work` in its own transaction. The entries it reports as changed are in the journal and on the disk before the
   * transaction ends. Errors: `disk-full`, `read-only`, `disk-error` naming the journal; nothing is changed then.
   */
  change<T>(work: (changed: Changed) => T): T;
  /** Rewrites a journal that has grown long. Call it in an idle moment. */
  tidy(): void;
  /** Removes all of the user's own data from the file. */
  forget(): void;
}

/** The record of a database in memory, which has no journal. */
export const noRecord = (db: Database): OwnRecord => ({
  change: (work) => db.transaction(() => work((kind) => void kindOf(kind))),
  tidy: () => undefined,
  forget: () => undefined,
});

/** The setting that names the database's journal and its last change number. */
const MARK_KEY = 'journal';
export interface Mark {
  readonly id: string;
  readonly n: number;
}
export const readMark = (db: Database): Mark | null => readSetting<Mark>(db, MARK_KEY);
export const writeMark = (db: Database, mark: Mark): void => writeSetting(db, MARK_KEY, mark);

export const entriesIn = (db: Database): readonly OwnEntry[] => OWN_KINDS.flatMap((kind) => kind.read(db));

function kindOf(name: string): OwnKind {
  const kind = OWN_KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`no kind of own data is called ${name}`);
  return kind;
}

export function createOwnRecord(db: Database, journal: Journal): OwnRecord {
  const write = (entries: readonly OwnEntry[]): (() => void) => {
    const before = readMark(db);
    const mark = { id: before?.id ?? randomUUID(), n: (before?.n ?? 0) + 1 };
    writeMark(db, mark);
    if (before !== null && journal.isWhole()) return journal.append(mark.n, entries);
    journal.replace(mark.id, mark.n, entriesIn(db));
    return () => journal.distrust();
  };
  return {
    change(work) {
      let takeBack = (): void => undefined;
      try {
        return db.transaction(() => {
          const names = new Map<string, { kind: OwnKind; key: OwnKey }>();
          const result = work((kind, key) => names.set(JSON.stringify([kind, key]), { kind: kindOf(kind), key }));
          const entries = [...names.values()].map(({ kind, key }) => ({
            kind: kind.name,
            key,
            value: kind.readOne(db, key),
          }));
          if (entries.length > 0) takeBack = write(entries);
          return result;
        });
      } catch (error) {
        takeBack();
        throw error;
      }
    },
    tidy() {
      const mark = readMark(db);
      if (mark === null || !journal.isLong(0)) return;
      const entries = entriesIn(db);
      if (journal.isLong(entries.length)) journal.replace(mark.id, mark.n, entries);
    },
    forget: () => journal.remove(),
  };
}
