import { Search, User } from 'lucide-react';
import type { RecipientSort } from '../../../shared/domain/lists.ts';
import type { AccountView, RecipientRow } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
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
import { RECIPIENT_COLUMNS } from './recipient-columns.tsx';
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
const USUAL: Sorting = { by: 'last-bounce', direction: 'desc' };

const showOf = (params: Params): Show => SHOWS.find((known) => known === params.show) ?? 'all';
const filter = (change: Parameters<typeof withParams>[1], how: 'push' | 'replace') =>
  navigate(hashOf('recipients', currentRoute().item, withParams(currentRoute(), change)), how);
const setSearch = (q: string) => filter({ q }, 'replace');
const select = (row: RecipientRow) =>
  navigate(hashOf('recipients', row.address, currentRoute().params), currentRoute().item ? 'replace' : 'push');
const keyOf = (row: RecipientRow) => row.address;

interface RecipientListProps {
  readonly accountId: number | null;
  readonly params: Params;
  readonly item: string | null;
}

function RecipientList({ accountId, params, item }: RecipientListProps) {
  const sorting = readSorting(params.sort, RECIPIENT_COLUMNS, USUAL);
  const pages = usePages('recipients.list', {
    show: showOf(params),
    search: params.q ?? '',
    accountId,
    sort: sorting.by as RecipientSort,
    direction: sorting.direction,
  });
  return (
    <DataList<RecipientRow>
      list="recipients"
      label={s.recipients.list}
      pages={pages}
      columns={RECIPIENT_COLUMNS}
      sorting={sorting}
      onSort={(to) => filter({ sort: writeSorting(to, USUAL) }, 'push')}
      keyOf={keyOf}
      headingOf={undefined}
      selected={item}
      onSelect={select}
      whenEmpty={
        pages.isPending ? (
          <Loading label={s.app.loading} rows={12} />
        ) : (
          <ListEmpty
            icon={params.q ? Search : User}
            search={params.q ?? ''}
            filtered={Boolean(params.q || params.show || accountId !== null)}
            title={s.recipients.emptyTitle}
            text={s.recipients.emptyText}
            showAll={() => navigate(hashOf('recipients', item))}
          />
        )
      }
    />
  );
}

export function RecipientsView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params, item } = useRoute();
  return (
    <>
      <header className="top">
        <h1>{s.recipients.title}</h1>
        <SearchBox
          list="recipients"
          value={params.q ?? ''}
          hint={s.recipients.searchHint}
          onChange={setSearch}
          onLeave={() => useUi.getState().list?.focus()}
        />
        <SavedViews list="recipients" />
        <AccountChooser
          accounts={accounts}
          value={params.account ?? ''}
          onChange={(account) => filter({ account }, 'push')}
          about={s.lists.peopleOf}
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
      <SplitPanes list="recipients" className="table">
        <RecipientList accountId={accountIdOf(accounts, params.account)} params={params} item={item} />
        {item === null ? (
          <Empty icon={User} title={s.list.pick} text={s.list.pickRecipient}>
            <span className="muted">{s.list.keysHint}</span>
          </Empty>
        ) : (
          <RecipientDetailView key={item} address={item} />
        )}
      </SplitPanes>
    </>
  );
}
