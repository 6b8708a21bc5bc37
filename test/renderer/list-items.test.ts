// The positions of a list's rows among its pixels: known rows keep their place whatever is added or removed around them.
import { describe, expect, it } from 'vitest';
import { HEADING_HEIGHT, type Item, layOut, movedBy, type Span, startOf } from '../../renderer/lists/list-items.ts';

const ROW = 58;

/** Four rows a day, each day under its heading. */
function itemsFrom(first: number, count: number): readonly Item<number>[] {
  const items: Item<number>[] = [];
  for (let n = first; n < first + count; n++) {
    const day = `day ${Math.floor(n / 4)}`;
    if (n === first || n % 4 === 0) items.push({ kind: 'heading', key: `heading ${day}`, text: day });
    items.push({ kind: 'row', key: `row ${n}`, row: n, index: n - first });
  }
  return items;
}

function laid(first: number, shown: Span | null, anchor: string | null = null): Span {
  const known = { first, size: 5000, whole: { start: false, end: false }, stretch: 'a' };
  return layOut({ items: itemsFrom(first, 100), known, rowHeight: ROW, shown, anchor, pulled: null });
}

const pixelOf = (span: Span, row: number): number => startOf(span, span.keys.indexOf(`row ${row}`));

describe('rows that stay', () => {
  it.each([1, 2, 3, 4, 5, 7])('keep their pixel where %i rows before them go, within a day or not', (gone) => {
    const before = laid(2000, null);
    const after = laid(2000 + gone, before);
    expect(pixelOf(after, 2050)).toBe(pixelOf(before, 2050));
    expect(movedBy(before, after, null)).toBe(0);
  });

  it.each([1, 2, 3, 4, 5, 7])('keep their pixel where %i rows come before them', (more) => {
    const before = laid(2000, null);
    expect(pixelOf(laid(2000 - more, before), 2050)).toBe(pixelOf(before, 2050));
  });

  it('stand under a heading of their day, which has no place of its own to keep', () => {
    const span = laid(2002, null);
    expect(span.keys[0]).toBeNull();
    expect(pixelOf(span, 2002) - span.before).toBe(HEADING_HEIGHT);
  });
});
