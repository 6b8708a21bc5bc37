// Fetches rows of messages from a server that may refuse single messages or send lines that cannot be parsed.
import type { Detail } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { FolderName, ReadingContext } from './sync-context.ts';
import { toSequenceSet } from './uid-plan.ts';

/** If a server refuses more single messages of a batch than this, the fault is the server's, and the whole read fails. */
const MAX_REFUSED = 20;

/**
 * In: UIDs. Out: their rows by UID, and no others. Asks once more for a missing row, since the server's line may have been garbled;
 * a row that is missing again belongs to an expunged message.
 */
export async function fetchRows<T extends { readonly uid: number }>(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  read: (sequence: string) => Promise<readonly T[]>,
): Promise<ReadonlyMap<number, T>> {
  const rows = new Map<number, T>();
  for (let attempt = 0; attempt < 2; attempt++) {
    const wanted = uids.filter((uid) => !rows.has(uid));
    if (wanted.length === 0) break;
    const asked = new Set(wanted);
    for (const row of await readIsolating(context, folder, wanted, read))
      if (asked.has(row.uid)) rows.set(row.uid, row);
  }
  return rows;
}

/**
 * Calls `read` with all UIDs. If the server answers NO (as "NO [SERVERBUG] Internal error"), calls it with each half, down to the
 * single message that the server refuses, and reports that message as a problem.
 */
async function readIsolating<T>(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  read: (sequence: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  let refused = 0;
  const attempt = async (part: readonly number[]): Promise<readonly T[]> => {
    try {
      return await read(toSequenceSet(part));
    } catch (error) {
      const only = part.length === 1 ? part[0] : undefined;
      if (!context.connection.usable || !(error instanceof AppError) || refused >= MAX_REFUSED) throw error;
      if (only !== undefined) {
        refused++;
        reportUnreadable(context, folder, only, error.data.detail ?? { id: 'server-refuses' });
        return [];
      }
      const half = Math.ceil(part.length / 2);
      return [...(await attempt(part.slice(0, half))), ...(await attempt(part.slice(half)))];
    }
  };
  return attempt(uids);
}

/** Reports a message that cannot be read as a problem of the account, with its folder and UID. */
export function reportUnreadable(
  { reporter, account }: ReadingContext,
  folder: FolderName,
  uid: number,
  why: Detail,
): void {
  reporter.problem(
    new AppError('file-unreadable', { account, folder: folder.path, detail: { id: 'message', uid, why } }),
  );
}
