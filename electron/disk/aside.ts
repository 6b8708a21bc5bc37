// Renames files of the app that cannot be read, in the same folder. Only erasing all data, on the user's word, deletes them.
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { diskError } from './disk-error.ts';

/**
 * Endings of the files that SQLite keeps beside a database. The log of one database must never meet another database of the
 * same name.
 */
export const COMPANIONS: readonly string[] = ['-wal', '-shm', '-journal'];

const NAME = /^[\w-]+(?:\.decisions)?\.damaged-\d{4}-\d\d-\d\d(?:-\d+)?\.(?:db(?:-wal|-shm|-journal)?|jsonl?)$/;

/**
 * A free name for a damaged file: `bounceboard.damaged-2026-10-14.db` for `bounceboard.db`, with a number where that is taken.
 * `now`: milliseconds since 1970.
 */
export function freeName(file: string, now: number): string {
  const extension = extname(file);
  const stem = join(dirname(file), basename(file, extension));
  const day = new Date(now).toISOString().slice(0, 10);
  for (let n = 1; ; n += 1) {
    const name = `${stem}.damaged-${day}${n === 1 ? '' : `-${n}`}${extension}`;
    if (['', ...COMPANIONS].every((companion) => !existsSync(`${name}${companion}`))) return name;
  }
}

/** The paths of all renamed files in a data folder. */
export function filesAside(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => join(folder, name));
}

/**
 * Renames a file that should hold JSON and does not, so that the next change does not overwrite it. Out: the new name, or null
 * where the file is missing or valid. Errors: `disk-full`, `read-only`, `disk-error`.
 */
export function setAsideBrokenJson(file: string, now: number): string | null {
  if (!existsSync(file)) return null;
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw diskError(file, cause);
    const kept = freeName(file, now);
    renameSync(file, kept);
    return kept;
  }
}
