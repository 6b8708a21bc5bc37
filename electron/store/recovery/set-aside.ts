// A database that cannot be used is kept under another name, with all that belongs to it. Nothing of it is deleted.
import { existsSync, renameSync } from 'node:fs';
import { COMPANIONS, freeName } from '../../disk/aside.ts';
import { diskError } from '../../disk/disk-error.ts';

/**
 * Renames the database and what lies beside it, the log first: a kill in between leaves a database without its log and never a
 * new one with the log of the old. Out: the new name, or null where nothing was there. Errors: trouble of the disk.
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
