import { beforeEach, describe, expect, it } from 'vitest';
import { answerFrom } from '../../electron/imap/not-now.ts';
import { type Asked, Suspects } from '../../electron/imap/sync/suspects.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const asks = (uids: readonly number[], more: Partial<Asked> = {}): Asked => ({
  folder: 'INBOX',
  part: 'header',
  uids,
  ...more,
});
const SILENT = { why: null, saidBye: false } as const;
const MINUTE = 60_000;

describe('connections that end at a message', () => {
  let suspects: Suspects;
  beforeEach(() => {
    suspects = new Suspects();
  });

  /**
   * Reads all UIDs as the engine does, over as many connections as it takes. `sends`: how many rows the server sends before it ends the
   * connection. Out: the messages left out, and the number of connections.
   */
  function readAll(uids: readonly number[], bad: ReadonlySet<number>, sends: (before: number) => number) {
    const read = new Set<number>();
    for (let connections = 1; connections < 500; connections++) {
      const connection = {};
      const isGuilty = (uid: number): boolean => suspects.guilt('INBOX', 'header', uid) !== null;
      const asked = asks(uids.filter((uid) => !read.has(uid) && !isGuilty(uid)));
      const ends = suspects.parts(asked).some((part) => {
        const one = asks(part);
        suspects.sent(connection, one);
        const at = part.toSorted((a, b) => a - b).findIndex((uid) => bad.has(uid));
        if (at < 0) {
          suspects.answered(one);
          for (const uid of part) read.add(uid);
          return false;
        }
        const came = new Set(part.toSorted((a, b) => a - b).slice(0, sends(at)));
        suspects.ended(
          one,
          part.filter((uid) => !came.has(uid)),
          SILENT,
        );
        return true;
      });
      if (!ends) return { left: uids.filter((uid) => !read.has(uid)), connections };
    }
    throw new Error('it never ends');
  }

  it('are found in three connections each where the rows before come', () => {
    expect(readAll(upTo(500), new Set([250]), (before) => before)).toEqual({ left: [250], connections: 4 });
    suspects = new Suspects();
    expect(readAll(upTo(500), new Set([1, 250, 500]), (before) => before)).toEqual({
      left: [1, 250, 500],
      connections: 10,
    });
  });

  it('are found by halves where no row comes', () => {
    const { left, connections } = readAll(upTo(500), new Set([333]), () => 0);
    expect(left).toEqual([333]);
    expect(connections).toBeLessThan(16);
  });

  it('are all found, however many there are and whatever comes before', () => {
    const bad = new Set([3, 4, 5, 90, 200, 201]);
    for (const sends of [() => 0, (before: number) => before, (before: number) => Math.floor(before / 2)]) {
      suspects = new Suspects();
      expect(readAll(upTo(220), bad, sends).left).toEqual([...bad]);
    }
  });

  it('blame nobody after one loss of the network', () => {
    const all = asks(upTo(10));
    suspects.sent({}, all);
    suspects.ended(all, upTo(10).slice(4), SILENT);
    const parts = suspects.parts(all);
    expect(parts).toEqual([[5], [6, 7, 8], [9, 10], [1, 2, 3, 4]]);
    const connection = {};
    for (const part of parts) {
      const one = asks(part);
      suspects.sent(connection, one);
      suspects.answered(one);
    }
    expect(suspects.parts(all)).toEqual([upTo(10)]);
    expect(upTo(10).filter((uid) => suspects.guilt('INBOX', 'header', uid) !== null)).toEqual([]);
  });

  it('do not blame a command that waited behind another one', () => {
    const connection = {};
    const [first, second] = [asks([1, 2]), asks([3, 4])];
    suspects.sent(connection, first);
    suspects.sent(connection, second);
    suspects.ended(first, [1, 2], SILENT);
    suspects.ended(second, [3, 4], SILENT);
    expect(suspects.parts(asks([3, 4]))).toEqual([[3, 4]]);
    expect(suspects.parts(asks([1, 2]))).toEqual([[1], [2]]);
  });

  it('are kept apart by folder and by part', () => {
    const asked = asks([7]);
    for (let n = 0; n < 2; n++) {
      suspects.sent({}, asked);
      suspects.ended(asked, [7], { why: { id: 'quoted', text: 'FETCH failed' }, saidBye: true });
    }
    expect(suspects.guilt('INBOX', 'header', 7)).toEqual({ id: 'connection-ends', text: 'FETCH failed' });
    expect(suspects.guilt('INBOX', 'source', 7)).toBeNull();
    expect(suspects.guilt('Sent', 'header', 7)).toBeNull();
    suspects.pardon('INBOX', 7);
    expect(suspects.guilt('INBOX', 'header', 7)).toBeNull();
  });

  it('are followed at once by another one, unless the server has said a word, and not for ever', () => {
    const end = (saidBye: boolean): boolean => {
      const asked = asks(upTo(4));
      suspects.sent({}, asked);
      suspects.ended(asked, upTo(4), { why: null, saidBye });
      return suspects.takeHurry();
    };
    expect(suspects.takeHurry()).toBe(false);
    expect(end(true)).toBe(false);
    expect(Array.from({ length: 13 }, () => end(false))).toEqual([...Array.from({ length: 12 }, () => true), false]);
    expect(end(false)).toBe(true);
  });
});

describe('“not now”', () => {
  const BUSY = answerFrom('[UNAVAILABLE] Service is temporarily not available');
  let suspects: Suspects;
  beforeEach(() => {
    suspects = new Suspects();
  });
  const said = (uids: readonly number[], now: number, answer = BUSY, part: Asked['part'] = 'header') =>
    suspects.notNow(asks(uids, { part }), answer, { now, lives: true });

  it('stops the pass, until it was said three times over ten minutes of the same messages', () => {
    expect([0, 1, 2, 3].map((at) => said(upTo(5), at))).toEqual(['stop', 'stop', 'stop', 'stop']);
    expect(said(upTo(5), 10 * MINUTE)).toBe('isolate');
    expect(said([9], 11 * MINUTE)).toBe('stop');
  });

  it('is forgotten once all of the messages were handed out', () => {
    for (let n = 0; n < 4; n++) said([1, 2, 3], n);
    suspects.answered(asks([1, 2]));
    expect(said([3], 20 * MINUTE)).toBe('isolate');
    suspects.answered(asks([3]));
    expect(said([3], 40 * MINUTE)).toBe('stop');
  });

  it('goes on without a single message after hours, or half an hour where its header is known', () => {
    const nextAfter = (part: Asked['part'], times: number, ms: number) => {
      suspects = new Suspects();
      for (let n = 0; n < times; n++) said([4], 0, BUSY, part);
      return said([4], ms, BUSY, part);
    };
    expect(nextAfter('header', 10, 5 * 60 * MINUTE)).toBe('isolate');
    expect(nextAfter('header', 10, 6 * 60 * MINUTE)).toBe('skip');
    expect(nextAfter('source', 5, 29 * MINUTE)).toBe('isolate');
    expect(nextAfter('source', 5, 30 * MINUTE)).toBe('skip');
  });

  it('always stops the pass where it is about the whole account', () => {
    const limit = answerFrom('[OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)');
    for (let n = 0; n < 20; n++) expect(said([4], n * 60 * MINUTE, limit)).toBe('stop');
  });
});
