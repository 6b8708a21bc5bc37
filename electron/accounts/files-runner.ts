import type { AppError } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import { type AccountReporter, type AccountRunner, accountError } from '../source/runner.ts';
import { createSingleRun } from '../source/single-run.ts';
import type { Store } from '../store/store-api.ts';

/** Reads mail files into the store (electron/files/file-source.ts). */
export type SyncFiles = (options: {
  readonly accountId: number;
  readonly paths: readonly string[];
  readonly store: Store;
  onProgress(progress: SyncProgress): void;
  onProblem(error: AppError): void;
  readonly signal: AbortSignal;
}) => Promise<void>;

interface FilesRunnerOptions {
  readonly accountId: number;
  readonly name: string;
  readonly paths: readonly string[];
  readonly store: Store;
  readonly reporter: AccountReporter;
  readonly syncFiles: SyncFiles;
  /** Done before each pass, as making the sample mailbox. */
  prepare(): Promise<void>;
}

/** One pass over the files at each start; a start while one runs is followed by another pass. */
export function createFilesRunner(options: FilesRunnerOptions): AccountRunner {
  let again = false;
  return createSingleRun({
    async run(signal) {
      do {
        again = false;
        await pass(options, signal);
      } while (again && !signal.aborted);
    },
    again: () => {
      again = true;
    },
    idle: () => options.reporter.status('paused'),
  });
}

async function pass(options: FilesRunnerOptions, signal: AbortSignal): Promise<void> {
  const { reporter, name, accountId, paths, store } = options;
  reporter.clearProblems();
  reporter.status('reading');
  try {
    await options.prepare();
    const onProgress = (progress: SyncProgress): void => {
      reporter.progress(progress);
      reporter.changed();
    };
    const onProblem = (error: AppError): void => reporter.problem(accountError(error, name));
    await options.syncFiles({ accountId, paths, store, onProgress, onProblem, signal });
    if (!signal.aborted) reporter.synced();
    reporter.status(signal.aborted ? 'paused' : 'idle');
  } catch (cause) {
    if (signal.aborted) reporter.status('paused');
    else reporter.status('error', accountError(cause, name));
  }
  reporter.changed();
}
