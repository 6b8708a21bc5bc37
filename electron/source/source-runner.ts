// Keeps an account up to date, whatever its source: reads, waits after trouble, and reads again.
import { type AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { AccountStatus } from '../../shared/domain/views.ts';
import { backoffMs } from './backoff.ts';
import { createDoorbell, type Doorbell, waitOrRing } from './doorbell.ts';
import type { OpenSource } from './mail-source.ts';
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
      const trouble = await keepReading(options, door, signal);
      return () => {
        if (signal.aborted) reporter.status('paused');
        else if (trouble !== null) reporter.status('error', trouble);
      };
    },
    again: () => door.ring(),
    missed: () => door.takeRing(),
    idle: () => reporter.status('paused'),
  });
}

/** Ends when aborted, when all is read, or where a person is needed. Out: what the person has to see to; else null. */
async function keepReading(
  options: SourceRunnerOptions,
  door: Doorbell,
  signal: AbortSignal,
): Promise<AppError | null> {
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
      if (!door.takeRing()) return null;
    } catch (cause) {
      if (signal.aborted) return null;
      trouble = accountError(cause, account);
      const next = source.afterTrouble(trouble);
      if (next === 'needs-person') {
        // Who asked to look again before the trouble was shown is answered by it.
        door.takeRing();
        return trouble;
      }
      if (next === 'later') {
        reporter.status(statusOf(trouble), trouble);
        await waitOrRing(retryMs(attempt), door, signal);
      }
      attempt++;
    }
  }
  return null;
}

function statusOf(trouble: AppError): AccountStatus {
  return trouble.code === 'certificate' || isStorageTrouble(trouble) ? 'error' : 'offline';
}
