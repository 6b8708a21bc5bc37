import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesAside } from '../disk/aside.ts';
import { journalFile } from '../store/own/journal.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from './settings.ts';

/** The database's file name in the data folder. */
export const DATABASE_FILE = 'bounceboard.db';

/** The files of the database in use: SQLite's own, and the journal of the user's decisions. */
export const databaseFiles = (folder: string): readonly string[] => {
  const file = join(folder, DATABASE_FILE);
  return [file, `${file}-wal`, `${file}-shm`, journalFile(file)];
};

/** The damaged files that were renamed and kept. */
export const setAsideFiles = filesAside;

/** Whether the app has worked in this folder before. If so, an empty database has lost its content. */
export function wasUsedBefore(folder: string, settings: SettingsStore): boolean {
  const secrets = statSync(join(folder, 'secrets.json'), { throwIfNoEntry: false });
  return secrets !== undefined || !isDeepStrictEqual(settings.read(), DEFAULT_SETTINGS);
}
