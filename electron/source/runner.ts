// The part of an account that the accounts service starts and pauses, the same for every kind of account.
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import type { AccountStatus, AccountWait, SyncProgress } from '../../shared/domain/views.ts';

export interface AccountRunner {
  /** Starts reading; a runner that already waits for new mail starts another pass. Never throws: the reporter gets the errors. */
  start(): void;
  /** Resolves when nothing of this account runs any more. `start` resumes. */
  pause(): Promise<void>;
  /** As `pause`, but the runner cannot be started again. */
  close(): Promise<void>;
}

/** Where a runner reports what it does. */
export interface AccountReporter {
  status(status: AccountStatus, error?: AppError | null): void;
  progress(progress: SyncProgress | null): void;
  /** One message, file or folder could not be read; the runner goes on with the others. */
  problem(error: AppError): void;
  /** Removes the problems with this code, of this folder, or all of them. A pass then finds those that still exist. */
  clearProblems(code?: ErrorCode, folder?: string): void;
  /** The account waits before it goes on; null: it waits no more, as after each call of `status`. */
  waits(wait: AccountWait | null): void;
  /** How many messages the server does not hand out; they are listed in the store. */
  withheld(count: number): void;
  /** The runner has changed the store. */
  changed(): void;
  /** A pass ended well. */
  synced(): void;
}

/** In: anything thrown. Out: an AppError that names the account; `internal` for what is not an AppError. */
export function accountError(cause: unknown, account: string): AppError {
  if (cause instanceof AppError) return new AppError(cause.code, { account, ...cause.data }, cause);
  return new AppError('internal', { account, detail: wordsOf(cause) }, cause);
}
