// One instance a data folder. The lock is SQLite's write lock on an empty file of the folder: the system itself grants it to
// one process (fcntl on Linux and macOS, LockFileEx on Windows) and drops it with that process. So a crash leaves nothing that a
// later start would have to judge and clear away, which two could do at once, and no number of a process is trusted.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';

/**
 * Never written, and never deleted: whoever made it anew would lock another file than who holds the old one. Nothing else may
 * open it either: on Linux and macOS a process loses its locks on a file as soon as it closes that file anywhere.
 */
const LOCK_FILE = 'in-use.lock';
/** Where the holder is open, for those that come later. */
const ADDRESS_FILE = 'in-use.address';
const SQLITE_BUSY = 5;
/** http://127.0.0.1:65535/ and what may follow. */
const LONGEST_ADDRESS = 200;

/** A database that nothing refers to is closed when memory is cleared up, and the lock would go with it. */
const held = new Set<DatabaseSync>();

export type InstanceLock =
  | {
      readonly kind: 'held';
      /** Told to a second instance: where this one is open. */
      setAddress(address: string): void;
      release(): Promise<void>;
    }
  /** Another instance works on the folder; its address, or null where it has none (a window of its own). */
  | { readonly kind: 'taken'; readonly address: string | null };

/**
 * Takes the folder for this process, or says who has it. The folder exists already. Errors: `file-unreadable` naming the lock's
 * file, where the system gives no lock on it.
 */
export async function lockDataFolder(folder: string): Promise<InstanceLock> {
  const addressFile = join(folder, ADDRESS_FILE);
  const lock = claim(join(folder, LOCK_FILE));
  if (lock === null) return { kind: 'taken', address: readAddress(addressFile) };
  held.add(lock);
  // Left by a holder that crashed.
  rmSync(addressFile, { force: true });
  return {
    kind: 'held',
    setAddress: (address) => {
      // Whole or not at all for whoever reads it meanwhile.
      writeFileSync(`${addressFile}.new`, address, { mode: 0o600 });
      renameSync(`${addressFile}.new`, addressFile);
    },
    release: async () => {
      if (!held.delete(lock)) return;
      rmSync(addressFile, { force: true });
      lock.close();
    },
  };
}

/**
 * The lock, or null where another process has it. BEGIN IMMEDIATE takes the one lock of a file that only one writer can have,
 * in one step and without waiting. Nothing is written; the journal stays in memory, so that no second file appears.
 */
function claim(file: string): DatabaseSync | null {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(file);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null;
    throw new AppError('file-unreadable', { file, detail: wordsOf(error) }, error);
  }
}

/** Null where none is written, or something else than an address of this computer. */
function readAddress(file: string): string | null {
  try {
    const written = readFileSync(file, 'utf8').trim();
    return written.length <= LONGEST_ADDRESS && isOwnAddress(written) ? written : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function isOwnAddress(written: string): boolean {
  const url = URL.parse(written);
  return url?.protocol === 'http:' && url.hostname === '127.0.0.1';
}
