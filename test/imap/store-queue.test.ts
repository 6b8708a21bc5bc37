import { expect, it } from 'vitest';
import type { Slice } from '../../electron/imap/sync/read-slices.ts';
import { joinSlices, StoreQueue } from '../../electron/imap/sync/store-queue.ts';

const slice = (first: number, count: number): Slice => ({
  uids: Array.from({ length: count }, (_, i) => first + i),
  facts: [],
  bytes: 10,
  emailIds: [`id-${first}`],
  senders: ['anna@shop.example'],
});

/** A store whose calls end only when the test ends them. */
function slowStore() {
  const stored: (readonly number[])[] = [];
  let running = 0;
  let most = 0;
  const ends: ((error?: Error) => void)[] = [];
  return {
    stored,
    most: () => most,
    store: async ({ uids }: Slice) => {
      stored.push(uids);
      most = Math.max(most, ++running);
      const error = await new Promise<Error | undefined>((resolve) => ends.push(resolve));
      running--;
      if (error) throw error;
    },
    async end(error?: Error) {
      while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve));
      ends.shift()?.(error);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('joins slices in their order', () => {
  expect(joinSlices([slice(5, 2), slice(1, 2)])).toEqual({
    uids: [5, 6, 1, 2],
    facts: [],
    bytes: 20,
    emailIds: ['id-5', 'id-1'],
    senders: ['anna@shop.example'],
  });
});

it('joins waiting slices into one call, never makes two calls at once, and makes the reader wait when it is full', async () => {
  const { stored, most, store, end } = slowStore();
  const queue = new StoreQueue(store);
  await queue.add(slice(1, 700));
  await queue.add(slice(701, 700));
  await queue.add(slice(1401, 700));
  let added = false;
  const full = queue.add(slice(2101, 700)).then(() => {
    added = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(added).toBe(false);
  await end();
  await full;
  const drained = queue.drain();
  await end();
  await drained;
  expect(stored.map((uids) => uids.length)).toEqual([700, 2100]);
  expect(stored.flat()).toEqual(Array.from({ length: 2800 }, (_, i) => i + 1));
  expect(most()).toBe(1);
});

it('stores nothing after an error, and rejects the pending call of add', async () => {
  const { stored, store, end } = slowStore();
  const queue = new StoreQueue(store);
  for (const first of [1, 701, 1401]) await queue.add(slice(first, 700));
  const waiting = queue.add(slice(2101, 700));
  const rejected = expect(waiting).rejects.toThrow('disk full');
  await end(new Error('disk full'));
  await rejected;
  await expect(queue.add(slice(2001, 1))).rejects.toThrow('disk full');
  await expect(queue.drain()).rejects.toThrow('disk full');
  expect(stored).toHaveLength(1);
});
