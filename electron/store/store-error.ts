// What SQLite says, as an error that names the database's file.
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { quoted } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';

/** By primary result code (sqlite.org/rescode.html). Every other one is a fault of the app's own SQL. */
const CODES: ReadonlyMap<number, ErrorCode> = new Map([
  [5, 'store-busy'], // SQLITE_BUSY
  [6, 'store-busy'], // SQLITE_LOCKED
  [8, 'read-only'], // SQLITE_READONLY
  [10, 'disk-error'], // SQLITE_IOERR
  [11, 'store-damaged'], // SQLITE_CORRUPT
  [13, 'disk-full'], // SQLITE_FULL
  [14, 'store-unopened'], // SQLITE_CANTOPEN
  [26, 'store-damaged'], // SQLITE_NOTADB
]);
/** Extended codes that say something else than their primary one. */
const IOERR_SHORT_READ = 522;
/** Where less is free, in bytes, an I/O error is one of room: SQLite then cannot even make its 32 KB of shared memory. */
const NO_ROOM = 64 * 1024;

/** The extended result code of a failure of SQLite, or null for anything else. */
export function resultCode(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return null;
  return cause.errcode;
}

/** In: what node:sqlite threw about `file`. Out: an AppError for trouble of the disk or the file; anything else as it came. */
export function storeError(file: string, cause: unknown): unknown {
  const result = resultCode(cause);
  const code = result === null ? undefined : codeOf(file, result);
  if (code === undefined || !(cause instanceof Error)) return cause;
  return new AppError(code, { file, detail: quoted(`${cause.message} (${result})`) }, cause);
}

function codeOf(file: string, result: number): ErrorCode | undefined {
  if (result === IOERR_SHORT_READ) return 'store-damaged';
  const code = CODES.get(result & 0xff);
  return code === 'disk-error' && hasNoRoom(file) ? 'disk-full' : code;
}

function hasNoRoom(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < NO_ROOM;
  } catch (error) {
    // A disk that cannot even be asked for its room has another trouble than a lack of it.
    return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  }
}
