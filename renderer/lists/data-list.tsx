// One of the three lists: its header, its menu, the rows as two lines or as a table, and what came in above.
import { ArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ListName } from '../../shared/domain/lists.ts';
import { ErrorNote } from '../components/note.tsx';
import { useUi } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { type Column, type Sorting, shownColumns, tableWidth, template } from './columns.ts';
import { focusDetail } from './detail-title.tsx';
import { type HeaderProps, ListHeader } from './list-header.tsx';
import { ListMenu } from './list-menu.tsx';
import type { Drawing } from './list-model.ts';
import { useLook } from './looks.ts';
import type { Pages } from './pages.ts';
import { VirtualList } from './virtual-list.tsx';

const LINES_HEIGHT = 58;
const TABLE_HEIGHT = 36;
const HEADER_HEIGHT = 33;
/** From this width on a list has room for its columns beside each other. */
const ROOM = 640;
const QUIET_MS = 1500;

interface DataListProps<Row> {
  readonly list: ListName;
  readonly label: string;
  readonly pages: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly keyOf: (row: Row) => string;
  readonly headingOf: ((row: Row) => string) | undefined;
  /** A row as two lines; without it the list is always a table. */
  readonly lines?: (row: Row) => ReactNode;
  readonly selected: string | null;
  readonly onSelect: (row: Row) => void;
  readonly whenEmpty: ReactNode;
}

/** The width of the list's pane, as it is resized. */
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

/** How many rows there are, said once the list has come to rest; nothing is said of the first ones. */
function useSaid(total: number, above: number, pending: boolean): string {
  const [said, setSaid] = useState('');
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (pending) return;
    const text = above > 0 ? `${s.lists.fresh(above)}, ${s.lists.nowTotal(total)}` : s.lists.nowTotal(total);
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

function Fresh({ above, onShow }: { readonly above: number; readonly onShow: () => void }) {
  if (above === 0) return null;
  return (
    <button type="button" className="fresh" aria-label={s.lists.showFresh(above)} onClick={onShow}>
      <ArrowUp aria-hidden="true" />
      {s.lists.fresh(above)}
    </button>
  );
}

/** The cells of a row of a table. */
const cells = <Row,>(columns: readonly Column<Row>[]) =>
  function Cells(row: Row) {
    const cell = { role: 'gridcell' };
    return columns.map((column) => (
      <span key={column.id} className={column.end ? 'ellipsis end' : 'ellipsis'} {...cell}>
        {column.cell(row)}
      </span>
    ));
  };

interface RowsProps<Row> {
  readonly data: DataListProps<Row>;
  readonly shown: readonly Column<Row>[];
  readonly asLines: boolean;
  readonly head: Omit<HeaderProps<Row>, 'columns' | 'resizable'>;
}

function Rows<Row>({ data, shown, asLines, head }: RowsProps<Row>) {
  const { label, pages, keyOf, headingOf, lines, selected, onSelect, whenEmpty } = data;
  const drawing: Drawing<Row> = {
    keyOf,
    headingOf,
    render: asLines && lines ? lines : cells(shown),
    rowHeight: asLines ? LINES_HEIGHT : TABLE_HEIGHT,
    table: asLines
      ? null
      : {
          columns: template(shown, head.look),
          least: tableWidth(shown, head.look),
          header: <ListHeader columns={shown} resizable {...head} />,
          headerHeight: HEADER_HEIGHT,
        },
  };
  const selection = { selected, select: onSelect, open: focusDetail };
  return <VirtualList<Row> known={pages.known} reach={pages.reach} {...{ label, drawing, selection, whenEmpty }} />;
}

export function DataList<Row>(props: DataListProps<Row>) {
  const { pages, columns, sorting, onSort, lines } = props;
  const { known } = pages;
  const [look, onLook] = useLook(props.list);
  const { frame, width } = useWidth();
  const asLines = lines !== undefined && (look.layout === 'lines' || (look.layout !== 'table' && width < ROOM));
  const shown = shownColumns(columns, look, asLines ? 0 : width);
  const said = useSaid(known.total, known.above, pages.isPending);
  const showFresh = () => {
    pages.reach.hold(false);
    useUi.getState().list?.top();
    useUi.getState().list?.focus();
  };
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
      <Fresh above={known.above} onShow={showFresh} />
      <Rows key={asLines ? 'lines' : 'table'} data={props} {...{ shown, asLines, head }} />
    </div>
  );
}
