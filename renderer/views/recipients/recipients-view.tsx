import { Search, User } from 'lucide-react';
import { useCallback } from 'react';
import type { RecipientRow } from '../../../shared/domain/views.ts';
import { usePages } from '../../api.ts';
import { VerdictBadge } from '../../components/badge.tsx';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
import { focusDetail } from '../../components/focus-detail.ts';
import { ListEmpty } from '../../components/list-empty.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { When } from '../../components/when.tsx';
import { count } from '../../format/number.ts';
import { currentRoute, hashOf, navigate, type Params, useRoute, withParams } from '../../router.ts';
import { useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { RecipientDetailView } from './recipient-detail.tsx';

const SHOWS = ['all', 'bounced', 'bad', 'watch', 'your-side', 'recovered'] as const;
type Show = (typeof SHOWS)[number];
const NAMES: Readonly<Record<Show, string>> = {
  all: s.recipients.all,
  bounced: s.recipients.bounced,
  bad: s.recipients.bad,
  watch: s.recipients.watch,
  'your-side': s.recipients.yourSide,
  recovered: s.recipients.recovered,
};
const OPTIONS = SHOWS.map((value) => ({ value, label: NAMES[value] }));
const ROW_HEIGHT = 36;
const HEADER_HEIGHT = 33;

/** A list that is virtual and laid out by CSS cannot be a table element; its roles say what it is. */
const CELL = { role: 'gridcell' } as const;
const HEADER_ROW = { role: 'row', 'aria-rowindex': 1 } as const;
const COLUMN_HEADER = { role: 'columnheader' } as const;

const showOf = (params: Params): Show => SHOWS.find((known) => known === params.show) ?? 'all';
const filter = (change: Parameters<typeof withParams>[1], how: 'push' | 'replace') =>
  navigate(hashOf('recipients', currentRoute().item, withParams(currentRoute(), change)), how);
const setSearch = (q: string) => filter({ q }, 'replace');
const select = (row: RecipientRow) =>
  navigate(hashOf('recipients', row.address, currentRoute().params), currentRoute().item ? 'replace' : 'push');
const keyOf = (row: RecipientRow) => row.address;

const render = (row: RecipientRow) => (
  <>
    <b className="ellipsis" {...CELL} title={row.address}>
      <MailText text={row.address} />
    </b>
    <span {...CELL}>
      <VerdictBadge row={row} />
    </span>
    <span {...CELL}>{count(row.sent)}</span>
    <span {...CELL}>{count(row.hard)}</span>
    <span {...CELL}>{count(row.soft)}</span>
    <span {...CELL} className="muted ellipsis">
      {row.lastBounce === null ? s.time.never : <When at={row.lastBounce} as="ago" />}
    </span>
  </>
);

function Header() {
  const { columns } = s.recipients;
  return (
    <div className="tb hd" {...HEADER_ROW}>
      {[columns.address, columns.verdict, columns.sent, columns.hard, columns.soft, columns.last].map((name) => (
        <span key={name} {...COLUMN_HEADER}>
          {name}
        </span>
      ))}
    </div>
  );
}

function RecipientList({ params, item }: { readonly params: Params; readonly item: string | null }) {
  const list = usePages('recipients.list', { show: showOf(params), search: params.q ?? '' });
  const onEnd = useCallback(() => list.more(), [list.more]);
  return (
    <div className="pane-list">
      {list.error ? <ErrorNote error={list.error} retry={() => void list.refetch()} /> : null}
      <VirtualList<RecipientRow>
        label={s.recipients.list}
        roles="grid"
        rows={list.rows}
        total={list.total}
        rowHeight={ROW_HEIGHT}
        {...{ keyOf, render, onEnd }}
        selected={item}
        onSelect={select}
        onOpen={focusDetail}
        header={<Header />}
        headerHeight={HEADER_HEIGHT}
        whenEmpty={
          list.isPending ? (
            <Loading label={s.app.loading} rows={12} />
          ) : (
            <ListEmpty
              icon={params.q ? Search : User}
              search={params.q ?? ''}
              filtered={Boolean(params.q || params.show)}
              title={s.recipients.emptyTitle}
              text={s.recipients.emptyText}
              showAll={() => navigate(hashOf('recipients', item))}
            />
          )
        }
      />
    </div>
  );
}

export function RecipientsView() {
  const { params, item } = useRoute();
  return (
    <>
      <header className="top">
        <h1>{s.recipients.title}</h1>
        <SearchBox
          value={params.q ?? ''}
          hint={s.recipients.searchHint}
          onChange={setSearch}
          onLeave={() => useUi.getState().list?.focus()}
        />
        <div className="end">
          <Chips
            label={s.list.filters}
            options={OPTIONS}
            value={showOf(params)}
            onChange={(show) => filter({ show: show === 'all' ? null : show }, 'push')}
          />
        </div>
      </header>
      <div className="split table">
        <RecipientList params={params} item={item} />
        <div className="pane-detail">
          {item === null ? (
            <Empty icon={User} title={s.list.pick} text={s.list.pickRecipient}>
              <span className="muted">{s.list.keysHint}</span>
            </Empty>
          ) : (
            <RecipientDetailView key={item} address={item} />
          )}
        </div>
      </div>
    </>
  );
}
