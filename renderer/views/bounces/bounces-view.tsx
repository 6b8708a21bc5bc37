import { Reply } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useEffect } from 'react';
import type { ReportSort } from '../../../shared/domain/lists.ts';
import type { AccountView, ReportRow, ReportTab } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { client, useCall } from '../../api.ts';
import { Empty, Loading } from '../../components/empty.tsx';
import { count } from '../../format/number.ts';
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
import { REPORT_COLUMNS } from './report-columns.tsx';
import { ReportDetailView } from './report-detail.tsx';
import { ReportRowView } from './report-row.tsx';

const TABS: readonly ReportTab[] = [
  'failures',
  'delayed',
  'unmatched',
  'backscatter',
  'complaints',
  'auto-replies',
  'unparsed',
];
const USUAL: Sorting = { by: 'date', direction: 'desc' };

const tabOf = (params: Params): ReportTab => TABS.find((known) => known === params.tab) ?? 'failures';
const openTab = (tab: string) =>
  navigate(hashOf('bounces', null, withParams(currentRoute(), { tab: tab === 'failures' ? null : tab, to: null })));
const setSearch = (q: string) =>
  navigate(hashOf('bounces', currentRoute().item, withParams(currentRoute(), { q })), 'replace');
const setAccount = (account: string) =>
  navigate(hashOf('bounces', currentRoute().item, withParams(currentRoute(), { account })));
const select = (row: ReportRow) =>
  navigate(
    hashOf('bounces', row.id, withParams(currentRoute(), { to: null })),
    currentRoute().item ? 'replace' : 'push',
  );
const keyOf = (row: ReportRow) => String(row.id);
const headingOf = (row: ReportRow) => dayHeading(row.date);
const render = (row: ReportRow) => <ReportRowView row={row} dated={false} />;
const renderDated = (row: ReportRow) => <ReportRowView row={row} dated />;

interface ReportListProps {
  readonly tab: ReportTab;
  readonly accountId: number | null;
  readonly params: Params;
  readonly item: string | null;
}

function ReportList({ tab, accountId, params, item }: ReportListProps) {
  const sorting = readSorting(params.sort, REPORT_COLUMNS, USUAL);
  const pages = usePages('reports.list', {
    tab,
    search: params.q ?? '',
    accountId,
    sort: sorting.by as ReportSort,
    direction: sorting.direction,
  });
  return (
    <DataList<ReportRow>
      list="bounces"
      label={s.bounces.list}
      pages={pages}
      columns={REPORT_COLUMNS}
      sorting={sorting}
      onSort={(to) =>
        navigate(hashOf('bounces', currentRoute().item, withParams(currentRoute(), { sort: writeSorting(to, USUAL) })))
      }
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
            icon={Reply}
            search={params.q ?? ''}
            filtered={Boolean(params.q || accountId !== null)}
            title={s.bounces.empty[tab]}
            text={s.bounces.about[tab]}
            showAll={() => navigate(hashOf('bounces', item, { tab: params.tab ?? '' }))}
          />
        )
      }
    />
  );
}

function BouncesTop({ accounts, params }: { readonly accounts: readonly AccountView[]; readonly params: Params }) {
  return (
    <header className="top">
      <h1>{s.bounces.title}</h1>
      <SearchBox
        list="bounces"
        value={params.q ?? ''}
        hint={s.bounces.searchHint}
        onChange={setSearch}
        onLeave={() => useUi.getState().list?.focus()}
      />
      <SavedViews list="bounces" />
      <AccountChooser accounts={accounts} value={params.account ?? ''} onChange={setAccount} />
    </header>
  );
}

/** All reports, by what they are. Opening the screen marks the new ones as seen. */
export function BouncesView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params, item } = useRoute();
  const tab = tabOf(params);
  const accountId = accountIdOf(accounts, params.account);
  const counts = useCall('reports.tabs', { accountId });
  const id = Number(item) || null;
  useEffect(() => {
    client.call('reports.seen', {}).catch((error: unknown) => console.error('reports.seen', error));
  }, []);
  return (
    <>
      <BouncesTop accounts={accounts} params={params} />
      <Tabs.Root className="main" style={{ flex: 1 }} value={tab} onValueChange={openTab}>
        <Tabs.List className="tabs panel" aria-label={s.bounces.title}>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name} title={s.bounces.about[name]}>
              {s.bounces.tabs[name]}
              {counts.data ? <span className="n">{count(counts.data[name])}</span> : null}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="tab-split" value={tab} tabIndex={-1}>
          <SplitPanes list="bounces">
            <ReportList key={tab} tab={tab} accountId={accountId} params={params} item={item} />
            {id === null ? (
              <Empty icon={Reply} title={s.list.pick} text={s.list.pickReport}>
                <span className="muted">{s.list.keysHint}</span>
              </Empty>
            ) : (
              <ReportDetailView key={id} id={id} />
            )}
          </SplitPanes>
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
