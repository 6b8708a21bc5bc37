import { type Detail, detailInBrief } from './details.ts';
/** Every error code that a call can answer. `data` holds what the error's text names: the account, the file, the host. */
export const ERROR_CODES = [
  'bad-input',
  'forbidden',
  'not-found',
  'internal',
  'name-not-found',
  'refused',
  'timed-out',
  'no-network',
  'certificate',
  'wrong-password',
  'app-password-needed',
  'imap-disabled',
  'web-login-needed',
  'encryption-needed',
  'needs-oauth',
  'wrong-server',
  'server-error',
  'server-busy',
  'connection-lost',
  'folder-refused',
  'no-sent-folder',
  'file-missing',
  'file-empty',
  'file-unreadable',
  'too-large',
  'too-many-files',
  'no-secret-store',
  'store-newer',
  'disk-full',
  'disk-error',
  'read-only',
  'store-busy',
  'store-damaged',
  'store-unopened',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refused login after which the user has to act: another password, a setting at the provider, or a sign-in on its page. */
const LOGIN_CODES: ReadonlySet<ErrorCode> = new Set([
  'wrong-password',
  'app-password-needed',
  'imap-disabled',
  'web-login-needed',
  'encryption-needed',
  'needs-oauth',
]);

/** Errors of this computer's disk or of the database on it. They may pass without any change of settings. */
const STORAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'disk-error',
  'read-only',
  'store-busy',
  'store-damaged',
]);

export interface AppErrorData {
  readonly account?: string;
  readonly host?: string;
  readonly port?: number;
  readonly file?: string;
  readonly folder?: string;
  /** The limit that was exceeded: bytes, or a number of files. */
  readonly limit?: number;
  /** How long the server asks to wait, in milliseconds. */
  readonly waitMs?: number;
  /** The details that accompany the code. Never a password. */
  readonly detail?: Detail;
  /** With `server-error`: the server refused the login for a cause that says nothing against the password. */
  readonly login?: 'not-now' | 'too-often' | 'unclear';
  /** The server has accepted this password before, so the app tries it again by itself. */
  readonly workedBefore?: true;
  /** A page of the provider for the user to open: an https address. */
  readonly link?: string;
  /** SHA-256 of the certificate that the server presents, where the user may choose to trust it: "AB:CD:…". */
  readonly fingerprint?: string;
  /** SHA-256 of the certificate that the user trusted before. */
  readonly pinned?: string;
}

/** An error that the user can do something about. IPC transfers its code and data. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: AppErrorData;
  constructor(code: ErrorCode, data: AppErrorData = {}, cause?: unknown) {
    const detail = data.detail && detailInBrief(data.detail);
    super([code, data.account ?? data.file ?? data.host, detail].filter(Boolean).join(': '), { cause });
    this.name = 'AppError';
    this.code = code;
    this.data = data;
  }
}

/** Whether an error with this code is a refused login after which the user has to act. */
export function isLoginTrouble(code: ErrorCode): boolean {
  return LOGIN_CODES.has(code);
}

/** Whether to try the work again later, since the disk or the database prevented storing its result. */
export function isStorageTrouble(error: unknown): error is AppError {
  return error instanceof AppError && STORAGE_CODES.has(error.code);
}
