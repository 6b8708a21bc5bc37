import { type Detail, detailInBrief } from './details.ts';
/** Every error a call can give. `data` carries what the message names: the account, the file, the host. */
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
  'needs-oauth',
  'server-error',
  'connection-lost',
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

/** Trouble of this computer's disk or of the database on it: it may be over later without a change of any setting. */
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
  /** The most that is taken: bytes, or a number of files. */
  readonly limit?: number;
  /** What there is to tell beside the code. Never a password. */
  readonly detail?: Detail;
  /** SHA-256 of the certificate the server shows, where the user may choose to trust it: "AB:CD:…". */
  readonly fingerprint?: string;
  /** SHA-256 of the certificate that the user trusted before. */
  readonly pinned?: string;
}

/** An error that a person can do something about; crosses IPC as its code and data. */
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

/** Whether the work is worth trying again later, since the disk or the database kept it from being stored. */
export function isStorageTrouble(error: unknown): error is AppError {
  return error instanceof AppError && STORAGE_CODES.has(error.code);
}
