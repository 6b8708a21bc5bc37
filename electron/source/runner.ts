// What the accounts service runs for each account, whatever its kind.
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import type { AccountStatus, SyncProgress } from '../../shared/domain/views.ts';

export interface AccountRunner {
  /** Starts reading, or reads again at once where it is already watching. Never throws: trouble goes to the reporter. */
  start(): void;
  /** Ends when nothing of this account runs any more. `start` resumes. */
  pause(): Promise<void>;
  /** As `pause`, and for good. */
  close(): Promise<void>;
}

/** How a runner tells what it does. */
export interface AccountReporter {
  status(status: AccountStatus, error?: AppError | null): void;
  progress(progress: SyncProgress | null): void;
  /** One message, file or folder that could not be read; the rest goes on. */
  problem(error: AppError): void;
  /** Forgets the problems of this kind, or all of them: they are about to be found again if they still stand. */
  clearProblems(code?: ErrorCode): void;
  /** The store holds something new. */
  changed(): void;
  /** A pass ended well. */
  synced(): void;
}

/** Any failure as the error a person reads, naming the account. */
export function accountError(cause: unknown, account: string): AppError {
  if (cause instanceof AppError) return new AppError(cause.code, { account, ...cause.data }, cause);
  return new AppError('internal', { account, detail: wordsOf(cause) }, cause);
}
