import { Reply } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useEffect } from 'react';
import type { AccountView, ReportTab } from '../../../shared/domain/views.ts';
import { client, useCall } from '../../api.ts';
import { count } from '../../format/number.ts';
import { dayHeading } from '../../format/time.ts';
import { ListPanes } from '../../lists/list-panes.tsx';
import { type ListKind, useListScreen } from '../../lists/list-screen.ts';
import { ListTop } from '../../lists/list-top.tsx';
import { currentRoute, hashOf, navigate, type Params, withParams } from '../../router.ts';
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

const tabOf = (params: Params): ReportTab => TABS.find((known) => known === params.tab) ?? 'failures';

/** Opens another tab, which is another list: the open item belongs to the previous one and is closed. */
const openTab = (tab: string) =>
  navigate(hashOf('bounces', null, withParams(currentRoute(), { tab: tab === 'failures' ? null : tab, to: null })));

const BOUNCES: ListKind<'reports.list'> = {
  list: 'bounces',
  call: 'reports.list',
  icon: Reply,
  texts: { title: s.bounces.title, label: s.bounces.list, searchHint: s.bounces.searchHint, pick: s.list.pickReport },
  columns: REPORT_COLUMNS,
  usual: { by: 'date', direction: 'desc' },
  keyOf: (row) => String(row.id),
  headingOf: (row) => dayHeading(row.date),
  lines: (row, dated) => <ReportRowView row={row} dated={dated} />,
  filterOf: (params) => ({ tab: tabOf(params) }),
  emptyOf: (params) => ({ title: s.bounces.empty[tabOf(params)], text: s.bounces.about[tabOf(params)] }),
};

function TabNames({ accountId }: { readonly accountId: number | null }) {
  const counts = useCall('reports.tabs', { accountId });
  return (
    <Tabs.List className="tabs panel" aria-label={s.bounces.title}>
      {TABS.map((name) => (
        <Tabs.Trigger key={name} value={name} title={s.bounces.about[name]}>
          {s.bounces.tabs[name]}
          {counts.data ? <span className="n">{count(counts.data[name])}</span> : null}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
}

/** All reports, by kind. Opening the screen marks new ones as seen. */
export function BouncesView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const screen = useListScreen(BOUNCES, accounts);
  const tab = tabOf(screen.params);
  const id = Number(screen.item) || null;
  useEffect(() => {
    client.call('reports.seen', {}).catch((error: unknown) => console.error('reports.seen', error));
  }, []);
  return (
    <>
      <ListTop screen={screen} />
      <Tabs.Root className="main" style={{ flex: 1 }} value={tab} onValueChange={openTab}>
        <TabNames accountId={screen.accountId} />
        <Tabs.Content className="tab-split" value={tab} tabIndex={-1}>
          <ListPanes screen={screen} listKey={tab}>
            {id === null ? null : <ReportDetailView key={id} id={id} />}
          </ListPanes>
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
