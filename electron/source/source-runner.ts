// Keeps an account of any kind up to date: reads its source, waits after an error, and reads again.
import { type AppError, type ErrorCode, isLoginTrouble, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { AccountStatus } from '../../shared/domain/views.ts';
import { backoffMs, type Pace } from './backoff.ts';
import type { OpenSource } from './mail-source.ts';
import { type AccountReporter, type AccountRunner, accountError } from './runner.ts';
import { createSingleRun } from './single-run.ts';
import { createWakeUp, type WakeUp, waitForWakeUp } from './wake-up.ts';

interface SourceRunnerOptions {
  readonly open: OpenSource;
  readonly reporter: AccountReporter;
  /** The account's name, for errors. */
  readonly account: string;
  /** Milliseconds to wait before a retry, in place of `backoffMs`; for tests. */
  readonly retryMs?: ((attempt: number, pace: Pace) => number) | undefined;
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
      const trouble = await keepReading(options, wakeUp, signal);
      return () => {
        if (signal.aborted) reporter.status('paused');
        else if (trouble !== null) reporter.status('error', trouble);
      };
    },
    again: () => wakeUp.request(),
    missed: () => wakeUp.takeRequest(),
    idle: () => reporter.status('paused'),
  });
}

/**
 * Resolves when the signal is aborted, when everything is read, or when the user has to act. Out: the trouble that the user has to
 * act on; else null.
 */
async function keepReading(
  options: SourceRunnerOptions,
  wakeUp: WakeUp,
  signal: AbortSignal,
): Promise<AppError | null> {
  const { open, account } = options;
  const source = open();
  let trouble: AppError | null = null;
  let attempt = 0;
  let pace: Pace = 'soon';
  let isQuiet = false;
  const passDone = (): void => {
    trouble = null;
    attempt = 0;
  };
  while (!signal.aborted) {
    try {
      await source.read({ signal, wakeUp, trouble, isQuiet, passDone });
      passDone();
      if (!wakeUp.takeRequest()) return null;
    } catch (cause) {
      if (signal.aborted) return null;
      trouble = accountError(cause, account);
      const next = source.afterTrouble(trouble);
      if (next === 'needs-person') {
        // The trouble answers a request that came before it was shown.
        wakeUp.takeRequest();
        return trouble;
      }
      if (next !== 'at-once') {
        const wanted = next === 'seldom' ? 'seldom' : 'soon';
        // Many retries at the one pace say nothing about the wait at the other.
        if (wanted !== pace) attempt = 0;
        pace = wanted;
        isQuiet = next === 'quietly' && attempt === 0;
        await waitForRetry(options, { trouble, attempt, pace, isQuiet }, wakeUp, signal);
      }
      attempt++;
    }
  }
  return null;
}

/** A server that asks for a longer wait is asked again all the same: it may mean anything by it. */
const LONGEST_ASKED_MS = 60 * 60_000;

interface Failed {
  readonly trouble: AppError;
  readonly attempt: number;
  readonly pace: Pace;
  readonly isQuiet: boolean;
}

/** Shows the trouble and how long the account waits, and waits. */
async function waitForRetry(
  { reporter, retryMs }: SourceRunnerOptions,
  { trouble, attempt, pace, isQuiet }: Failed,
  wakeUp: WakeUp,
  signal: AbortSignal,
): Promise<void> {
  const asked = Math.min(trouble.data.waitMs ?? 0, LONGEST_ASKED_MS);
  const ms = retryMs?.(attempt, pace) ?? Math.max(asked, backoffMs(attempt, Math.random(), pace));
  if (!isQuiet) {
    const shown = Math.max(asked, ms);
    reporter.status(statusOf(trouble), trouble);
    reporter.waits({ ms: shown, until: Date.now() + shown, asked: asked > 0 });
  }
  await waitForWakeUp(ms, wakeUp, signal);
}

const SHOWN_AS_ERROR: ReadonlySet<ErrorCode> = new Set(['certificate', 'internal']);

function statusOf(trouble: AppError): AccountStatus {
  const { code } = trouble;
  return SHOWN_AS_ERROR.has(code) || isLoginTrouble(code) || isStorageTrouble(trouble) ? 'error' : 'offline';
}
