// The positions of a list's rows among its pixels. Visible rows keep their place whatever is added or removed around them.
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { type Item, layOut, movedBy, type Pulled, type Span } from './list-items.ts';
import type { Stretch } from './list-model.ts';

/** The scrolled element. */
export type Scroller = RefObject<HTMLDivElement | null>;

export interface Place {
  readonly span: Span;
  /** The key of the row that has to keep its place. */
  readonly anchor: { current: string | null };
  /** Where the user has scrolled, until the rows there are shown. */
  readonly pulled: { current: Pulled | null };
}

export function usePlace(
  known: Stretch,
  rowHeight: number,
  items: readonly Item<unknown>[],
  scroller: Scroller,
): Place {
  const { first, size, whole, stretch } = known;
  const shown = useRef<Span | null>(null);
  const anchor = useRef<string | null>(null);
  const pulled = useRef<Pulled | null>(null);
  const span = useMemo(
    () =>
      layOut({
        items,
        known: { first, size, whole: { start: whole.start, end: whole.end }, stretch },
        rowHeight,
        shown: shown.current,
        anchor: anchor.current,
        pulled: pulled.current,
      }),
    [items, first, size, whole.start, whole.end, stretch, rowHeight],
  );
  useLayoutEffect(() => {
    const before = shown.current;
    const element = scroller.current;
    shown.current = span;
    if (!before || !element || before === span) return;
    if (before.stretch === span.stretch || (anchor.current !== null && span.keys.includes(anchor.current))) {
      const moved = anchor.current === null ? 0 : movedBy(before, span, anchor.current);
      if (Math.abs(moved) >= 1) element.scrollTop += moved;
    } else if (pulled.current === null) element.scrollTop = 0;
    if (before.stretch !== span.stretch && pulled.current?.end) element.scrollTop = element.scrollHeight;
    if (before.stretch !== span.stretch) pulled.current = null;
  }, [span, scroller]);
  return { span, anchor, pulled };
}
