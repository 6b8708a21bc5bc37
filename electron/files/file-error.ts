// Converts errors of the file system into an AppError that names the file.
import { type FileTrouble, wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';

const TROUBLES: ReadonlyMap<string, FileTrouble> = new Map<string, FileTrouble>([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EISDIR', 'is-folder'],
  ['ELOOP', 'links-in-circle'],
  ['EIO', 'disk-error'],
  ['EMFILE', 'too-many-open'],
]);

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

/** In: an error of a file operation. Out: `file-missing` or `file-unreadable` with the file's name and the reason. */
export function fileError(file: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('file-missing', { file, detail: { id: 'no-such-file' } }, cause);
  }
  const trouble = TROUBLES.get(code);
  const detail = trouble === undefined ? wordsOf(cause) : { id: trouble };
  return new AppError('file-unreadable', { file, detail }, cause);
}
