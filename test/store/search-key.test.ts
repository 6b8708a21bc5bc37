import { describe, expect, it } from 'vitest';
import { freeSearchKey, searchKey } from '../../electron/store/derive/search-key.ts';
import { NOW, openTestStore, sent } from './facts.ts';

describe('searchKey', () => {
  it('sorts as the lists do: first ones, then time, then id', () => {
    const rows = [
      searchKey(-5, 1, false),
      searchKey(NOW, 1, false),
      searchKey(NOW, 2, false),
      searchKey(NOW + 1000, 1, false),
      searchKey(Number.MAX_SAFE_INTEGER, 7, false),
      searchKey(0, 1, true),
      searchKey(NOW, 1, true),
      searchKey(Number.MAX_SAFE_INTEGER, 2 ** 20 - 1, true),
    ];
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.every(Number.isSafeInteger)).toBe(true);
  });

  it('gives way to a row that has the key already', () => {
    const { engine, apply } = openTestStore();
    apply(sent('anna@there.example', { date: NOW }));
    const taken = searchKey(NOW, 1, false);
    expect(freeSearchKey(engine.context.db, 'sent', taken, 1)).toBe(taken);
    expect(freeSearchKey(engine.context.db, 'sent', taken, 1 + 2 ** 20)).toBe(taken + 1);
  });
});
