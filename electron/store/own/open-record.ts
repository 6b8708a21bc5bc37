// Reconciles the user's own data in the database with those in the journal at the start.
import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { isStorageTrouble } from '../../../shared/domain/errors.ts';
import { freeName } from '../../disk/aside.ts';
import type { StoreContext } from '../context.ts';
import { IN_MEMORY } from '../database.ts';
import { type FoundJournal, Journal, journalFile } from './journal.ts';
import { OWN_KINDS } from './kinds/index.ts';
import { OwnState } from './own-kind.ts';
import { createOwnRecord, entriesIn, noRecord, type OwnRecord, readMark, writeMark } from './own-record.ts';

export interface OpenedRecord {
  readonly own: OwnRecord;
  /** Lines for the log. */
  readonly remarks: readonly string[];
}

/**
 * Answers the record through which own data are changed. Of a sound database and its own journal, the one with the later change
 * is right: after a power cut, or where the write-ahead log was lost, that is the journal. A database without a journal writes
 * one. A journal that cannot be written at the start gives a remark; the first decision then reports why it cannot be stored.
 */
export function openRecord(context: Omit<StoreContext, 'own'>, found: FoundJournal | null): OpenedRecord {
  const { db } = context;
  if (db.file === IN_MEMORY) return { own: noRecord(db), remarks: [] };
  const journal = new Journal(journalFile(db.file));
  const own = createOwnRecord(db, journal);
  const remarks = found === null ? [] : remarksOn(journal.file, found);
  const whole: StoreContext = { ...context, own };
  try {
    if (found !== null && belongs(context, found)) takeOver(whole, journal, found, remarks);
    else {
      if (found !== null) remarks.push(putAway(journal.file, context.now()));
      writeAnew(whole, journal, randomUUID(), 0);
    }
  } catch (error) {
    if (!isStorageTrouble(error) || error.data.file !== journal.file) throw error;
    journal.distrust();
    remarks.push(error.message);
  }
  return { own, remarks };
}

/** Restores the own data of a journal or a damaged database into a new database. */
export function restoreOwn(context: StoreContext, state: OwnState): void {
  context.db.transaction(() => {
    for (const kind of OWN_KINDS) for (const entry of state.list(kind.name)) kind.write(context, entry);
  });
}

const belongs = ({ db }: Omit<StoreContext, 'own'>, found: FoundJournal): boolean => readMark(db)?.id === found.id;

function takeOver(context: StoreContext, journal: Journal, found: FoundJournal, remarks: string[]): void {
  const { db } = context;
  journal.takeOver(found);
  const n = readMark(db)?.n ?? 0;
  if (found.n > n) {
    remarks.push(`${journal.file} knows ${found.n - n} later changes than ${db.file}: they are made again`);
    db.transaction(() => {
      replaceOwn(context, found.state);
      writeMark(db, { id: found.id, n: found.n });
    });
  }
  const entries = entriesIn(db);
  const same = found.n >= n && found.unreadable === 0 && !found.torn && found.state.equals(new OwnState(entries));
  if (!same || journal.isLong(entries.length)) writeAnew(context, journal, found.id, Math.max(n, found.n));
}

/** Replaces the database's own data: entries that are not in the journal are removed. */
function replaceOwn(context: StoreContext, state: OwnState): void {
  for (const entry of entriesIn(context.db)) {
    const kind = OWN_KINDS.find(({ name }) => name === entry.kind);
    if (!state.has(entry)) kind?.write(context, { ...entry, value: null });
  }
  restoreOwn(context, state);
}

function writeAnew({ db }: StoreContext, journal: Journal, id: string, n: number): void {
  journal.replace(id, n + 1, entriesIn(db));
  writeMark(db, { id, n: n + 1 });
}

function remarksOn(file: string, { unreadable, torn }: FoundJournal): string[] {
  return [
    ...(torn ? [`the last line of ${file} was never finished: it is left out`] : []),
    ...(unreadable > 0 ? [`${unreadable} lines of ${file} cannot be read: they are left out`] : []),
  ];
}

/** Renames and keeps the journal of another database. */
function putAway(file: string, now: number): string {
  const kept = freeName(file, now);
  renameSync(file, kept);
  return `${file} belongs to another database: it is kept as ${kept}`;
}
