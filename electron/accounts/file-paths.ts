import { access } from 'node:fs/promises';
import { AppError } from '../../shared/domain/errors.ts';

/**
 * Throws `file-missing` naming the first path where none of them is there. Where some are, the reader names the missing ones
 * and reads the rest.
 */
export async function requireOnePath(paths: readonly string[]): Promise<void> {
  const found = await Promise.all(paths.map(isThere));
  const first = paths[0];
  if (!found.includes(true)) throw new AppError('file-missing', first === undefined ? {} : { file: first });
}

/** The path that stands for a files account: the only one, or the first with how many more. */
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
