// The mail source of an account of mail files: each read is one pass over all of them.
import { type AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { MailSource } from '../source/mail-source.ts';
import { type AccountReporter, accountError } from '../source/runner.ts';
import type { Store } from '../store/store-api.ts';
import { syncFiles } from './sync-files.ts';

interface FileSourceOptions {
  readonly accountId: number;
  /** The account's name, for errors. */
  readonly account: string;
  readonly paths: readonly string[];
  readonly store: Store;
  readonly reader: MailReader;
  readonly reporter: AccountReporter;
  /** Called before each pass; makes the sample mailbox. */
  prepare?(): Promise<void>;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
}

/** Creates the source. After an error of the disk or the database the runner reads again later; after any other the user has to act. */
export function createFileSource(options: FileSourceOptions): MailSource {
  return {
    read: ({ signal }) => readAll(options, signal),
    afterTrouble: (trouble) => (isStorageTrouble(trouble) ? 'later' : 'needs-person'),
  };
}

async function readAll({ reporter, account, prepare, ...files }: FileSourceOptions, signal: AbortSignal) {
  reporter.clearProblems();
  reporter.status('reading');
  try {
    await prepare?.();
    const onProgress = (progress: SyncProgress): void => {
      reporter.progress(progress);
      reporter.changed();
    };
    const onProblem = (error: AppError): void => reporter.problem(accountError(error, account));
    await syncFiles({ ...files, onProgress, onProblem, signal });
    if (signal.aborted) return;
    reporter.synced();
    reporter.status('idle');
  } finally {
    reporter.changed();
  }
}
