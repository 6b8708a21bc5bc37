// Renames an unusable database and all its files. Deletes nothing.
import { existsSync, renameSync } from 'node:fs';
import { COMPANIONS, freeName } from '../../disk/aside.ts';
import { diskError } from '../../disk/disk-error.ts';

/**
 * Renames the database and its companion files, the log first: a kill in between leaves a database without its log, and never a
 * new database with the old log. Out: the new name, or null where there were no files. Errors: `disk-full`, `read-only`,
 * `disk-error`.
 */
export function setAside(file: string, now: number): string | null {
  const there = [...COMPANIONS, ''].filter((companion) => existsSync(`${file}${companion}`));
  if (there.length === 0) return null;
  const kept = freeName(file, now);
  try {
    for (const companion of there) renameSync(`${file}${companion}`, `${kept}${companion}`);
  } catch (cause) {
    throw diskError(file, cause);
  }
  return kept;
}
