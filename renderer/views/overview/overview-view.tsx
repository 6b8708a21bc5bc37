import { ChartNoAxesColumn, Printer } from 'lucide-react';
import { Suspense, useDeferredValue, useEffect } from 'react';
import type { AccountView, Overview } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { useCall } from '../../api.ts';
import { CHARTS } from '../../charts/index.ts';
import { type ChartFrame, columnStyle } from '../../charts/parts/chart.ts';
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
/** From this many entries on, the list of what needs attention is as high as two charts. */
const BUSY = 6;

interface RowProps {
  readonly row: 'above' | 'below';
  readonly overview: Overview;
  readonly days: number;
  readonly accountId: number | null;
}

/** The placeholder of a chart that is being loaded, so that the layout does not move. */
function Waiting({ frame }: { readonly frame: ChartFrame }) {
  return (
    <div className="card ch waiting" style={columnStyle(frame)}>
      <Loading label={s.app.loading} rows={7} />
    </div>
  );
}

const inRow = (row: RowProps['row']) => CHARTS.filter((chart) => chart.row === row);

function ChartRow({ row, ...props }: RowProps) {
  return inRow(row).map((chart) => (
    <Suspense key={chart.id} fallback={<Waiting frame={chart} />}>
      <chart.Chart frame={chart} {...props} />
    </Suspense>
  ));
}

/** Draws the lower charts after the upper ones, so that the Overview opens quickly. */
function LaterRow(props: RowProps) {
  const drawn = useDeferredValue(true, false);
  return drawn ? <ChartRow {...props} /> : inRow(props.row).map((chart) => <Waiting key={chart.id} frame={chart} />);
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
      <ChartRow row="above" {...props} />
      <AttentionCard overview={overview} accountId={accountId} />
      <LaterRow row="below" {...props} />
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
