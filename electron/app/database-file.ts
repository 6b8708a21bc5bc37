import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesAside } from '../disk/aside.ts';
import { journalFile } from '../store/own/journal.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from './settings.ts';

/** In the data folder. */
export const DATABASE_FILE = 'bounceboard.db';

/** What belongs to the database that is in use: SQLite's files, and the journal of the user's decisions. */
export const databaseFiles = (folder: string): readonly string[] => {
  const file = join(folder, DATABASE_FILE);
  return [file, `${file}-wal`, `${file}-shm`, journalFile(file)];
};

/** What was damaged and is kept. */
export const setAsideFiles = filesAside;

/** Whether the app has worked in this folder before: an empty database is then one that has lost what stood in it. */
export function wasUsedBefore(folder: string, settings: SettingsStore): boolean {
  const secrets = statSync(join(folder, 'secrets.json'), { throwIfNoEntry: false });
  return secrets !== undefined || !isDeepStrictEqual(settings.read(), DEFAULT_SETTINGS);
}
