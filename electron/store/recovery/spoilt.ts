import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Database } from '../database.ts';

/**
 * A stored value that can no longer be unpacked (zlib checks a sum) or is no JSON lies on a page that was damaged without SQLite's
 * noticing. A screen does without that one row (`file-unreadable`); a change of the store (`store-damaged`) would be refused for
 * ever, and the mail with it.
 */
export function reading<T>(db: Database, code: 'store-damaged' | 'file-unreadable', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !isSpoilt(error)) throw error;
    throw new AppError(code, { file: db.file, detail: wordsOf(error) }, error);
  }
}

function isSpoilt(error: Error): boolean {
  if (error instanceof SyntaxError) return true;
  return 'code' in error && (error.code === 'Z_DATA_ERROR' || error.code === 'Z_BUF_ERROR');
}
