// Rows of messages from a server that may refuse single ones, or answer with lines that are garbled on the way.
import type { Detail } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { FolderName, ReadingContext } from './sync-context.ts';
import { toSequenceSet } from './uid-plan.ts';

/** When a server refuses more messages of one batch than this one by one, the trouble is the server's and not theirs. */
const MAX_REFUSED = 20;

/**
 * The rows for these UIDs and no others. A row may be missing because the message was expunged meanwhile, or because the
 * server's line was garbled on the way and could not be read: what is missing is asked for once more.
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
    for (const row of await isolating(context, folder, wanted, read)) if (asked.has(row.uid)) rows.set(row.uid, row);
  }
  return rows;
}

/**
 * Runs `read` over all UIDs; where the server refuses, over halves of them, down to the single message it cannot give
 * ("NO [SERVERBUG] Internal error"). That one becomes a problem.
 */
async function isolating<T>(
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
        tellUnreadable(context, folder, only, error.data.detail ?? { id: 'server-refuses' });
        return [];
      }
      const half = Math.ceil(part.length / 2);
      return [...(await attempt(part.slice(0, half))), ...(await attempt(part.slice(half)))];
    }
  };
  return attempt(uids);
}

/** A message that cannot be read becomes a problem that names folder and UID. */
export function tellUnreadable(
  { reporter, account }: ReadingContext,
  folder: FolderName,
  uid: number,
  why: Detail,
): void {
  reporter.problem(
    new AppError('file-unreadable', { account, folder: folder.path, detail: { id: 'message', uid, why } }),
  );
}
