// Operations on the user's data as a whole: its size, rebuilding, exporting and erasing it.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredData } from '../../shared/domain/settings.ts';
import type { ExportFile } from '../../shared/domain/views.ts';
import { importsFolder } from '../files/imported.ts';
import type { AppContext } from './app-context.ts';
import { databaseFiles, setAsideFiles } from './database-file.ts';
import { LOG_FILE } from './log.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** The folders and files that the app writes beside the database: copies of opened files, the sample mailbox, the log. */
const copiesIn = (folder: string): readonly string[] => [
  importsFolder(folder),
  ...['sample', 'sample.new', LOG_FILE, `${LOG_FILE}.old`].map((name) => join(folder, name)),
];

export async function storedData(context: AppContext): Promise<StoredData> {
  const { dataFolder, store, rereading, openFolder } = context;
  const tabs = await store.query('reports.tabs', {});
  const sizes = (paths: readonly string[]): Promise<number[]> => Promise.all(paths.map(sizeOf));
  return {
    folder: dataFolder,
    canOpen: openFolder !== undefined,
    database: sum(await sizes(databaseFiles(dataFolder))),
    aside: sum(await sizes(setAsideFiles(dataFolder))),
    copies: sum(await sizes(copiesIn(dataFolder))),
    reports: sum(Object.values(tabs)),
    rebuilding: rereading.progress('all'),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Size in bytes of a file, or of all files below a folder. 0 for a path that does not exist or disappears meanwhile. */
async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.size;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return sum(await Promise.all(files.map((entry) => sizeOf(join(entry.parentPath, entry.name)))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Reads every stored report again, then every folder. The user's decisions stay, and so do messages that servers no longer
 * have.
 */
export async function rebuild({ rereading, accounts }: AppContext): Promise<void> {
  if (rereading.progress('all') !== null) return;
  await rereading.all();
  await accounts.readAgain();
}

/** Erases everything. Accounts are closed first, so that none of them writes afterwards. */
export async function erase(context: AppContext): Promise<void> {
  const { accounts, store, secrets, settings, verp, dataFolder, noticeSchedule } = context;
  noticeSchedule.close();
  await accounts.forgetAll();
  await store.run('erase', null);
  await secrets.clear();
  verp.forget();
  for (const path of copiesIn(dataFolder)) await rm(path, { recursive: true, force: true });
  settings.write(DEFAULT_SETTINGS);
}

/** The user's decisions and settings as JSON. Accounts are named; their credentials are not included. */
export async function exportOwnData(context: AppContext, version: string): Promise<ExportFile> {
  const { store, settings, accounts } = context;
  const { policy, recipients, links } = await store.run('user.data', null);
  const content = {
    bounceboard: version,
    exportedAt: new Date().toISOString(),
    accounts: accounts.list().map(({ kind, name }) => ({ kind, name })),
    settings: settings.read(),
    policy,
    recipients,
    links,
  };
  const day = content.exportedAt.slice(0, 10);
  return {
    fileName: `bounceboard-data-${day}.json`,
    mimeType: 'application/json',
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}
