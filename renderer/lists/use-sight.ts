// The visible rows of a list. They follow the items and the selection, and further rows are read before the edge becomes
// visible.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { HEADING_HEIGHT, type Item, isFar } from './list-items.ts';
import type { Sight } from './list-keys.ts';
import type { Drawing, Known, Reach } from './list-model.ts';
import type { Place, Scroller } from './use-place.ts';

/** How many rows before the last known one the next ones are read. */
const NEAR_EDGE = 60;

export interface Seen<Row> {
  readonly known: Known<Row>;
  readonly reach: Reach;
  readonly drawing: Pick<Drawing<Row>, 'rowHeight' | 'table'>;
  readonly items: readonly Item<Row>[];
  readonly selected: string | null;
  readonly place: Place;
  readonly scroller: Scroller;
}

type Virtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

function useItemsInSight<Row>({ items, drawing, place, scroller }: Seen<Row>): Virtualizer {
  const { rowHeight, table } = drawing;
  return useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) => (items[index]?.kind === 'heading' ? HEADING_HEIGHT : rowHeight),
      [items, rowHeight],
    ),
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: 12,
    paddingStart: place.span.before,
    paddingEnd: place.span.after,
    scrollPaddingStart: table?.headerHeight ?? 0,
  });
}

/** Scrolls to the selected row when the selection changes. Out: its index among the items, or -1. */
function useSelectedInSight<Row>(seen: Seen<Row>, virtualizer: Virtualizer): number {
  const { items, selected, known, scroller } = seen;
  const selectedIndex = items.findIndex((item) => item.kind === 'row' && item.key === selected);
  const sought = useRef<string | null>(null);
  const found = selectedIndex >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection moves; rows that arrive must not scroll
  useEffect(() => {
    // An address may name a row that is not read yet: the list scrolls to it when it is read, unless the user has started to
    // scroll.
    const late = sought.current === selected && (scroller.current?.scrollTop ?? 0) === 0;
    if (sought.current === selected && !late) return;
    sought.current = found ? null : selected;
    if (selectedIndex > 1 || (selectedIndex >= 0 && !known.whole.start))
      virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
    else if (selectedIndex >= 0) virtualizer.scrollToOffset(0);
  }, [selected, found]);
  return selectedIndex;
}

/** Reads further rows before the user reaches the last known one. */
function useReadingOn<Row>(seen: Seen<Row>, firstIndex: number, lastIndex: number): void {
  const { items, scroller } = seen;
  const { whole } = seen.known;
  const { more, earlier } = seen.reach;
  const { span } = seen.place;
  useEffect(() => {
    const element = scroller.current;
    // Far from the known rows, reading on would read everything in between.
    if (items.length === 0 || !element || isFar(span, element.scrollTop, element.clientHeight)) return;
    if (lastIndex > items.length - NEAR_EDGE && !whole.end) more();
    else if (firstIndex < NEAR_EDGE && !whole.start) earlier();
  }, [firstIndex, lastIndex, items.length, more, earlier, whole.start, whole.end, span, scroller]);
}

/** The functions by which the keys use the visible rows. */
function useSightHandle<Row>(seen: Seen<Row>, virtualizer: Virtualizer): Sight {
  const latest = useRef({ seen, virtualizer });
  latest.current = { seen, virtualizer };
  return useMemo(() => {
    const to = (end: boolean) => {
      const { place, scroller } = latest.current.seen;
      place.anchor.current = null;
      if (scroller.current) scroller.current.scrollTop = end ? scroller.current.scrollHeight : 0;
    };
    return {
      focus: () => latest.current.seen.scroller.current?.focus(),
      toStart: () => {
        const { known, reach, place } = latest.current.seen;
        if (known.whole.start) return to(false);
        place.anchor.current = null;
        reach.seek(0);
      },
      toEnd: () => to(true),
      firstRow: () => {
        const { seen, virtualizer } = latest.current;
        const top = seen.scroller.current?.scrollTop ?? 0;
        const shown = virtualizer
          .getVirtualItems()
          .filter((item) => item.start >= top || item.end > top + item.size / 2);
        const item = shown.map(({ index }) => seen.items[index]).find((one) => one?.kind === 'row');
        return item?.kind === 'row' ? item.index : 0;
      },
    };
  }, []);
}

export function useSight<Row>(seen: Seen<Row>) {
  const virtualizer = useItemsInSight(seen);
  const selectedIndex = useSelectedInSight(seen, virtualizer);
  const inSight = virtualizer.getVirtualItems();
  useReadingOn(seen, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0);
  const sight = useSightHandle(seen, virtualizer);
  return { virtualizer, inSight, selectedIndex, sight };
}
