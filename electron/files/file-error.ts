// What the file system says, as an error that names the file.
import { AppError } from '../../shared/domain/errors.ts';

const WORDS = new Map<string, string>([
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links go round in a circle'],
  ['EIO', 'the disk gave an error'],
  ['EMFILE', 'too many files are open'],
]);

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

/** In: what a file call threw. Out: `file-missing` or `file-unreadable` with the file's name and the reason in words. */
export function fileError(file: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('file-missing', { file, detail: 'there is no such file or folder' }, cause);
  }
  const detail = WORDS.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
  return new AppError('file-unreadable', { file, detail }, cause);
}
