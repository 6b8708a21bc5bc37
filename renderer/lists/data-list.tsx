// The list of a screen: its header, its menu, its rows as two lines or as a table, and a button for new rows.
import { ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { Loading } from '../components/empty.tsx';
import { ErrorNote } from '../components/note.tsx';
import { useUi } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { type Column, readSorting, type Sorting, shownColumns, tableWidth, template, writeSorting } from './columns.ts';
import { focusDetail } from './detail-title.tsx';
import { ListEmpty } from './list-empty.tsx';
import { type HeaderProps, ListHeader } from './list-header.tsx';
import { ListMenu } from './list-menu.tsx';
import type { ListScreen } from './list-screen.ts';
import { useLook } from './looks.ts';
import { type ListCall, type ListRows, type Pages, usePages } from './pages.ts';
import { VirtualList } from './virtual-list.tsx';

const LINES_HEIGHT = 58;
const TABLE_HEIGHT = 36;
const HEADER_HEIGHT = 33;
/** In pixels: from this width on a list has room for columns side by side. */
const ROOM = 640;
const QUIET_MS = 1500;

/** The width of the list's pane, updated when it is resized. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}

/** Text for screen readers about the number of rows, once the list has stopped changing; none for the first rows. */
function useSaid(total: number, above: number, pending: boolean): string {
  const [said, setSaid] = useState('');
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (pending) return;
    const text = above > 0 ? `${s.lists.newRows(above)}, ${s.lists.nowTotal(total)}` : s.lists.nowTotal(total);
    if (before.current === null) before.current = text;
    if (before.current === text) return;
    const timer = setTimeout(() => {
      before.current = text;
      setSaid(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [total, above, pending]);
  return said;
}

function NewRowsButton({ above, onShow }: { readonly above: number; readonly onShow: () => void }) {
  if (above === 0) return null;
  return (
    <button type="button" className="new-rows" aria-label={s.lists.showNewRows(above)} onClick={onShow}>
      <ArrowUp aria-hidden="true" />
      {s.lists.newRows(above)}
    </button>
  );
}

/** Renders the cells of a table's row. */
const cells = <Row,>(columns: readonly Column<Row>[]) =>
  function cellsOf(row: Row) {
    const cell = { role: 'gridcell' };
    return columns.map((column) => (
      <span key={column.id} className={column.end ? 'ellipsis end' : 'ellipsis'} {...cell}>
        {column.cell(row)}
      </span>
    ));
  };

interface RowsProps<K extends ListCall> {
  readonly screen: ListScreen<K>;
  readonly pages: Pages<ListRows[K]>;
  readonly shown: readonly Column<ListRows[K]>[];
  readonly asLines: boolean;
  readonly head: Omit<HeaderProps<ListRows[K]>, 'columns' | 'resizable'>;
}

function Rows<K extends ListCall>({ screen, pages, shown, asLines, head }: RowsProps<K>) {
  const { kind, item, select } = screen;
  const { lines } = kind;
  const byDay = head.sorting.by === 'date';
  const table = {
    columns: template(shown, head.look),
    least: tableWidth(shown, head.look),
    header: <ListHeader columns={shown} resizable {...head} />,
    headerHeight: HEADER_HEIGHT,
  };
  return (
    <VirtualList<ListRows[K]>
      label={kind.texts.label}
      known={pages.known}
      reach={pages.reach}
      drawing={{
        keyOf: kind.keyOf,
        headingOf: byDay ? kind.headingOf : undefined,
        render: asLines && lines ? (row) => lines(row, !byDay) : cells(shown),
        rowHeight: asLines ? LINES_HEIGHT : TABLE_HEIGHT,
        table: asLines ? null : table,
      }}
      selection={{ selected: item, select, open: focusDetail }}
      whenEmpty={pages.isPending ? <Loading label={s.app.loading} rows={12} /> : <ListEmpty screen={screen} />}
    />
  );
}

/** The pages of the list on screen, in the order that the address names. */
function useScreenPages<K extends ListCall>({ kind, params, accountId }: ListScreen<K>) {
  const sorting = readSorting(params.sort, kind.columns, kind.usual);
  // The columns have the names of the call's sorts, which TypeScript cannot express.
  const pages = usePages(kind.call, {
    ...kind.filterOf(params),
    search: params.q ?? '',
    accountId,
    sort: sorting.by,
    direction: sorting.direction,
  } as CallInput<K>);
  return { sorting, pages };
}

export function DataList<K extends ListCall>({ screen }: { readonly screen: ListScreen<K> }) {
  const { kind, filter } = screen;
  const { columns, lines } = kind;
  const { sorting, pages } = useScreenPages(screen);
  const { known } = pages;
  const [look, onLook] = useLook(kind.list);
  const { frame, width } = useWidth();
  const asLines = lines !== undefined && (look.layout === 'lines' || (look.layout !== 'table' && width < ROOM));
  const shown = shownColumns(columns, look, asLines ? 0 : width);
  const said = useSaid(known.total, known.above, pages.isPending);
  const showNewRows = () => {
    pages.reach.hold(false);
    useUi.getState().list?.top();
    useUi.getState().list?.focus();
  };
  const onSort = (to: Sorting) => filter({ sort: writeSorting(to, kind.usual) });
  const head = { sorting, onSort, look, onLook };
  return (
    <div ref={frame} className={asLines ? 'data-list lines' : 'data-list table'}>
      {pages.error ? <ErrorNote error={pages.error} retry={() => void pages.refetch()} /> : null}
      <div className="sr" role="status">
        {said}
      </div>
      {asLines ? (
        // biome-ignore lint/a11y/useSemanticElements: the headers of a list that stands below, in two lines a row
        <div role="table" className="line-head" aria-label={s.lists.header}>
          <ListHeader columns={shown} resizable={false} {...head} />
        </div>
      ) : null}
      <ListMenu columns={columns} shown={shown} look={look} onLook={onLook} />
      {pages.sortedWithin === null ? null : <p className="within">{s.lists.within(pages.sortedWithin)}</p>}
      <NewRowsButton above={known.above} onShow={showNewRows} />
      <Rows key={asLines ? 'lines' : 'table'} {...{ screen, pages, shown, asLines, head }} />
    </div>
  );
}
