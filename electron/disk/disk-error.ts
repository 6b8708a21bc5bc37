// Turns the file system's errors about the app's own files into AppErrors.
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';

/** errno names of failed writes (POSIX; Windows uses the same names). */
const CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EIO', 'disk-error'],
]);

/**
 * In: the error of a call that writes `file`. Out: `disk-full`, `read-only` or `disk-error` naming the file; any other error
 * unchanged.
 */
export function diskError(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return cause;
  const code = CODES.get(cause.code);
  return code === undefined ? cause : new AppError(code, { file, detail: wordsOf(cause) }, cause);
}
