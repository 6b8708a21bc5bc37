import { ChartNoAxesColumn } from 'lucide-react';
import type { Overview } from '../../../shared/domain/views.ts';
import { useCall } from '../../api.ts';
import { CHARTS } from '../../charts/index.ts';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { hashOf, navigate, useRoute } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { AttentionCard } from './attention.tsx';
import { Tiles } from './tiles.tsx';

const RANGES = ['30', '180', '365', '0'] as const;
type Range = (typeof RANGES)[number];
const OPTIONS = RANGES.map((value) => ({ value, label: s.overview.ranges[value] }));
const USUAL: Range = '180';

function Body({ overview }: { readonly overview: Overview }) {
  if (overview.tiles.sent === 0 && overview.tiles.unmatched === 0)
    return <Empty icon={ChartNoAxesColumn} title={s.overview.emptyTitle} text={s.overview.emptyText} />;
  const charts = (row: 'above' | 'below') =>
    CHARTS.filter((chart) => chart.row === row).map(({ id, Chart }) => <Chart key={id} overview={overview} />);
  return (
    <div className="grid">
      <Tiles overview={overview} />
      {charts('above')}
      <AttentionCard overview={overview} />
      {charts('below')}
    </div>
  );
}

export function OverviewView() {
  const { params } = useRoute();
  const range = RANGES.find((known) => known === params.days) ?? USUAL;
  const query = useCall('overview.get', { days: Number(range) });
  return (
    <>
      <header className="top">
        <h1>{s.overview.title}</h1>
        <div className="end">
          <Chips
            label={s.list.filters}
            options={OPTIONS}
            value={range}
            onChange={(days) => navigate(hashOf('overview', null, { days: days === USUAL ? '' : days }))}
          />
        </div>
      </header>
      <div className="scroll">
        {query.error ? <ErrorNote error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data ? <Body overview={query.data} /> : query.isPending ? <Loading label={s.app.loading} /> : null}
      </div>
    </>
  );
}
