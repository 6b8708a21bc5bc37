// What the file system says when something of the app's own cannot be written.
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';

/** errno names of writing (POSIX; Windows gives the same names for the same troubles). */
const CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EIO', 'disk-error'],
]);

/** In: what a call that writes `file` threw. Out: `disk-full`, `read-only` or `disk-error` naming the file; anything else as it came. */
export function diskError(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return cause;
  const code = CODES.get(cause.code);
  return code === undefined ? cause : new AppError(code, { file, detail: wordsOf(cause) }, cause);
}
