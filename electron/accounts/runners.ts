import { type AccountRunner, accountError } from '../source/runner.ts';
import { createSourceRunner } from '../source/source-runner.ts';
import type { SourceOptions, sourceOf } from './source-of.ts';

/** Creates the runner of an account. If its settings cannot be read, the runner only reports that error. Never throws. */
export function createRunner(options: SourceOptions, openSource: typeof sourceOf): AccountRunner {
  const { account, reporter } = options;
  try {
    return createSourceRunner({ open: openSource(options), reporter, account: account.name });
  } catch (cause) {
    const error = accountError(cause, account.name);
    const reportError = async (): Promise<void> => reporter.status('error', error);
    return { start: () => reporter.status('error', error), pause: reportError, close: reportError };
  }
}
