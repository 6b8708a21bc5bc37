import { Reply } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useCallback, useEffect } from 'react';
import type { ReportRow, ReportTab } from '../../../shared/domain/views.ts';
import { client, useCall, usePages } from '../../api.ts';
import { Empty, Loading } from '../../components/empty.tsx';
import { focusDetail } from '../../components/focus-detail.ts';
import { ListEmpty } from '../../components/list-empty.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { count } from '../../format/number.ts';
import { dayHeading } from '../../format/time.ts';
import { currentRoute, hashOf, navigate, type Params, useRoute, withParams } from '../../router.ts';
import { useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
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
const ROW_HEIGHT = 58;

const tabOf = (params: Params): ReportTab => TABS.find((known) => known === params.tab) ?? 'failures';
const openTab = (tab: string) =>
  navigate(hashOf('bounces', null, withParams(currentRoute(), { tab: tab === 'failures' ? null : tab, to: null })));
const setSearch = (q: string) =>
  navigate(hashOf('bounces', currentRoute().item, withParams(currentRoute(), { q })), 'replace');
const select = (row: ReportRow) =>
  navigate(
    hashOf('bounces', row.id, withParams(currentRoute(), { to: null })),
    currentRoute().item ? 'replace' : 'push',
  );
const keyOf = (row: ReportRow) => String(row.id);
const headingOf = (row: ReportRow) => dayHeading(row.date);
const render = (row: ReportRow) => <ReportRowView row={row} />;

function ReportList({
  tab,
  params,
  item,
}: {
  readonly tab: ReportTab;
  readonly params: Params;
  readonly item: string | null;
}) {
  const list = usePages('reports.list', { tab, search: params.q ?? '' });
  const onEnd = useCallback(() => list.more(), [list.more]);
  return (
    <div className="pane-list">
      {list.error ? <ErrorNote error={list.error} retry={() => void list.refetch()} /> : null}
      <VirtualList<ReportRow>
        label={s.bounces.list}
        roles="listbox"
        rows={list.rows}
        total={list.total}
        rowHeight={ROW_HEIGHT}
        {...{ keyOf, headingOf, render, onEnd }}
        selected={item}
        onSelect={select}
        onOpen={focusDetail}
        whenEmpty={
          list.isPending ? (
            <Loading label={s.app.loading} rows={12} />
          ) : (
            <ListEmpty
              icon={Reply}
              search={params.q ?? ''}
              filtered={Boolean(params.q)}
              title={s.bounces.empty[tab]}
              text={s.bounces.about[tab]}
              showAll={() => setSearch('')}
            />
          )
        }
      />
    </div>
  );
}

function BouncesTop({ params }: { readonly params: Params }) {
  return (
    <header className="top">
      <h1>{s.bounces.title}</h1>
      <SearchBox
        value={params.q ?? ''}
        hint={s.bounces.searchHint}
        onChange={setSearch}
        onLeave={() => useUi.getState().list?.focus()}
      />
    </header>
  );
}

/** All reports, by what they are. Opening the screen marks the new ones as seen. */
export function BouncesView() {
  const { params, item } = useRoute();
  const tab = tabOf(params);
  const counts = useCall('reports.tabs', {});
  const id = Number(item) || null;
  useEffect(() => {
    client.call('reports.seen', {}).catch((error: unknown) => console.error('reports.seen', error));
  }, []);
  return (
    <>
      <BouncesTop params={params} />
      <Tabs.Root className="main" style={{ flex: 1 }} value={tab} onValueChange={openTab}>
        <Tabs.List className="tabs panel" aria-label={s.bounces.title}>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name} title={s.bounces.about[name]}>
              {s.bounces.tabs[name]}
              {counts.data ? <span className="n">{count(counts.data[name])}</span> : null}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="split" value={tab} tabIndex={-1}>
          <ReportList key={tab} tab={tab} params={params} item={item} />
          <div className="pane-detail">
            {id === null ? (
              <Empty icon={Reply} title={s.list.pick} text={s.list.pickReport}>
                <span className="muted">{s.list.keysHint}</span>
              </Empty>
            ) : (
              <ReportDetailView key={id} id={id} />
            )}
          </div>
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
