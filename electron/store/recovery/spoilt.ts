import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Database } from '../database.ts';

/**
 * A stored value that cannot be unpacked (zlib verifies a checksum) or is not JSON lies on a page with damage that SQLite did
 * not notice. A screen goes without that row (`file-unreadable`). A change of the store throws `store-damaged`, since otherwise
 * it would be refused for ever, and all further mail with it.
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
