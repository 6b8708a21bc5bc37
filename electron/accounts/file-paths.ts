import { access } from 'node:fs/promises';
import { AppError } from '../../shared/domain/errors.ts';

/**
 * Throws `file-missing`, which names the first path, if none of the paths exists. If some exist, the reader reads them and reports the
 * missing ones.
 */
export async function requireOnePath(paths: readonly string[]): Promise<void> {
  const found = await Promise.all(paths.map(isThere));
  const first = paths[0];
  if (!found.includes(true)) throw new AppError('file-missing', first === undefined ? {} : { file: first });
}

/** The name of a files account: its only path, or the first with the number of the others. */
export function filesName(paths: readonly string[]): string {
  const [first = '', ...more] = paths;
  return more.length === 0 ? first : `${first} (+${more.length})`;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
