import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ListLook } from '../../shared/domain/lists.ts';
import { s } from '../strings/index.ts';
import { type Column, LEAST_WIDTH, MOST_WIDTH, type Sorting, widthOf } from './columns.ts';

const STEP = 10;

interface GripProps<Row> {
  readonly column: Column<Row>;
  readonly look: ListLook;
  readonly onLook: (change: ListLook) => void;
}

/**
 * The right edge of a column: the user drags it or moves it with the arrow keys; a double click or Escape restores the default
 * width.
 */
function ColumnGrip<Row>({ column, look, onLook }: GripProps<Row>) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const now = widthOf(column, look);
  const set = (width: number) =>
    onLook({ widths: { ...look.widths, [column.id]: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width))) } });
  const reset = () => {
    const { [column.id]: _, ...widths } = look.widths ?? {};
    onLook({ widths });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(now - STEP);
    else if (event.key === 'ArrowRight') set(now + STEP);
    else if (event.key === 'Home') set(LEAST_WIDTH);
    else if (event.key === 'Escape') reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const cell = event.currentTarget.parentElement;
    from.current = { x: event.clientX, width: cell?.getBoundingClientRect().width ?? now };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) set(from.current.width + event.clientX - from.current.x);
  };
  const end = () => {
    from.current = null;
  };
  const name = s.lists.columnWidth(s.lists.columns[column.id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two columns that can be moved is no horizontal rule
    <div
      role="separator"
      aria-orientation="vertical"
      tabIndex={0}
      className="col-grip"
      aria-label={name}
      aria-valuenow={now}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      {...{ onKeyDown, onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end, onDoubleClick: reset }}
    />
  );
}

export interface HeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly look: ListLook;
  readonly onLook: (change: ListLook) => void;
  readonly resizable: boolean;
}

function SortButton<Row>({ column, sorting, onSort }: HeaderProps<Row> & { readonly column: Column<Row> }) {
  const on = sorting.by === column.id;
  const other = sorting.direction === 'asc' ? 'desc' : 'asc';
  const Arrow = sorting.direction === 'asc' ? ArrowUp : ArrowDown;
  const name = s.lists.columns[column.id];
  return (
    <button
      type="button"
      className="sort"
      title={s.lists.sortBy(name)}
      onClick={() => onSort({ by: column.id, direction: on ? other : column.first })}
    >
      <span className="ellipsis">{name}</span>
      {on ? <Arrow aria-hidden="true" /> : null}
    </button>
  );
}

/** The row of column headers. A virtual list cannot be a table element, so ARIA roles describe it. */
export function ListHeader<Row>(props: HeaderProps<Row>) {
  const { columns, sorting, resizable } = props;
  const row = { role: 'row', 'aria-rowindex': 1 };
  return (
    <div className="tb hd" {...row}>
      {columns.map((column) => {
        const on = sorting.by === column.id;
        const sort = on ? (sorting.direction === 'asc' ? 'ascending' : 'descending') : 'none';
        const header = { role: 'columnheader', 'aria-sort': sort } as const;
        return (
          <div key={column.id} className={column.end ? 'end' : ''} {...header}>
            <SortButton {...props} column={column} />
            {resizable ? <ColumnGrip column={column} look={props.look} onLook={props.onLook} /> : null}
          </div>
        );
      })}
    </div>
  );
}
