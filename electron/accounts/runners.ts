// Which runner each kind of account gets.
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNever } from '../../shared/domain/words.ts';
import { diskError } from '../disk/disk-error.ts';
import { syncFiles } from '../files/file-source.ts';
import { importedBatches } from '../files/imported.ts';
import { writeSampleMailbox } from '../files/sample/index.ts';
import type { FolderList } from '../imap/imap-types.ts';
import { createSyncEngine } from '../imap/sync-engine.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import { filesConfigOf, type ImapConfig, imapConfigOf } from '../source/account-config.ts';
import { type AccountReporter, type AccountRunner, accountError } from '../source/runner.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';
import { createFilesRunner, type SyncFiles } from './files-runner.ts';
import { patchConfig } from './patch-config.ts';

export const SAMPLE_NAME = 'Sample mailbox';

/** What reads and makes mail; tests put their own in. */
export interface RunnerParts {
  readonly syncFiles: SyncFiles;
  readonly writeSampleMailbox: (folder: string, options: { now: number }) => Promise<void>;
  readonly createSyncEngine: typeof createSyncEngine;
}

interface RunnerOptions {
  readonly account: StoredAccount;
  readonly store: Store;
  readonly reader: MailReader;
  readonly dataFolder: string;
  readonly now: () => number;
  readonly reporter: AccountReporter;
  readonly parts: Partial<RunnerParts>;
  /** Null where no password is kept. */
  password(): Promise<string | null>;
  /** The server was asked for its folders. */
  listed(list: FolderList): void;
  /** Null where the account signs in by a password. */
  tokens(config: ImapConfig): TokenSource | null;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
}

/** Never throws: an account whose settings cannot be read gets a runner that says so, and the others go on. */
export function createRunner(options: RunnerOptions): AccountRunner {
  try {
    return runnerOf(options);
  } catch (cause) {
    const error = accountError(cause, options.account.name);
    const tell = async (): Promise<void> => options.reporter.status('error', error);
    return { start: () => options.reporter.status('error', error), pause: tell, close: tell };
  }
}

function runnerOf(options: RunnerOptions): AccountRunner {
  const { account, store, reader, reporter, now, password, parts } = options;
  const read: SyncFiles = parts.syncFiles ?? ((files) => syncFiles({ ...files, reader, verp: options.verp }));
  const files = { accountId: account.id, name: account.name, store, reporter, syncFiles: read };
  switch (account.kind) {
    case 'imap': {
      const create = parts.createSyncEngine ?? createSyncEngine;
      const config = imapConfigOf(account);
      const tokens = options.tokens(config);
      return create({
        accountId: account.id,
        config,
        store,
        reader,
        reporter,
        now,
        password,
        listed: options.listed,
        keep: (learnt) => patchConfig(store, account.id, learnt),
        ...(tokens ? { tokens } : {}),
        verp: options.verp,
      });
    }
    case 'files':
      return createFilesRunner({ ...files, paths: filesConfigOf(account).paths, prepare: async () => undefined });
    case 'sample': {
      const folder = sampleFolder(options.dataFolder);
      const write = parts.writeSampleMailbox ?? writeSampleMailbox;
      return createFilesRunner({ ...files, paths: [folder], prepare: () => makeSample(folder, write, now()) });
    }
    default:
      return assertNever(account.kind);
  }
}

/** Deletes what the app itself made for an account; the user's own files stay. */
export async function removeAccountFiles(account: StoredAccount, dataFolder: string): Promise<void> {
  const { paths } = account.kind === 'files' ? filesConfigOf(account) : { paths: [] };
  const own = account.kind === 'sample' ? [sampleFolder(dataFolder)] : importedBatches(paths, dataFolder);
  for (const folder of own) await rm(folder, { recursive: true, force: true });
}

function sampleFolder(dataFolder: string): string {
  return join(dataFolder, 'sample');
}

/** Written beside its place and moved there when complete, so that a kill in between leaves no half mailbox. */
async function makeSample(folder: string, write: RunnerParts['writeSampleMailbox'], now: number): Promise<void> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there) return;
  const half = `${folder}.new`;
  try {
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true });
    await write(half, { now });
    await rename(half, folder);
  } catch (cause) {
    throw diskError(folder, cause);
  }
}
