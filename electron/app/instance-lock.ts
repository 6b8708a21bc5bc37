// Allows one running instance per data folder. The lock is SQLite's write lock on an empty file in the folder. The operating
// system grants it to one process (fcntl on Linux and macOS, LockFileEx on Windows) and releases it when that process ends. A
// crash therefore leaves nothing behind that the next start would have to judge and remove, and no process id has to be
// trusted.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';

/**
 * The lock file is never written and never deleted: a process that created it anew would lock another file than the current
 * holder. Nothing else in the process may open it: on Linux and macOS a process loses all its locks on a file when it closes
 * any handle to it.
 */
const LOCK_FILE = 'in-use.lock';
/** Holds the address of the running instance, for instances started later. */
const ADDRESS_FILE = 'in-use.address';
const SQLITE_BUSY = 5;
/** In bytes: http://127.0.0.1:65535/ and some room. */
const LONGEST_ADDRESS = 200;

/** Keeps the lock's database referenced. Garbage collection would close it and release the lock. */
const held = new Set<DatabaseSync>();

export type InstanceLock =
  | {
      readonly kind: 'held';
      /** Publishes the address of this instance, so that a second one can open it. */
      setAddress(address: string): void;
      release(): Promise<void>;
    }
  /** Another instance works on the folder. `address`: where it is open; null where it has a window instead. */
  | { readonly kind: 'taken'; readonly address: string | null };

/**
 * Locks the folder for this process, or answers which instance holds it. The folder must exist. Errors: `file-unreadable` with
 * the name of the lock file where the system refuses a lock on it.
 */
export async function lockDataFolder(folder: string): Promise<InstanceLock> {
  const addressFile = join(folder, ADDRESS_FILE);
  const lock = claim(join(folder, LOCK_FILE));
  if (lock === null) return { kind: 'taken', address: readAddress(addressFile) };
  held.add(lock);
  // The address file may be left from an instance that crashed.
  rmSync(addressFile, { force: true });
  return {
    kind: 'held',
    setAddress: (address) => {
      // Written under another name and then renamed, so that a reader never sees half of it.
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
 * Takes the lock; null where another process holds it. BEGIN IMMEDIATE takes SQLite's single write lock in one step and without
 * waiting. Nothing is written, and the rollback journal stays in memory, so that no second file appears.
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

/** The address in the file; null where there is none, or where it does not point to this computer. */
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
