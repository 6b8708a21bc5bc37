// Keeps an account up to date, whatever its source: reads, waits after trouble, and reads again.
import { type AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { AccountStatus } from '../../shared/domain/views.ts';
import { backoffMs } from './backoff.ts';
import { createDoorbell, type Doorbell, waitOrRing } from './doorbell.ts';
import type { AfterTrouble, OpenSource } from './mail-source.ts';
import { type AccountReporter, type AccountRunner, accountError } from './runner.ts';
import { createSingleRun } from './single-run.ts';

interface SourceRunnerOptions {
  readonly open: OpenSource;
  readonly reporter: AccountReporter;
  /** The account's name, for errors. */
  readonly account: string;
  /** Other waits than the usual, for tests. */
  readonly retryMs?: ((attempt: number) => number) | undefined;
}

/**
 * Trouble with the network or the disk is tried again with growing waits, or at once when asked; where a person has to do something
 * first (a wrong password), the runner stops and says so. A start while the source is read is told to it by the doorbell.
 */
export function createSourceRunner(options: SourceRunnerOptions): AccountRunner {
  const { reporter } = options;
  const door = createDoorbell();
  return createSingleRun({
    async run(signal) {
      door.takeRing();
      await keepReading(options, door, signal);
      if (signal.aborted) reporter.status('paused');
    },
    again: () => door.ring(),
    idle: () => reporter.status('paused'),
  });
}

/** Returns when aborted, when all is read, or when a person is needed. */
async function keepReading(options: SourceRunnerOptions, door: Doorbell, signal: AbortSignal): Promise<void> {
  const { open, reporter, account, retryMs = (attempt) => backoffMs(attempt, Math.random()) } = options;
  const source = open();
  let trouble: AppError | null = null;
  let attempt = 0;
  const passed = (): void => {
    trouble = null;
    attempt = 0;
  };
  while (!signal.aborted) {
    try {
      await source.read({ signal, door, trouble, passed });
      passed();
      if (!door.takeRing()) return;
    } catch (cause) {
      if (signal.aborted) return;
      trouble = accountError(cause, account);
      const next = source.afterTrouble(trouble);
      if (next !== 'at-once') reporter.status(statusAfter(trouble, next), trouble);
      if (next === 'needs-person') return;
      if (next === 'later') await waitOrRing(retryMs(attempt), door, signal);
      attempt++;
    }
  }
}

function statusAfter(trouble: AppError, next: AfterTrouble): AccountStatus {
  return next === 'needs-person' || trouble.code === 'certificate' || isStorageTrouble(trouble) ? 'error' : 'offline';
}
