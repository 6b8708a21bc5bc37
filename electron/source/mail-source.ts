// The source of an account's mail: an IMAP server, or files. One loop reads every source (source-runner.ts).
import type { AppError } from '../../shared/domain/errors.ts';
import type { WakeUp } from './wake-up.ts';

/** One call of `MailSource.read`. */
export interface ReadAttempt {
  /** Aborted when the account is paused or closed. */
  readonly signal: AbortSignal;
  /** Requests for another pass. The runner reads again at once if a request is still kept when `read` resolves. */
  readonly wakeUp: WakeUp;
  /** The error that ended the last attempt; null once a pass has ended well. */
  readonly trouble: AppError | null;
  /** The last attempt ended `quietly`: the account goes on showing what it shows. */
  readonly isQuiet: boolean;
  /** The source calls this after each complete pass; the waits between retries then start from the shortest again. */
  passDone(): void;
}

/**
 * When to read again after an error. `quietly`: as `later`, but the first retry shows nothing: a connection that only waited for new mail
 * was ended. `seldom`: later, with long waits, as after a refused login. `needs-person`: only after the user has changed something, as a
 * wrong password.
 */
export type AfterTrouble = 'at-once' | 'later' | 'quietly' | 'seldom' | 'needs-person';

export interface MailSource {
  /**
   * Reads all mail into the store and reports its status to the account's reporter. A source that cannot wait for new mail (files)
   * resolves when everything is read; one that can (IMAP) goes on until the signal is aborted. Throws the error that ended it.
   */
  read(attempt: ReadAttempt): Promise<void>;
  /** The runner calls this once for each error that `read` threw. */
  afterTrouble(trouble: AppError): AfterTrouble;
}

/** The runner opens a new source at each start, so nothing read before a pause is held in memory. */
export type OpenSource = () => MailSource;
