// The user's data as a whole: how big it is, built anew, taken along, erased.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredData } from '../../shared/domain/settings.ts';
import type { ExportFile } from '../../shared/domain/views.ts';
import { importsFolder } from '../files/imported.ts';
import type { AppContext } from './app-context.ts';
import { databaseFiles, setAsideFiles } from './database-file.ts';
import { LOG_FILE } from './log.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** What the app writes beside the database: copies of opened files, the sample mailbox, the log. */
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

/** Bytes of a file, or of all files below a folder; 0 for what is not there, or vanishes meanwhile. */
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

/** Every kept report is read again, then every folder. What the user said by hand stays, and so does what servers no longer have. */
export async function rebuild({ rereading, accounts }: AppContext): Promise<void> {
  if (rereading.progress('all') !== null) return;
  await rereading.all();
  await accounts.readAgain();
}

/** Everything but the window: accounts end first, so that nothing is written behind it. */
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

/** What the user said by hand and set, as JSON. Accounts are named; what they sign in with is not in it. */
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
