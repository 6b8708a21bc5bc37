import { type AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import { backoffMs } from '../source/backoff.ts';
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
  /** Other waits than the usual after trouble of the disk, for tests. */
  readonly retryMs?: (attempt: number) => number;
}

/**
 * One pass over the files at each start; a start while one runs is followed by another pass. What the disk or the database kept
 * from being stored is read again after a wait that grows, or at once when asked.
 */
export function createFilesRunner(options: FilesRunnerOptions): AccountRunner {
  const retryMs = options.retryMs ?? ((attempt) => backoffMs(attempt, Math.random()));
  let again = false;
  let wake: (() => void) | null = null;
  const wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => wake?.(), ms);
      wake = () => {
        wake = null;
        clearTimeout(timer);
        signal.removeEventListener('abort', resume);
        resolve();
      };
      const resume = (): void => wake?.();
      signal.addEventListener('abort', resume, { once: true });
    });
  return createSingleRun({
    async run(signal) {
      let failures = 0;
      do {
        again = false;
        const stored = await pass(options, signal);
        failures = stored ? 0 : failures + 1;
        if (!stored && !again && !signal.aborted) await wait(retryMs(failures - 1), signal);
        again ||= !stored;
      } while (again && !signal.aborted);
      if (signal.aborted) options.reporter.status('paused');
    },
    again: () => {
      again = true;
      wake?.();
    },
    idle: () => options.reporter.status('paused'),
  });
}

/** Answers false where the disk kept what was read from being stored. */
async function pass(options: FilesRunnerOptions, signal: AbortSignal): Promise<boolean> {
  const { reporter, name, accountId, paths, store } = options;
  let stored = true;
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
    stored = !isStorageTrouble(cause);
    if (signal.aborted) reporter.status('paused');
    else reporter.status('error', accountError(cause, name));
  }
  reporter.changed();
  return stored;
}
