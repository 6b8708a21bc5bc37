// The files that the app itself writes for an account below the data folder.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importedBatches } from '../files/imported.ts';
import { filesConfigOf } from '../source/account-config.ts';
import type { StoredAccount } from '../store/store-api.ts';

export function sampleFolder(dataFolder: string): string {
  return join(dataFolder, 'sample');
}

/** Deletes the files that the app wrote for an account, and never the user's own. */
export async function removeAccountFiles(account: StoredAccount, dataFolder: string): Promise<void> {
  const { paths } = account.kind === 'files' ? filesConfigOf(account) : { paths: [] };
  const own = account.kind === 'sample' ? [sampleFolder(dataFolder)] : importedBatches(paths, dataFolder);
  for (const folder of own) await rm(folder, { recursive: true, force: true });
}
