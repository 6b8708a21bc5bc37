// Opens the database. One that is damaged, empty or missing is replaced by a new one with the user's own data.
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

/** SQLite takes a shorter file for an empty database and overwrites it (sqlite.org/fileformat.html section 1.3). */
const HEADER_BYTES = 100;

export interface OpenOptions {
  readonly file: string;
  /** The context without database and record. */
  readonly parts: Omit<StoreContext, 'db' | 'own'>;
  /** Whether other files show that there was a database before, so that an empty one is damaged instead of new. */
  readonly usedBefore: boolean;
  /** Whether SQLite found damage while the database was used. */
  readonly damaged: boolean;
}

export interface OpenedStore {
  readonly context: StoreContext;
  readonly recovered: Recovered | null;
  readonly remarks: readonly string[];
}

/** Errors: `store-newer`, `store-unopened` and errors of the disk; `store-damaged` where a damaged file cannot be renamed. */
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

/** Migrates and checks a database, and opens the record of its own data. */
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

/** Renames the existing files, and creates a new database with the user's own data. */
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
      // A migration leaves a derivation to the app's next start; in an empty database it is finished at once.
      derivePolicy(context, { limit: 1 });
      noteRestored(db);
      noteRecovered(db, recovered);
    });
    return finish(options, db, journal, recovered);
  } catch (error) {
    db.close();
    // The new database holds nothing that is not elsewhere, and the next start would take it for the user's.
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

/** Reads the user's own data from a damaged database without a journal. Runs before anything else changes the file. */
function salvage(db: Database): FoundJournal | null {
  const state = new OwnState();
  for (const kind of OWN_KINDS) {
    try {
      for (const entry of kind.read(db)) state.set(entry);
    } catch (error) {
      // The database is damaged: a kind that cannot be read is lost.
      console.error(`${db.file}: ${kind.name} cannot be read any more: ${String(error)}`);
    }
  }
  if (state.list().length === 0) return null;
  new Journal(journalFile(db.file)).replace(randomUUID(), 1, state.list());
  return readJournal(journalFile(db.file));
}
