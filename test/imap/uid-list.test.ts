import { describe, expect, it } from 'vitest';
import { type ListedFolder, listUids } from '../../electron/imap/search/uid-list.ts';
import { EVERY_UID, LAST_UID } from '../../electron/imap/search/uid-plan.ts';

const DAY_MS = 86_400_000;
const NOON = Date.parse('2026-12-01T12:00:00Z');

interface Server {
  readonly there: readonly number[];
  /** What SEARCH answers of what is there. */
  readonly finds?: (uids: readonly number[]) => readonly number[];
  /** EXISTS, where it is not the number of messages. */
  readonly messages?: number | null;
  readonly arrived?: (uid: number) => number | null;
}

/** A folder with these messages; counts what is asked. */
function folder({ there, finds = (uids) => uids, messages = there.length, arrived = () => NOON }: Server) {
  const asked = { searches: 0, placed: [] as string[] };
  const open: ListedFolder = {
    messages,
    async uids({ low, high }, since) {
      asked.searches++;
      const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
      return finds(there.filter((uid) => uid >= low && uid <= high && (arrived(uid) ?? NOON) >= from));
    },
    async placed(from, to) {
      asked.placed.push(`${from}:${to}`);
      return there.slice(from - 1, to).map((uid) => ({ uid, arrived: arrived(uid) }));
    },
  };
  return { open, asked };
}

const numbers = (length: number, from = 1): readonly number[] => Array.from({ length }, (_, at) => from + at);
const newer = (low: number) => ({ low, high: LAST_UID });

describe('the UIDs of a folder', () => {
  it('take one search where it finds as many messages as there are', async () => {
    const { open, asked } = folder({ there: numbers(700) });
    expect(await listUids(open, { range: EVERY_UID })).toEqual(numbers(700));
    expect(asked).toEqual({ searches: 1, placed: [] });
  });

  it('are read off where the search finds fewer, however few', async () => {
    const { open, asked } = folder({ there: numbers(700), finds: (uids) => uids.slice(1) });
    expect(await listUids(open, { range: EVERY_UID })).toEqual(numbers(700));
    expect(asked.placed).toEqual(['201:700', '1:200']);
  });

  it('need no EXISTS', async () => {
    const { open, asked } = folder({ there: [4, 9], messages: null });
    expect(await listUids(open, { range: EVERY_UID })).toEqual([4, 9]);
    expect(asked).toEqual({ searches: 1, placed: [] });
  });

  it('of new messages take one look at the message before them where nothing is found', async () => {
    const { open, asked } = folder({ there: numbers(9) });
    expect(await listUids(open, { range: newer(10) })).toEqual([]);
    expect(asked.placed).toEqual(['9:9']);
  });

  it('of new messages take no look at all where the folder holds no more than before', async () => {
    const { open, asked } = folder({ there: numbers(9) });
    expect(await listUids(open, { range: newer(10), settledAt: 9 })).toEqual([]);
    expect(asked.placed).toEqual([]);
  });

  it('of new messages are read off down to the old ones where the search is cut', async () => {
    const { open, asked } = folder({ there: numbers(2000), finds: (uids) => uids.slice(-100) });
    expect(await listUids(open, { range: newer(1500) })).toEqual(numbers(501, 1500));
    expect(asked.placed).toEqual(['1900:1900', '1501:2000', '1001:1500']);
  });

  it('are looked at closely where a known one is left out', async () => {
    const known = [3, 7];
    const lost = folder({ there: [3, 7, 9], finds: (uids) => uids.filter((uid) => uid !== 7) });
    expect(await listUids(lost.open, { range: newer(3), known })).toEqual([3, 7, 9]);
    const gone = folder({ there: [1, 3, 9] });
    expect(await listUids(gone.open, { range: newer(3), known })).toEqual([3, 9]);
    expect(gone.asked.placed).toEqual(['1:1']);
  });

  it('of some days are held against a search of all days', async () => {
    const days = { since: new Date(NOON - DAY_MS), before: null };
    const arrived = (uid: number): number => (uid < 5 ? NOON - 90 * DAY_MS : NOON);
    const old = folder({ there: numbers(4), arrived });
    expect(await listUids(old.open, { range: EVERY_UID, days })).toEqual([]);
    expect(old.asked).toEqual({ searches: 2, placed: [] });
    const broken = folder({ there: numbers(6), arrived, finds: () => [] });
    expect(await listUids(broken.open, { range: EVERY_UID, days })).toEqual([5, 6]);
  });

  it('hold a message of which no server says when it came', async () => {
    const days = { since: new Date(NOON - DAY_MS), before: null };
    const { open } = folder({ there: [8], finds: () => [], arrived: () => null });
    expect(await listUids(open, { range: EVERY_UID, days })).toEqual([8]);
  });
});
