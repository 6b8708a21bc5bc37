import { Search, Send } from 'lucide-react';
import type { SentSort } from '../../../shared/domain/lists.ts';
import type { AccountView, SentRow } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
import { dayHeading } from '../../format/time.ts';
import { readSorting, type Sorting, writeSorting } from '../../lists/columns.ts';
import { DataList } from '../../lists/data-list.tsx';
import { ListEmpty } from '../../lists/list-empty.tsx';
import { usePages } from '../../lists/pages.ts';
import { SavedViews } from '../../lists/saved-views.tsx';
import { SearchBox } from '../../lists/search-box.tsx';
import { SplitPanes } from '../../lists/split-panes.tsx';
import { currentRoute, hashOf, navigate, type Params, useRoute, withParams } from '../../router.ts';
import { useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SENT_COLUMNS } from './sent-columns.tsx';
import { SentDetailView } from './sent-detail.tsx';
import { SentRowView } from './sent-row.tsx';

const SHOWS = ['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side'] as const;
type Show = (typeof SHOWS)[number];
const NAMES: Readonly<Record<Show, string>> = {
  all: s.sent.all,
  bounced: s.sent.bounced,
  hard: s.sent.hard,
  soft: s.sent.soft,
  delayed: s.sent.delayed,
  'your-side': s.sent.yourSide,
};
const OPTIONS = SHOWS.map((value) => ({ value, label: NAMES[value] }));
const USUAL: Sorting = { by: 'date', direction: 'desc' };

function showOf(params: Params): Show {
  return SHOWS.find((known) => known === params.show) ?? 'all';
}

/** Changes the filter in the address; the selection stays. */
function filter(change: Parameters<typeof withParams>[1], how: 'push' | 'replace'): void {
  const now = currentRoute();
  navigate(hashOf('sent', now.item, withParams(now, change)), how);
}

const setSearch = (q: string) => filter({ q }, 'replace');
const select = (row: SentRow) =>
  navigate(hashOf('sent', row.id, withParams(currentRoute(), { to: null })), currentRoute().item ? 'replace' : 'push');
const keyOf = (row: SentRow) => String(row.id);
const headingOf = (row: SentRow) => dayHeading(row.date);
const render = (row: SentRow) => <SentRowView row={row} dated={false} />;
const renderDated = (row: SentRow) => <SentRowView row={row} dated />;

function SentTop({ accounts, params }: { readonly accounts: readonly AccountView[]; readonly params: Params }) {
  return (
    <header className="top">
      <h1>{s.sent.title}</h1>
      <SearchBox
        list="sent"
        value={params.q ?? ''}
        hint={s.sent.searchHint}
        onChange={setSearch}
        onLeave={() => useUi.getState().list?.focus()}
      />
      <SavedViews list="sent" />
      <AccountChooser
        accounts={accounts}
        value={params.account ?? ''}
        onChange={(account) => filter({ account: account || null }, 'push')}
      />
      <div className="end">
        <Chips
          label={s.list.filters}
          options={OPTIONS}
          value={showOf(params)}
          onChange={(show) => filter({ show: show === 'all' ? null : show }, 'push')}
        />
        <a className="btn" href={hashOf('export', null, { account: params.account ?? '' })}>
          {s.sent.export}
        </a>
      </div>
    </header>
  );
}

interface SentListProps {
  readonly accountId: number | null;
  readonly params: Params;
  readonly item: string | null;
}

function SentList({ accountId, params, item }: SentListProps) {
  const sorting = readSorting(params.sort, SENT_COLUMNS, USUAL);
  const pages = usePages('sent.list', {
    show: showOf(params),
    search: params.q ?? '',
    accountId,
    sort: sorting.by as SentSort,
    direction: sorting.direction,
  });
  const filtered = Boolean(params.q || params.show || accountId !== null);
  return (
    <DataList<SentRow>
      list="sent"
      label={s.sent.list}
      pages={pages}
      columns={SENT_COLUMNS}
      sorting={sorting}
      onSort={(to) => filter({ sort: writeSorting(to, USUAL) }, 'push')}
      keyOf={keyOf}
      headingOf={sorting.by === 'date' ? headingOf : undefined}
      lines={sorting.by === 'date' ? render : renderDated}
      selected={item}
      onSelect={select}
      whenEmpty={
        pages.isPending ? (
          <Loading label={s.app.loading} rows={12} />
        ) : (
          <ListEmpty
            icon={filtered ? Search : Send}
            search={params.q ?? ''}
            filtered={filtered}
            title={s.sent.emptyTitle}
            text={s.sent.emptyText}
            showAll={() => navigate(hashOf('sent', item))}
          />
        )
      }
    />
  );
}

export function SentView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params, item } = useRoute();
  const id = Number(item) || null;
  return (
    <>
      <SentTop accounts={accounts} params={params} />
      <SplitPanes list="sent">
        <SentList accountId={accountIdOf(accounts, params.account)} params={params} item={item} />
        {id === null ? (
          <Empty icon={Send} title={s.list.pick} text={s.list.pickSent}>
            <span className="muted">{s.list.keysHint}</span>
          </Empty>
        ) : (
          <SentDetailView key={id} id={id} />
        )}
      </SplitPanes>
    </>
  );
}
