// Opens the database, or a new one in place of one that is damaged, empty or gone, with the user's own data in it.
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Recovered } from '../../../shared/domain/recovered.ts';
import { COMPANIONS } from '../../disk/aside.ts';
import { derivePolicy } from '../commands/policy.ts';
import type { StoreContext } from '../context.ts';
import { Database, IN_MEMORY } from '../database.ts';
import { bringToForm } from '../derive/derived-form.ts';
import { migrate } from '../migrations/index.ts';
import { type FoundJournal, Journal, journalFile, readJournal } from '../own/journal.ts';
import { OWN_KINDS } from '../own/kinds/index.ts';
import { openRecord, restoreOwn } from '../own/open-record.ts';
import { OwnState } from '../own/own-kind.ts';
import { noRecord, writeMark } from '../own/own-record.ts';
import { noteRecovered, noteRestored } from './recovered.ts';
import { setAside } from './set-aside.ts';
import { checkHead, checkSound, isDamage } from './sound.ts';

/** SQLite takes a shorter file for an empty one, and writes over it (sqlite.org/fileformat.html section 1.3). */
const HEADER_BYTES = 100;

export interface OpenOptions {
  readonly file: string;
  /** Everything of the context but the database and the record. */
  readonly parts: Omit<StoreContext, 'db' | 'own'>;
  /** Other files show that there was a database here before, so that an empty one is no new one. */
  readonly usedBefore: boolean;
  /** SQLite met damage while the database was used. */
  readonly damaged: boolean;
}

export interface OpenedStore {
  readonly context: StoreContext;
  readonly recovered: Recovered | null;
  readonly remarks: readonly string[];
}

/** Errors: `store-newer`, `store-unopened`, trouble of the disk; `store-damaged` where what is damaged cannot be set aside. */
export function openDatabase(options: OpenOptions): OpenedStore {
  const { file } = options;
  if (file === IN_MEMORY) return finish(options, new Database(file), null, null);
  const journal = readJournal(journalFile(file));
  const lost = lossOf(options, journal);
  if (lost !== null) return renew(options, journal, lost, false);
  let db: Database | null = null;
  try {
    db = new Database(file);
    return finish(options, db, journal, null);
  } catch (error) {
    const damaged = isDamage(error);
    const saved = db !== null && damaged && journal === null ? salvage(db) : null;
    db?.closeAsItIs();
    if (!damaged) throw error;
    return renew(options, saved ?? journal, 'damaged', saved !== null);
  }
}

function lossOf({ file, usedBefore, damaged }: OpenOptions, journal: FoundJournal | null): Recovered['why'] | null {
  if (damaged) return 'damaged';
  if (!existsSync(file)) return knowsOfMore(journal) ? 'missing' : null;
  const found = statSync(file);
  if (!found.isFile() || found.size >= HEADER_BYTES) return null;
  if (found.size > 0) return 'damaged';
  return usedBefore || knowsOfMore(journal) ? 'empty' : null;
}

const knowsOfMore = (journal: FoundJournal | null): boolean => journal !== null && journal.state.list().length > 0;

/** Brings a database up to date, checks it, and opens what its own data is recorded in. */
function finish(
  { parts, file }: OpenOptions,
  db: Database,
  journal: FoundJournal | null,
  recovered: Recovered | null,
): OpenedStore {
  const unrecorded: StoreContext = { ...parts, db, own: noRecord(db) };
  const used = recovered === null && knowsOfMore(journal);
  checkHead(db, used);
  migrate(db, file);
  bringToForm(unrecorded);
  checkSound(db, used);
  const { own, remarks } = openRecord(unrecorded, journal);
  return { context: { ...unrecorded, own }, recovered, remarks };
}

/** Sets aside what is there, and makes a new database with the user's own data. */
function renew(
  options: OpenOptions,
  journal: FoundJournal | null,
  why: Recovered['why'],
  salvaged: boolean,
): OpenedStore {
  const { file, parts } = options;
  const at = parts.now();
  const keptAs = putAside(file, at);
  const whole = journal !== null && journal.unreadable === 0 && !salvaged;
  const recovered: Recovered = { at, why, keptAs, decisions: journal === null ? 'lost' : whole ? 'kept' : 'some' };
  const db = new Database(file);
  try {
    migrate(db, file);
    const context: StoreContext = { ...parts, db, own: noRecord(db) };
    db.transaction(() => {
      if (journal !== null) {
        restoreOwn(context, journal.state);
        writeMark(db, { id: journal.id, n: journal.n });
      }
      // A migration leaves work for a start of the app; of a new database there is none.
      derivePolicy(context, { limit: 1 });
      noteRestored(db);
      noteRecovered(db, recovered);
    });
    return finish(options, db, journal, recovered);
  } catch (error) {
    db.close();
    // Nothing stands in it that is not elsewhere, and the next start would take it for the user's.
    for (const end of ['', ...COMPANIONS]) rmSync(`${file}${end}`, { force: true });
    throw error;
  }
}

function putAside(file: string, at: number): string | null {
  try {
    return setAside(file, at);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('store-damaged', { file, detail: wordsOf(cause) }, cause);
  }
}

/** Whatever can still be read of the user's own, where no journal has it. It is one before anything else is done. */
function salvage(db: Database): FoundJournal | null {
  const state = new OwnState();
  for (const kind of OWN_KINDS) {
    try {
      for (const entry of kind.read(db)) state.set(entry);
    } catch (error) {
      // The database is damaged already: a kind that cannot be read is lost with it.
      console.error(`${db.file}: ${kind.name} cannot be read any more: ${String(error)}`);
    }
  }
  if (state.list().length === 0) return null;
  new Journal(journalFile(db.file)).replace(randomUUID(), 1, state.list());
  return readJournal(journalFile(db.file));
}
