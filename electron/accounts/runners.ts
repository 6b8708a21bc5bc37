import { type AccountRunner, accountError } from '../source/runner.ts';
import { createSourceRunner } from '../source/source-runner.ts';
import type { SourceOptions, sourceOf } from './source-of.ts';

/** Never throws: an account whose settings cannot be read gets a runner that says so, and the others go on. */
export function createRunner(options: SourceOptions, openSource: typeof sourceOf): AccountRunner {
  const { account, reporter } = options;
  try {
    return createSourceRunner({ open: openSource(options), reporter, account: account.name });
  } catch (cause) {
    const error = accountError(cause, account.name);
    const tell = async (): Promise<void> => reporter.status('error', error);
    return { start: () => reporter.status('error', error), pause: tell, close: tell };
  }
}
