// Limits of one upload. Both ends know them, so that the page reports an excess before it sends anything.
import { AppError } from '../domain/errors.ts';

export interface UploadLimits {
  /** Number of files opened together. */
  readonly files: number;
  /** Size of all files together, in bytes. */
  readonly bytes: number;
}

/** Large enough for a Maildir of many years or an export of a whole mailbox. */
export const UPLOAD_LIMITS: UploadLimits = { files: 200_000, bytes: 16 * 1000 ** 3 };

/** Checks one file of `size` bytes against the files opened with it so far (`before`). Errors: `too-many-files`, `too-large`. */
export function checkUpload(
  name: string,
  size: number,
  before: { readonly files: number; readonly bytes: number },
  limits: UploadLimits = UPLOAD_LIMITS,
): void {
  if (before.files >= limits.files) throw new AppError('too-many-files', { file: name, limit: limits.files });
  if (before.bytes + size > limits.bytes) throw new AppError('too-large', { file: name, limit: limits.bytes });
}

/** Checks all files of one upload. Errors: as `checkUpload`, for the first file beyond a limit. */
export function checkUploads(files: readonly { readonly name: string; readonly size: number }[]): void {
  let bytes = 0;
  files.forEach(({ name, size }, index) => {
    checkUpload(name, size, { files: index, bytes });
    bytes += size;
  });
}
