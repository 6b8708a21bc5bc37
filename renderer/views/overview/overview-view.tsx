import { ChartNoAxesColumn, Printer } from 'lucide-react';
import { Suspense, use, useDeferredValue, useEffect } from 'react';
import type { AccountView, Overview } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { useCall } from '../../api.ts';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { AttentionCard } from './attention.tsx';
import { followPrinting } from './printing.ts';
import { Tiles } from './tiles.tsx';

const RANGES = ['30', '180', '365', '0'] as const;
type Range = (typeof RANGES)[number];
const OPTIONS = RANGES.map((value) => ({ value, label: s.overview.ranges[value] }));
const USUAL: Range = '180';
/** From this many on, the list of what needs attention is as high as two charts. */
const BUSY = 6;

type Charts = typeof import('../../charts/index.ts');
let charts: Promise<Charts> | null = null;
/** The charts are loaded when the first of them is needed. */
function chartsWhenNeeded(): Promise<Charts> {
  charts ??= import('../../charts/index.ts');
  return charts;
}

interface RowProps {
  readonly row: 'above' | 'below';
  readonly overview: Overview;
  readonly days: number;
  readonly accountId: number | null;
}

function ChartRow({ row, ...props }: RowProps) {
  const { CHARTS } = use(chartsWhenNeeded());
  return CHARTS.filter((chart) => chart.row === row).map(({ id, Chart }) => <Chart key={id} {...props} />);
}

/** The charts further down are drawn once the first ones are on the screen, so that switching to the Overview is quick. */
function LaterRow(props: Omit<RowProps, 'row'>) {
  const due = useDeferredValue(true, false);
  return due ? <ChartRow row="below" {...props} /> : <Waiting span="span-5" />;
}

/** A chart's place while it is fetched, so that nothing moves when it comes. */
function Waiting({ span }: { readonly span: string }) {
  return (
    <div className={`card ch waiting ${span}`}>
      <Loading label={s.app.loading} rows={7} />
    </div>
  );
}

function Body(props: Omit<RowProps, 'row'>) {
  const { overview, days, accountId } = props;
  const { tiles } = overview;
  if (tiles.sent === 0 && tiles.unmatched === 0 && overview.attention.length === 0)
    return (
      <Empty icon={ChartNoAxesColumn} title={s.overview.emptyTitle} text={s.overview.emptyText}>
        {days === 0 ? null : (
          <a className="btn" href={hashOf('overview', null, withParams(currentRoute(), { days: '0' }))}>
            {s.overview.ranges[0]}
          </a>
        )}
      </Empty>
    );
  return (
    <div className={overview.attention.length >= BUSY ? 'grid busy' : 'grid'}>
      <Tiles overview={overview} accountId={accountId} />
      <Suspense
        fallback={
          <>
            <Waiting span="span-8" />
            <Waiting span="span-4" />
          </>
        }
      >
        <ChartRow row="above" {...props} />
      </Suspense>
      <AttentionCard overview={overview} accountId={accountId} />
      <Suspense fallback={<Waiting span="span-5" />}>
        <LaterRow {...props} />
      </Suspense>
    </div>
  );
}

const change = (params: Parameters<typeof withParams>[1]) =>
  navigate(hashOf('overview', null, withParams(currentRoute(), params)));

export function OverviewView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params } = useRoute();
  const range = RANGES.find((known) => known === params.days) ?? USUAL;
  const days = Number(range);
  const accountId = accountIdOf(accounts, params.account);
  const query = useCall('overview.get', { days, accountId });
  useEffect(followPrinting, []);
  return (
    <>
      <header className="top">
        <h1>{s.overview.title}</h1>
        <div className="end">
          <AccountChooser
            accounts={accounts}
            value={params.account ?? ''}
            onChange={(account) => change({ account: account || null })}
          />
          <Chips
            label={s.list.filters}
            options={OPTIONS}
            value={range}
            onChange={(value) => change({ days: value === USUAL ? null : value, zoom: null })}
          />
          <button
            type="button"
            className="icon-btn"
            aria-label={s.charts.printAll}
            title={s.charts.printAll}
            onClick={() => window.print()}
          >
            <Printer aria-hidden="true" />
          </button>
        </div>
      </header>
      <div className="scroll">
        {query.error ? <ErrorNote error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data ? (
          <Body overview={query.data} days={days} accountId={accountId} />
        ) : query.isPending ? (
          <Loading label={s.app.loading} />
        ) : null}
      </div>
    </>
  );
}
