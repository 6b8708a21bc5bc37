import type { AppError } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import type { Store } from '../store/store-api.ts';
import { type AccountReporter, type AccountRunner, accountError } from './runner.ts';

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
  const { reporter, name } = options;
  let running: Promise<void> | null = null;
  let again = false;
  let stop = new AbortController();

  async function pass(signal: AbortSignal): Promise<void> {
    reporter.clearProblems();
    reporter.status('reading');
    try {
      await options.prepare();
      await options.syncFiles({
        accountId: options.accountId,
        paths: options.paths,
        store: options.store,
        onProgress: (progress) => {
          reporter.progress(progress);
          reporter.changed();
        },
        onProblem: (error) => reporter.problem(accountError(error, name)),
        signal,
      });
      if (!signal.aborted) reporter.synced();
      reporter.status(signal.aborted ? 'paused' : 'idle');
    } catch (cause) {
      if (signal.aborted) reporter.status('paused');
      else reporter.status('error', accountError(cause, name));
    }
    reporter.changed();
  }

  async function passes(signal: AbortSignal): Promise<void> {
    do {
      again = false;
      await pass(signal);
    } while (again && !signal.aborted);
  }

  async function pause(): Promise<void> {
    again = false;
    stop.abort();
    if (running) await running;
    else reporter.status('paused');
  }

  return {
    start() {
      if (running && !stop.signal.aborted) {
        again = true;
        return;
      }
      const before = running ?? Promise.resolve();
      stop = new AbortController();
      const { signal } = stop;
      const mine = before
        .then(() => passes(signal))
        .finally(() => {
          if (running === mine) running = null;
        });
      running = mine;
    },
    pause,
    close: pause,
  };
}
