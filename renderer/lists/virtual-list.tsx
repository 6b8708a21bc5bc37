// A list of any length: only the rows in sight are in the page. One element has the focus and names the selected row, so
// that focus survives every refresh; rows that arrive above do not move what is being read.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { s } from '../strings/index.ts';
import {
  HEADING_HEIGHT,
  type Item,
  isFar,
  type Known,
  layOut,
  movedBy,
  type Pulled,
  rankAt,
  type Span,
  useItems,
} from './list-items.ts';
import { type Sight, useListKeys } from './list-keys.ts';

/** Rows before the edge of what is known from which on the next ones are read. */
const NEAR_EDGE = 60;
/** So long the list is not pulled any further before the rows at that place are read. */
const REST_MS = 80;

export interface ListProps<Row> extends Known {
  readonly label: string;
  /** The rows are still those of the list before. */
  readonly stale: boolean;
  readonly roles: 'listbox' | 'grid';
  readonly rows: readonly Row[];
  /** Rows in all, also those not read yet. */
  readonly total: number;
  readonly rowHeight: number;
  readonly keyOf: (row: Row) => string;
  /** The heading that a row stands under; a heading is shown where it differs from the row before. */
  readonly headingOf?: (row: Row) => string;
  readonly render: (row: Row) => ReactNode;
  readonly selected: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onOpen: () => void;
  /** More rows are wanted at the end or at the beginning of those known, or those at another place of the list. */
  readonly onEnd: () => void;
  readonly onStart: () => void;
  readonly onSeek: (rank: number) => void;
  /** Rows that stand before the list's first one and are not shown yet. */
  readonly above?: number;
  /** Whether the reader is at the top, where rows that come in may show at once. */
  readonly onTop?: (atTop: boolean) => void;
  /** Of the rows of a grid: a value for grid-template-columns, and the least width in pixels. */
  readonly template?: { readonly columns: string; readonly least: number };
  readonly header?: ReactNode;
  readonly headerHeight?: number;
  readonly whenEmpty: ReactNode;
}

type Scroller = RefObject<HTMLDivElement | null>;

/** Where the items stand. What the reader sees keeps its place whatever is added or taken away around it. */
function useSpan<Row>(props: ListProps<Row>, items: readonly Item<Row>[], scroller: Scroller) {
  const { first, size, whole, stretch, rowHeight } = props;
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

/** The rows in sight, kept in step with the items and the selection. */
function useSight<Row>(props: ListProps<Row>, items: readonly Item<Row>[], span: Span, scroller: Scroller) {
  const { rowHeight, onEnd, onStart, whole } = props;
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) => (items[index]?.kind === 'heading' ? HEADING_HEIGHT : rowHeight),
      [items, rowHeight],
    ),
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: 12,
    paddingStart: span.before,
    paddingEnd: span.after,
    scrollPaddingStart: props.headerHeight ?? 0,
  });
  const selectedIndex = items.findIndex((item) => item.kind === 'row' && item.key === props.selected);
  const sought = useRef<string | null>(null);
  const found = selectedIndex >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection moves; rows that arrive must not scroll
  useEffect(() => {
    // An address may name a row that is not read yet: it is shown when it comes, unless somebody has begun to scroll.
    const late = sought.current === props.selected && (scroller.current?.scrollTop ?? 0) === 0;
    if (sought.current === props.selected && !late) return;
    sought.current = found ? null : props.selected;
    if (selectedIndex > 1 || (selectedIndex >= 0 && !whole.start))
      virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
    else if (selectedIndex >= 0) virtualizer.scrollToOffset(0);
  }, [props.selected, found]);
  const inSight = virtualizer.getVirtualItems();
  const [firstIndex, lastIndex] = [inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0];
  useEffect(() => {
    const element = scroller.current;
    // Far from what is known, reading on from there would lead through all that lies between.
    if (items.length === 0 || !element || isFar(span, element.scrollTop, element.clientHeight)) return;
    if (lastIndex > items.length - NEAR_EDGE && !whole.end) onEnd();
    else if (firstIndex < NEAR_EDGE && !whole.start) onStart();
  }, [firstIndex, lastIndex, items.length, onEnd, onStart, whole.start, whole.end, span, scroller]);
  return { virtualizer, inSight, selectedIndex };
}

/** Pulled to where no rows are known, the list says which row stands there, and reads the rows when it has come to rest. */
function usePull<Row>(
  props: ListProps<Row>,
  span: Span,
  scroller: Scroller,
  pulled: ReturnType<typeof useSpan>['pulled'],
) {
  const [rank, setRank] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ props, span });
  latest.current = { props, span };
  const look = useCallback(() => {
    const { props, span } = latest.current;
    const element = scroller.current;
    clearTimeout(timer.current);
    if (!element || props.rows.length === 0) return setRank(null);
    const { scrollTop, clientHeight, scrollHeight } = element;
    if (!isFar(span, scrollTop, clientHeight)) return setRank(null);
    const end = scrollTop + clientHeight >= scrollHeight - 1;
    const to = end ? props.size - 1 : rankAt(span, props, props.rows.length, scrollTop);
    setRank(to);
    timer.current = setTimeout(() => {
      pulled.current = { rank: to, top: scrollTop, end };
      props.onTop?.(false);
      props.onSeek(to);
    }, REST_MS);
  }, [scroller, pulled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may lie elsewhere
  useEffect(look, [span, look]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { rank, look };
}

interface PlacedProps<Row> {
  readonly list: ListProps<Row>;
  readonly item: Item<Row>;
  readonly id: string;
  readonly start: number;
}

/** One heading, option or grid row at its place. The list has the keys and the focus; a row only takes the click. */
function Placed<Row>({ list, item, id, start }: PlacedProps<Row>) {
  const style = { transform: `translateY(${start}px)` };
  if (item.kind === 'heading')
    return (
      <div className="place day" style={style} role="presentation">
        {item.text}
      </div>
    );
  const selected = item.key === list.selected;
  const common = { id, style, 'aria-selected': selected, onClick: () => list.onSelect(item.row) };
  const position = list.first + item.index + 1 + (list.above ?? 0);
  const own =
    list.roles === 'listbox'
      ? { role: 'option', className: 'place', 'aria-posinset': position, 'aria-setsize': list.total }
      : { role: 'row', className: 'place tb', 'aria-rowindex': position + 1 };
  return (
    <div {...common} {...own}>
      {list.render(item.row)}
    </div>
  );
}

const columnStyle = (template: ListProps<unknown>['template']): CSSProperties | undefined =>
  template && ({ '--columns': template.columns, '--least': `${template.least}px` } as CSSProperties);

interface InSight<Row> {
  readonly items: readonly Item<Row>[];
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly onSeek: (rank: number) => void;
  readonly scroller: Scroller;
  readonly span: ReturnType<typeof useSpan>;
}

/** What the keys may do with what is in sight. */
function useSightHandle<Row>(now: InSight<Row>, atStart: boolean): Sight {
  const latest = useRef({ now, atStart });
  latest.current = { now, atStart };
  return useMemo(() => {
    const to = (end: boolean) => {
      const { span, scroller } = latest.current.now;
      span.anchor.current = null;
      if (scroller.current) scroller.current.scrollTop = end ? scroller.current.scrollHeight : 0;
    };
    return {
      focus: () => latest.current.now.scroller.current?.focus(),
      toStart: () => {
        if (latest.current.atStart) return to(false);
        latest.current.now.span.anchor.current = null;
        latest.current.now.onSeek(0);
      },
      toEnd: () => to(true),
      firstRow: () => {
        const { virtualizer, items, scroller } = latest.current.now;
        const top = scroller.current?.scrollTop ?? 0;
        const seen = virtualizer
          .getVirtualItems()
          .filter((item) => item.start >= top || item.end > top + item.size / 2);
        const item = seen.map(({ index }) => items[index]).find((one) => one?.kind === 'row');
        return item?.kind === 'row' ? item.index : 0;
      },
    };
  }, []);
}

export function VirtualList<Row>(props: ListProps<Row>) {
  const id = useId();
  const { roles, onSeek, whole } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const items = useItems(props.rows, props.keyOf, props.headingOf);
  const placed = useSpan(props, items, scroller);
  const { virtualizer, inSight, selectedIndex } = useSight(props, items, placed.span, scroller);
  const { rank, look } = usePull(props, placed.span, scroller, placed.pulled);
  const onKeyDown = useListKeys(
    props,
    useSightHandle({ items, virtualizer, onSeek, scroller, span: placed }, whole.start),
  );
  const onScroll = () => {
    const top = scroller.current?.scrollTop ?? 0;
    const seen = virtualizer.getVirtualItems().find(({ index, end }) => end > top && items[index]?.kind === 'row');
    placed.anchor.current = top > 0 && seen ? String(seen.key) : null;
    props.onTop?.(top <= 0 && whole.start);
    look();
  };
  const idOf = (item: Item<Row> | undefined, index: number) =>
    `${id}-${item?.kind === 'row' ? props.first + item.index : `h${index}`}`;
  const list = {
    // Neither a listbox nor a grid may be without rows (WAI-ARIA); the header of a grid is one.
    role: items.length === 0 && roles === 'listbox' ? 'group' : roles,
    tabIndex: 0,
    'aria-label': props.label,
    'aria-rowcount': roles === 'grid' ? props.total + 1 : undefined,
    'aria-activedescendant': selectedIndex >= 0 ? idOf(items[selectedIndex], selectedIndex) : undefined,
  };
  return (
    <>
      <div ref={scroller} className="vlist" style={columnStyle(props.template)} {...list} {...{ onKeyDown, onScroll }}>
        {props.header}
        {items.length === 0 ? props.whenEmpty : null}
        <div className="canvas" style={{ height: virtualizer.getTotalSize() }} role="presentation">
          {inSight.map(({ index, key, start }) => {
            const item = items[index];
            return item ? <Placed key={key} list={props} item={item} id={idOf(item, index)} start={start} /> : null;
          })}
        </div>
      </div>
      {rank === null ? null : (
        <div className="far" aria-hidden="true">
          {s.lists.place(rank + 1, props.size)}
        </div>
      )}
    </>
  );
}
