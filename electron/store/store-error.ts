// Turns SQLite's errors into AppErrors that name the database's file.
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { quoted } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';

/** By primary result code (sqlite.org/rescode.html). Every other code is a fault of the app's own SQL. */
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
/** Extended codes with another meaning than their primary code. */
const IOERR_SHORT_READ = 522;
/** In bytes. With less free space an I/O error means a full disk: SQLite cannot even create its 32 KB of shared memory. */
const NO_ROOM = 64 * 1024;

/** The extended result code of an SQLite error, or null for any other error. */
export function resultCode(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return null;
  return cause.errcode;
}

/** In: what node:sqlite threw about `file`. Out: an AppError for an error of the disk or the file; any other error unchanged. */
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
    // A disk whose free space cannot be read has another fault than lack of space.
    return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  }
}
