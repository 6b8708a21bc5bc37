// How much a browser may hand over at once. Both ends know it: the page says so before it sends anything.
import { AppError } from '../domain/errors.ts';

export interface UploadLimits {
  /** Files that are opened together. */
  readonly files: number;
  /** Their bytes, all together. */
  readonly bytes: number;
}

/** A Maildir of many years passes, and so does an export of a whole mailbox. */
export const UPLOAD_LIMITS: UploadLimits = { files: 200_000, bytes: 16 * 1000 ** 3 };

/** One file of `size` bytes, after what was opened together with it `before`. Errors: `too-many-files`, `too-large`. */
export function checkUpload(
  name: string,
  size: number,
  before: { readonly files: number; readonly bytes: number },
  limits: UploadLimits = UPLOAD_LIMITS,
): void {
  if (before.files >= limits.files) throw new AppError('too-many-files', { file: name, limit: limits.files });
  if (before.bytes + size > limits.bytes) throw new AppError('too-large', { file: name, limit: limits.bytes });
}

/** All files of one opening. Errors: as `checkUpload`, for the first file that is too much. */
export function checkUploads(files: readonly { readonly name: string; readonly size: number }[]): void {
  let bytes = 0;
  files.forEach(({ name, size }, index) => {
    checkUpload(name, size, { files: index, bytes });
    bytes += size;
  });
}
