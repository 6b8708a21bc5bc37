// The UIDs of a folder with none left out. A server may answer SEARCH with a part, or with nothing, and OK: so the answer is held against
// the number of messages (EXISTS), and where it falls short, the messages are read off one by one by their places in the folder.
import type { ImapConnection } from '../connection.ts';
import { BATCH_SIZE, distinct, EVERY_UID, LAST_UID, missing, type UidRange } from './uid-plan.ts';
import { ANY_DAY, type Days } from './uid-search.ts';

/** What listing needs of a connection with an open folder. */
export type ListedFolder = Pick<ImapConnection, 'messages' | 'uids' | 'placed'>;

interface Wanted {
  readonly range: UidRange;
  readonly days?: Days;
  /** UIDs that were there before. Where the answer leaves one out, it is looked at closely, since the message would count as deleted. */
  readonly known?: readonly number[];
  /** How many messages the folder held when nothing new was in it: if it holds no more now, that nothing is found is no wonder. */
  readonly settledAt?: number | null;
}

/** UIDs of the range that arrived in these days, ascending. Errors: those of the connection. */
export async function listUids(folder: ListedFolder, wanted: Wanted): Promise<readonly number[]> {
  const { range, days = ANY_DAY } = wanted;
  if (range.low > range.high) return [];
  const before = folder.messages;
  const found = await folder.uids(range, days.since, days.before);
  const messages = Math.min(before ?? 0, folder.messages ?? 0);
  if (await isWhole(folder, wanted, found, messages)) return found;
  return distinct([...found, ...(await readOff(folder, range, days))]);
}

/** A limit of a server is a round number, and an answer that failed silently is empty. */
const mayBeCut = (found: readonly number[]): boolean => found.length % 50 === 0;

async function isWhole(
  folder: ListedFolder,
  { range, days = ANY_DAY, known = [], settledAt = null }: Wanted,
  found: readonly number[],
  messages: number,
): Promise<boolean> {
  const others = messages - found.length;
  if (others <= 0) return true;
  if (found.length === 0 && settledAt !== null && messages <= settledAt) return true;
  const isOpenEnded = range.high === LAST_UID && days.since === null && days.before === null;
  if (isOpenEnded && range.low === 1) return false;
  if (!mayBeCut(found) && missing(known, found).length === 0) return true;
  if (!isOpenEnded) return (await folder.uids(EVERY_UID, null)).length >= messages;
  // The messages that the search left out lie below the range, and the last of them is at this place.
  const [last] = await folder.placed(others, others);
  return last === undefined || last.uid < range.low;
}

/** Goes down from the newest message: one that is deleted meanwhile moves only those that are read off already. */
async function readOff(folder: ListedFolder, range: UidRange, days: Days): Promise<readonly number[]> {
  const uids: number[] = [];
  for (let last = folder.messages ?? 0; last > 0; last -= BATCH_SIZE) {
    const rows = await folder.placed(Math.max(1, last - BATCH_SIZE + 1), last);
    for (const { uid, arrived } of rows)
      if (uid >= range.low && uid <= range.high && isWithin(arrived, days)) uids.push(uid);
    if (rows.some(({ uid }) => uid < range.low)) break;
  }
  return uids;
}

const DAY_MS = 86_400_000;

/** By whole days, and with one more on each side: the server's day may begin elsewhere. A message without a time is within. */
function isWithin(arrived: number | null, { since, before }: Days): boolean {
  if (arrived === null) return true;
  const first = since === null ? Number.NEGATIVE_INFINITY : since.getTime() - DAY_MS;
  const end = before === null ? Number.POSITIVE_INFINITY : before.getTime() + 2 * DAY_MS;
  return arrived >= first && arrived < end;
}
