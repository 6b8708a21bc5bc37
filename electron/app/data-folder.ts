import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { diskError } from '../disk/disk-error.ts';
import { databaseFiles, setAsideFiles } from './database-file.ts';

/** A subfolder of the user's own data folder; `--sample` empties it at each start. */
const SAMPLE_FOLDER = 'sample-data';

/**
 * The folder in which programs of this platform keep their data: XDG on Linux, Application Support on macOS, %APPDATA% on
 * Windows.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Bounceboard');
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Bounceboard');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'bounceboard');
}

export interface DataFolderChoice {
  /** The value of --data, or null. */
  readonly data: string | null;
  readonly sample: boolean;
}

/** Chooses the folder to work in. The sample mailbox has a folder of its own, so that the user's data is left alone. */
export function chooseDataFolder({ data, sample }: DataFolderChoice): string {
  if (data !== null) return resolve(data);
  return sample ? join(defaultDataFolder(), SAMPLE_FOLDER) : defaultDataFolder();
}

/**
 * Creates the folder, readable by its owner alone. Errors, naming the folder: `read-only`, `disk-full`, else `file-unreadable`.
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    const known = diskError(folder, error);
    if (known instanceof AppError) throw known;
    throw new AppError('file-unreadable', { file: folder, detail: wordsOf(error) }, error);
  }
}

/**
 * Empties the sample's folder, so that the sample's dates count from today again. Leaves a folder named by --data alone: that
 * one is the user's. The caller holds the lock on the folder.
 */
export function renewSampleFolder(choice: DataFolderChoice): void {
  if (!choice.sample || choice.data !== null) return;
  const folder = chooseDataFolder(choice);
  const made = ['sample', 'sample.new', 'imports'].map((name) => join(folder, name));
  for (const path of [...made, ...databaseFiles(folder), ...setAsideFiles(folder)])
    rmSync(path, { recursive: true, force: true });
}
