// An account as the screens show it. Times are milliseconds since 1970 UTC.
import type { AppErrorData, ErrorCode } from './errors.ts';

export type AccountKind = 'imap' | 'files' | 'sample';
/** `waiting`: the server asks to wait, or does not let the inbox be read now. */
export type AccountStatus = 'idle' | 'connecting' | 'reading' | 'waiting' | 'watching' | 'paused' | 'offline' | 'error';

/** The account does nothing until a time, and then goes on by itself. */
export interface AccountWait {
  /** How long the whole wait is, in milliseconds. */
  readonly ms: number;
  readonly until: number;
  /** The server asked for it; else the app waits before it tries again. */
  readonly asked: boolean;
}

export interface AccountView {
  readonly id: number;
  readonly kind: AccountKind;
  /** The e-mail address, or the path of the file or folder. */
  readonly name: string;
  readonly status: AccountStatus;
  readonly progress: SyncProgress | null;
  /** Null where the account waits for nothing. */
  readonly wait: AccountWait | null;
  readonly error: { readonly code: ErrorCode; readonly data: AppErrorData } | null;
  /** Messages and files that could not be read, each by name; all others were read. */
  readonly problems: readonly { readonly code: ErrorCode; readonly data: AppErrorData }[];
  readonly lastSync: number | null;
  /** How many messages the mail server does not hand out (`withheld.list`); left out where there are none. */
  readonly withheld?: number;
  /**
   * How the account signs in; null for files. `oauth`: after a refused login the user signs in again instead of entering a
   * password.
   */
  readonly auth: 'password' | 'oauth' | null;
}

export interface SyncProgress {
  readonly folder: string;
  readonly done: number;
  readonly total: number;
  /** Estimated milliseconds left, or null. */
  readonly leftMs: number | null;
}
