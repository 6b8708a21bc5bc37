// Keeps an account of any kind up to date: reads its source, waits after an error, and reads again.
import { type AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { AccountStatus } from '../../shared/domain/views.ts';
import { backoffMs } from './backoff.ts';
import type { AfterTrouble, OpenSource } from './mail-source.ts';
import { type AccountReporter, type AccountRunner, accountError } from './runner.ts';
import { createSingleRun } from './single-run.ts';
import { createWakeUp, type WakeUp, waitForWakeUp } from './wake-up.ts';

interface SourceRunnerOptions {
  readonly open: OpenSource;
  readonly reporter: AccountReporter;
  /** The account's name, for errors. */
  readonly account: string;
  /** Milliseconds to wait before a retry, in place of `backoffMs`; for tests. */
  readonly retryMs?: ((attempt: number) => number) | undefined;
}

/**
 * After an error of the network or the disk the runner reads again with growing waits, or at once when `start` is called. Where the
 * user has to act first (a wrong password), the runner stops and reports the error. A start during a read requests another pass.
 */
export function createSourceRunner(options: SourceRunnerOptions): AccountRunner {
  const { reporter } = options;
  const wakeUp = createWakeUp();
  return createSingleRun({
    async run(signal) {
      wakeUp.takeRequest();
      await keepReading(options, wakeUp, signal);
      if (signal.aborted) reporter.status('paused');
    },
    again: () => wakeUp.request(),
    idle: () => reporter.status('paused'),
  });
}

/** Resolves when the signal is aborted, when everything is read, or when the user has to act. */
async function keepReading(options: SourceRunnerOptions, wakeUp: WakeUp, signal: AbortSignal): Promise<void> {
  const { open, reporter, account, retryMs = (attempt) => backoffMs(attempt, Math.random()) } = options;
  const source = open();
  let trouble: AppError | null = null;
  let attempt = 0;
  const passDone = (): void => {
    trouble = null;
    attempt = 0;
  };
  while (!signal.aborted) {
    try {
      await source.read({ signal, wakeUp, trouble, passDone });
      passDone();
      if (!wakeUp.takeRequest()) return;
    } catch (cause) {
      if (signal.aborted) return;
      trouble = accountError(cause, account);
      const next = source.afterTrouble(trouble);
      if (next !== 'at-once') reporter.status(statusAfter(trouble, next), trouble);
      if (next === 'needs-person') return;
      if (next === 'later') await waitForWakeUp(retryMs(attempt), wakeUp, signal);
      attempt++;
    }
  }
}

function statusAfter(trouble: AppError, next: AfterTrouble): AccountStatus {
  return next === 'needs-person' || trouble.code === 'certificate' || isStorageTrouble(trouble) ? 'error' : 'offline';
}
