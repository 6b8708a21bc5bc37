// A list of any length: only the rows in sight are in the page. One element has the focus and names the selected row, so
// that focus survives every refresh; rows that arrive above do not move what is being read.
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useUi } from '../state/ui-store.ts';

const PAGE_STEP = 10;
const NEAR_END = 30;

export interface ListProps<Row> {
  readonly label: string;
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
  readonly onEnd: () => void;
  /** Rows that stand before the first one here and are not shown yet. */
  readonly above?: number;
  /** Whether the reader is at the top, where rows that come in may show at once. */
  readonly onTop?: (atTop: boolean) => void;
  /** Of the rows of a grid: a value for grid-template-columns, and the least width in pixels. */
  readonly template?: { readonly columns: string; readonly least: number };
  readonly header?: ReactNode;
  readonly headerHeight?: number;
  readonly whenEmpty: ReactNode;
}

type Item<Row> =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number };

const HEADING_HEIGHT = 30;

/** The items of the rows from index `from` on. */
function withHeadings<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  headingOf: ((row: Row) => string) | undefined,
  from: number,
): Item<Row>[] {
  const items: Item<Row>[] = [];
  const before = rows[from - 1];
  let last = before === undefined ? null : (headingOf?.(before) ?? null);
  rows.slice(from).forEach((row, index) => {
    const heading = headingOf?.(row) ?? null;
    if (heading !== null && heading !== last) items.push({ kind: 'heading', key: `heading ${heading}`, text: heading });
    last = heading;
    items.push({ kind: 'row', key: keyOf(row), row, index: from + index });
  });
  return items;
}

/** Rows with their headings. A further page adds to the items that are there: they are many where somebody scrolls far. */
function useItems<Row>({ rows, keyOf, headingOf }: ListProps<Row>): readonly Item<Row>[] {
  const made = useRef<{ readonly rows: readonly Row[]; readonly items: readonly Item<Row>[]; readonly by: unknown }>(
    null,
  );
  return useMemo(() => {
    const known = made.current;
    const grown = known !== null && known.by === headingOf && known.rows.every((row, index) => row === rows[index]);
    const items = withHeadings(rows, keyOf, headingOf, grown ? known.rows.length : 0);
    made.current = { rows, items: grown ? known.items.concat(items) : items, by: headingOf };
    return made.current.items;
  }, [rows, keyOf, headingOf]);
}

/** Keeps the row at the top of the view where it is when rows are added or taken away above it. */
function useAnchor(items: readonly { readonly key: string }[], startOf: (index: number) => number) {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ readonly key: string; readonly offset: number } | null>(null);
  const remember = useCallback(
    (firstIndex: number) => {
      const top = scroller.current?.scrollTop ?? 0;
      const item = items[firstIndex];
      anchor.current = top > 0 && item ? { key: item.key, offset: top - startOf(firstIndex) } : null;
    },
    [items, startOf],
  );
  useLayoutEffect(() => {
    const kept = anchor.current;
    const index = kept ? items.findIndex((item) => item.key === kept.key) : -1;
    if (kept && index >= 0 && scroller.current) scroller.current.scrollTop = startOf(index) + kept.offset;
  }, [items, startOf]);
  const forget = useCallback(() => {
    anchor.current = null;
  }, []);
  return { scroller, remember, forget };
}

/** Where every item starts, in pixels. */
function useOffsets<Row>(items: readonly Item<Row>[], rowHeight: number): readonly number[] {
  return useMemo(() => {
    const starts = [0];
    for (const item of items)
      starts.push((starts.at(-1) ?? 0) + (item.kind === 'heading' ? HEADING_HEIGHT : rowHeight));
    return starts;
  }, [items, rowHeight]);
}

/** What a key does to the selection, as a step; null for keys that are not ours. */
function stepOf(key: string, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE_STEP;
    case 'PageUp':
      return -PAGE_STEP;
    case 'Home':
      return -length;
    case 'End':
      return length;
    default:
      return null;
  }
}

function useListKeys<Row>(props: ListProps<Row>, focus: () => void, top: () => void) {
  const latest = useRef(props);
  latest.current = props;
  const wantsFirst = useRef(false);
  const { rows, onSelect, above } = props;
  useEffect(() => {
    const [first] = rows;
    if (!wantsFirst.current || !first || (above ?? 0) > 0) return;
    wantsFirst.current = false;
    onSelect(first);
  }, [rows, onSelect, above]);
  const move = useCallback((step: number) => {
    const { rows, keyOf, selected, onSelect, above = 0, onTop } = latest.current;
    if (above > 0 && step <= -rows.length) {
      // Home means the very first row: it is selected when it has come.
      wantsFirst.current = true;
      onTop?.(true);
      return;
    }
    const at = rows.findIndex((row) => keyOf(row) === selected);
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next) onSelect(next);
  }, []);
  useEffect(() => {
    const handle = { move, open: () => latest.current.onOpen(), focus, top };
    useUi.setState({ list: handle });
    return () => useUi.setState((state) => (state.list === handle ? { list: null } : state));
  }, [move, focus, top]);
  return (event: KeyboardEvent) => {
    const step = stepOf(event.key, props.rows.length);
    // The headers of the columns have keys of their own.
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== null) move(step);
    else if (event.key === 'Enter') props.onOpen();
    else return;
    event.preventDefault();
  };
}

/** The rows in sight, kept in step with the items and the selection. */
function useSight<Row>(props: ListProps<Row>, items: readonly Item<Row>[], scroller: RefObject<HTMLDivElement | null>) {
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? HEADING_HEIGHT : props.rowHeight),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 12,
    scrollPaddingStart: props.headerHeight ?? 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items have other heights
  useLayoutEffect(() => virtualizer.measure(), [items, virtualizer]);
  const selectedIndex = items.findIndex((item) => item.kind === 'row' && item.key === props.selected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection moves; rows that arrive must not scroll
  useEffect(() => {
    if (selectedIndex > 1) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
    else if (selectedIndex >= 0) virtualizer.scrollToOffset(0);
  }, [props.selected]);
  const inSight = virtualizer.getVirtualItems();
  const lastIndex = inSight.at(-1)?.index ?? 0;
  const { onEnd } = props;
  useEffect(() => {
    if (items.length > 0 && lastIndex > items.length - NEAR_END) onEnd();
  }, [lastIndex, items.length, onEnd]);
  return { virtualizer, inSight, selectedIndex };
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
  const own =
    list.roles === 'listbox'
      ? {
          role: 'option',
          className: 'place',
          'aria-posinset': item.index + 1 + (list.above ?? 0),
          'aria-setsize': list.total,
        }
      : { role: 'row', className: 'place tb', 'aria-rowindex': item.index + 2 + (list.above ?? 0) };
  return (
    <div {...common} {...own}>
      {list.render(item.row)}
    </div>
  );
}

const columnStyle = (template: ListProps<unknown>['template']): CSSProperties | undefined =>
  template && ({ '--columns': template.columns, '--least': `${template.least}px` } as CSSProperties);

export function VirtualList<Row>(props: ListProps<Row>) {
  const id = useId();
  const { roles } = props;
  const items = useItems(props);
  const offsets = useOffsets(items, props.rowHeight);
  const startOf = useCallback((index: number) => offsets[index] ?? 0, [offsets]);
  const { scroller, remember, forget } = useAnchor(items, startOf);
  const { virtualizer, inSight, selectedIndex } = useSight(props, items, scroller);
  const focus = useCallback(() => scroller.current?.focus(), [scroller]);
  const top = useCallback(() => {
    forget();
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [scroller, forget]);
  const onKeyDown = useListKeys(props, focus, top);
  const onScroll = () => {
    const top = scroller.current?.scrollTop ?? 0;
    remember(virtualizer.getVirtualItems().find((item) => item.end > top)?.index ?? 0);
    props.onTop?.(top <= 0);
  };
  const list = {
    // Neither a listbox nor a grid may be without rows (WAI-ARIA); the header of a grid is one.
    role: items.length === 0 && roles === 'listbox' ? 'group' : roles,
    tabIndex: 0,
    'aria-label': props.label,
    'aria-rowcount': roles === 'grid' ? props.total + 1 : undefined,
    'aria-activedescendant': selectedIndex >= 0 ? `${id}-${selectedIndex}` : undefined,
  };
  return (
    <div ref={scroller} className="vlist" style={columnStyle(props.template)} {...list} {...{ onKeyDown, onScroll }}>
      {props.header}
      {items.length === 0 ? props.whenEmpty : null}
      <div className="canvas" style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {inSight.map(({ index, key, start }) => {
          const item = items[index];
          return item ? <Placed key={key} list={props} item={item} id={`${id}-${index}`} start={start} /> : null;
        })}
      </div>
    </div>
  );
}
