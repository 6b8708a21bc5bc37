// Where an account's mail comes from: an IMAP server, or files. One loop reads them all (source-runner.ts).
import type { AppError } from '../../shared/domain/errors.ts';
import type { Doorbell } from './doorbell.ts';

/** One try at reading. */
export interface Visit {
  /** Fires where the account is paused or closed. */
  readonly signal: AbortSignal;
  /** Rings where somebody asks to look again. A ring that the source has not heard by the end of the visit leads to another. */
  readonly door: Doorbell;
  /** What ended the visit before, until a pass has ended well. */
  readonly trouble: AppError | null;
  /** All there is was read, and the source goes on watching: the next trouble is a new one. */
  passed(): void;
}

/** `needs-person`: trying again changes nothing until somebody has done something. */
export type AfterTrouble = 'at-once' | 'later' | 'needs-person';

export interface MailSource {
  /**
   * Brings all mail into the store, and says what it does to the account's reporter. Ends when all is read, where nobody tells of
   * new mail, else only when the signal fires. Throws what kept it from reading on.
   */
  read(visit: Visit): Promise<void>;
  /** Called once after each trouble that was thrown. */
  afterTrouble(trouble: AppError): AfterTrouble;
}

/** Opens the source anew at each start: it remembers nothing of what it read before a pause. */
export type OpenSource = () => MailSource;
