import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchesDown,
  batchesUp,
  EVERY_UID,
  isCurrent,
  LAST_UID,
  missing,
  planFolder,
  slicesByCost,
  toSequenceSet,
} from '../../electron/imap/search/uid-plan.ts';
import type { FolderPosition } from '../../electron/source/position.ts';

const position = (changes: Partial<FolderPosition> = {}): FolderPosition => ({
  path: 'INBOX',
  role: 'inbox',
  uidValidity: '7',
  highestUid: 100,
  lowestUid: 1,
  highestModseq: '5',
  ...changes,
});
const state = { uidValidity: '7', uidNext: 101, highestModseq: '5' };
const uids = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 300 });

describe('planning a folder', () => {
  it('reads everything, downwards, of a folder never read', () => {
    expect(planFolder(null, state)).toEqual({ reset: false, newer: null, older: EVERY_UID, changed: false });
  });

  it('has nothing to do in an empty folder', () => {
    expect(isCurrent(planFolder(null, { ...state, uidNext: 1 }))).toBe(true);
  });

  it('needs not even open a folder in which nothing changed', () => {
    expect(isCurrent(planFolder(position(), state))).toBe(true);
  });

  it('reads what is new upwards', () => {
    const plan = planFolder(position(), { ...state, uidNext: 120, highestModseq: '9' });
    expect(plan).toEqual({ reset: false, newer: { low: 101, high: LAST_UID }, older: null, changed: true });
  });

  it('goes on where a first sync stopped, and reads what came meanwhile', () => {
    const plan = planFolder(position({ lowestUid: 61 }), { ...state, uidNext: 103 });
    expect(plan).toMatchObject({ newer: { low: 101, high: LAST_UID }, older: { low: 1, high: 60 } });
  });

  it('asks for vanished messages where the server keeps no MODSEQ', () => {
    expect(planFolder(position(), { ...state, highestModseq: null }).changed).toBe(true);
  });

  it('reads everything again after another UIDVALIDITY', () => {
    const plan = planFolder(position(), { ...state, uidValidity: '8', uidNext: 11 });
    expect(plan).toEqual({ reset: true, newer: null, older: EVERY_UID, changed: false });
  });

  it('needs no number: without UIDNEXT everything above the position may be new', () => {
    const nothing = { uidValidity: null, uidNext: null, highestModseq: null };
    expect(planFolder(null, nothing)).toMatchObject({ reset: false, older: EVERY_UID });
    const plan = planFolder(position(), nothing);
    expect(plan).toEqual({ reset: false, newer: { low: 101, high: LAST_UID }, older: null, changed: true });
  });

  it('takes no UIDNEXT for right that lies below what it has read', () => {
    expect(planFolder(position(), { ...state, uidNext: 40 }).newer).toEqual({ low: 101, high: LAST_UID });
  });

  it('takes a folder for empty only where no number speaks against it', () => {
    const older = (uidNext: number | null, messages: number | null) =>
      planFolder(null, { ...state, uidNext }, messages).older;
    expect([older(1, null), older(1, 0), older(null, 0)]).toEqual([null, null, null]);
    expect([older(1, 5), older(7, 0), older(null, null)]).toEqual([EVERY_UID, EVERY_UID, EVERY_UID]);
  });

  it('keeps its position while a server gives no UIDVALIDITY', () => {
    expect(planFolder(position(), { ...state, uidValidity: null }).reset).toBe(false);
  });
});

describe('batches', () => {
  it('hold every UID once, within the size, in order', () => {
    fc.assert(
      fc.property(uids, fc.integer({ min: 1, max: 50 }), (list, size) => {
        const up = batchesUp(list, size);
        const down = batchesDown(list, size);
        expect(up.flat()).toEqual([...list].sort((a, b) => a - b));
        expect(down.flat()).toEqual([...list].sort((a, b) => b - a));
        for (const batch of [...up, ...down]) expect(batch.length).toBeLessThanOrEqual(size);
      }),
    );
  });

  it('are written as the shortest sequence set that means the same', () => {
    expect(toSequenceSet([9, 3, 4, 5, 4])).toBe('3:5,9');
    expect(toSequenceSet([])).toBe('');
    fc.assert(
      fc.property(uids, (list) => {
        expect(expand(toSequenceSet(list))).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it('are cut by cost, and a message above the limit is a slice of its own', () => {
    expect(slicesByCost([1, 1, 9, 1, 1], (n) => n, 4)).toEqual([[1, 1], [9], [1, 1]]);
    expect(slicesByCost([], () => 1, 4)).toEqual([]);
  });
});

it('finds what was expunged', () => {
  expect(missing([1, 2, 5, 9], [2, 9, 10])).toEqual([1, 5]);
});

function expand(set: string): number[] {
  if (set === '') return [];
  return set.split(',').flatMap((part) => {
    const [low = 0, high = low] = part.split(':').map(Number);
    return Array.from({ length: high - low + 1 }, (_, at) => low + at);
  });
}
