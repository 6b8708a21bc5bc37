// A list of any length that renders only the visible rows. One element has the focus and names the selected row
// (aria-activedescendant), so that the focus survives every update. New rows above do not move the visible ones.
import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import { s } from '../strings/index.ts';
import { type Item, useItems } from './list-items.ts';
import { useListKeys } from './list-keys.ts';
import type { Drawing, Known, Reach, Selection, TableLook } from './list-model.ts';
import { usePlace } from './use-place.ts';
import { usePull } from './use-pull.ts';
import { useSight } from './use-sight.ts';

export interface ListProps<Row> {
  readonly label: string;
  readonly known: Known<Row>;
  readonly reach: Reach;
  readonly drawing: Drawing<Row>;
  readonly selection: Selection<Row>;
  readonly whenEmpty: ReactNode;
}

interface PlacedProps<Row> {
  readonly list: ListProps<Row>;
  readonly item: Item<Row>;
  readonly id: string;
  readonly start: number;
}

/** One heading, option or grid row at its position. The list handles keys and focus; a row only handles clicks. */
function Placed<Row>({ list, item, id, start }: PlacedProps<Row>) {
  const style = { transform: `translateY(${start}px)` };
  if (item.kind === 'heading')
    return (
      <div className="place day" style={style} role="presentation">
        {item.text}
      </div>
    );
  const { known, drawing, selection } = list;
  const selected = item.key === selection.selected;
  const common = { id, style, 'aria-selected': selected, onClick: () => selection.select(item.row) };
  const position = known.first + item.index + 1 + known.above;
  const own =
    drawing.table === null
      ? { role: 'option', className: 'place', 'aria-posinset': position, 'aria-setsize': known.total }
      : { role: 'row', className: 'place tb', 'aria-rowindex': position + 1 };
  return (
    <div {...common} {...own}>
      {drawing.render(item.row)}
    </div>
  );
}

const columnStyle = (table: TableLook | null): CSSProperties | undefined =>
  table === null ? undefined : ({ '--columns': table.columns, '--least': `${table.least}px` } as CSSProperties);

/** The ARIA roles of the list. Neither a listbox nor a grid may be without rows; a grid's header counts as one. */
function rolesOf<Row>({ label, known, drawing }: ListProps<Row>, empty: boolean) {
  const common = { tabIndex: 0, 'aria-label': label };
  if (drawing.table !== null) return { ...common, role: 'grid', 'aria-rowcount': known.total + 1 };
  return { ...common, role: empty ? 'group' : 'listbox' };
}

/** Combines the positions of the rows, the visible rows, keys and scrolling. */
function useMachine<Row>({ known, reach, drawing, selection }: ListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const items = useItems(known.rows, drawing.keyOf, drawing.headingOf);
  const place = usePlace(known, drawing.rowHeight, items, scroller);
  const { selected } = selection;
  const seen = useSight({ known, reach, drawing, items, selected, place, scroller });
  const { rank, look } = usePull({ known, reach, place, scroller });
  const onKeyDown = useListKeys({ known, reach, keyOf: drawing.keyOf, selection }, seen.sight);
  const onScroll = () => {
    const top = scroller.current?.scrollTop ?? 0;
    const first = seen.virtualizer
      .getVirtualItems()
      .find(({ index, end }) => end > top && items[index]?.kind === 'row');
    place.anchor.current = top > 0 && first ? String(first.key) : null;
    reach.hold(top > 0 || !known.whole.start);
    look();
  };
  return { scroller, items, rank, ...seen, on: { onKeyDown, onScroll } };
}

export function VirtualList<Row>(props: ListProps<Row>) {
  const { known, drawing, whenEmpty } = props;
  const id = useId();
  const { scroller, items, inSight, virtualizer, selectedIndex, rank, on } = useMachine(props);
  const idOf = (item: Item<Row> | undefined, index: number) =>
    `${id}-${item?.kind === 'row' ? known.first + item.index : `h${index}`}`;
  const active = selectedIndex >= 0 ? idOf(items[selectedIndex], selectedIndex) : undefined;
  const roles = { ...rolesOf(props, items.length === 0), 'aria-activedescendant': active };
  return (
    <>
      <div ref={scroller} className="vlist" style={columnStyle(drawing.table)} {...roles} {...on}>
        {drawing.table?.header}
        {items.length === 0 ? whenEmpty : null}
        <div className="canvas" style={{ height: virtualizer.getTotalSize() }} role="presentation">
          {inSight.map(({ index, key, start }) => {
            const item = items[index];
            return item ? <Placed key={key} list={props} item={item} id={idOf(item, index)} start={start} /> : null;
          })}
        </div>
      </div>
      {rank === null ? null : (
        <div className="far" aria-hidden="true">
          {s.lists.place(rank + 1, known.size)}
        </div>
      )}
    </>
  );
}
