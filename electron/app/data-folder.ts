import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { diskError } from '../disk/disk-error.ts';
import { databaseFiles, setAsideFiles } from './database-file.ts';

/** Below the user's own data folder; made anew at each start with --sample. */
const SAMPLE_FOLDER = 'sample-data';

/** Where this platform's programs keep their data: XDG on Linux, Application Support on macOS, %APPDATA% on Windows. */
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
  /** What --data says, or null. */
  readonly data: string | null;
  readonly sample: boolean;
}

/** The folder to work in. The sample mailbox has its own, so that the user's data stays as it is. */
export function chooseDataFolder({ data, sample }: DataFolderChoice): string {
  if (data !== null) return resolve(data);
  return sample ? join(defaultDataFolder(), SAMPLE_FOLDER) : defaultDataFolder();
}

/** Makes the folder, readable by its owner alone. Errors, naming the folder: `read-only`, `disk-full`, else `file-unreadable`. */
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
 * Empties the sample's own folder, so that its dates count from today again. Only the default one: a folder named with --data
 * is the user's. To be called while this instance alone holds the folder.
 */
export function renewSampleFolder(choice: DataFolderChoice): void {
  if (!choice.sample || choice.data !== null) return;
  const folder = chooseDataFolder(choice);
  const made = ['sample', 'sample.new', 'imports'].map((name) => join(folder, name));
  for (const path of [...made, ...databaseFiles(folder), ...setAsideFiles(folder)])
    rmSync(path, { recursive: true, force: true });
}
