// A database that cannot be used is kept under another name, with all that belongs to it. Nothing of it is deleted.
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskError } from '../../disk/disk-error.ts';

/** What SQLite keeps beside a database. The log of one database must never meet another one of the same name. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

const stem = (file: string, extension: string): string =>
  file.endsWith(`.${extension}`) ? file.slice(0, -extension.length - 1) : file;

/** `bounceboard.damaged-2026-10-14.db`, or with a number where that is taken. */
export function freeName(file: string, extension: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  for (let n = 1; ; n += 1) {
    const name = `${stem(file, extension)}.damaged-${day}${n === 1 ? '' : `-${n}`}.${extension}`;
    if (['', ...COMPANIONS].every((companion) => !existsSync(`${name}${companion}`))) return name;
  }
}

/**
 * Renames the database and what lies beside it, the log first: a kill in between leaves a database without its log and never a
 * new one with the log of the old. Out: the new name, or null where nothing was there. Errors: trouble of the disk.
 */
export function setAside(file: string, now: number): string | null {
  const there = [...COMPANIONS, ''].filter((companion) => existsSync(`${file}${companion}`));
  if (there.length === 0) return null;
  const kept = freeName(file, 'db', now);
  try {
    for (const companion of there) renameSync(`${file}${companion}`, `${kept}${companion}`);
  } catch (cause) {
    throw diskError(file, cause);
  }
  return kept;
}

/** Everything that was ever set aside in the folder of this database. */
export function filesAside(file: string): readonly string[] {
  const folder = dirname(file);
  const begin = `${stem(basename(file), 'db')}.`;
  const rest = /^damaged-\d{4}-\d\d-\d\d(?:-\d+)?(?:\.db(?:-wal|-shm|-journal)?|\.jsonl)$/;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(begin) && rest.test(name.slice(begin.length).replace(/^decisions\./, '')))
    .map((name) => join(folder, name));
}
