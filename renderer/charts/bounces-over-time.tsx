import { CircleCheck, RotateCcw } from 'lucide-react';
import type { SeriesPoint, Series as TimeSeries } from '../../shared/domain/overview.ts';
import { coarseShare, count, FEW, rate } from '../format/number.ts';
import { month, shortDay } from '../format/time.ts';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark, Series } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { type ChartTable, number, words } from './parts/chart-table.ts';
import { Legend, useToggles } from './parts/legend.tsx';
import { HARD_SOFT, ofAccount, partLines } from './parts/marked.ts';
import { TimePlot } from './parts/time-plot.tsx';
import { useZoom } from './parts/use-zoom.ts';

const RATE: Series = { id: 'rate', name: s.charts.rate, look: 'line' };

export function nameOf(start: number, bucket: TimeSeries['bucket']): string {
  if (bucket === 'month') return month(start);
  return bucket === 'week' ? s.overview.weekOf(shortDay(start)) : shortDay(start);
}

const rateOf = ({ hard, soft, recipients }: SeriesPoint): string => rate(hard + soft, recipients, s.charts.of);

function markOf(point: SeriesPoint, bucket: TimeSeries['bucket'], accountId: number | null): Mark {
  const { first, next, hard, soft, recipients } = point;
  const when = next === null ? `after:${first}` : `after:${first} before:${next}`;
  const enough = recipients >= FEW;
  return {
    key: first,
    name: nameOf(point.start, bucket),
    to: hashOf('sent', null, { show: 'bounced', q: when, ...ofAccount(accountId) }),
    values: { start: point.start, hard, soft, ...(enough ? { rate: (hard + soft) / recipients } : {}) },
    label: '',
    lines: [
      ...partLines(HARD_SOFT, { hard, soft }),
      { name: s.overview.columns.recipients, value: count(recipients), look: null },
      { name: RATE.name, value: rateOf(point), look: enough ? 'line' : null },
    ],
  };
}

function tableOf({ bucket, series }: TimeSeries): ChartTable {
  const { columns } = s.overview;
  return {
    columns: [columns.when, columns.hard, columns.soft, columns.recipients, columns.rate],
    rows: series.map((point) => {
      const { hard, soft, recipients } = point;
      const part = recipients < FEW ? null : Number(((hard + soft) / recipients).toFixed(4));
      const cells = [words(nameOf(point.start, bucket), point.first), ...[hard, soft, recipients].map(number)];
      return { key: point.first, cells: [...cells, words(rateOf(point), part)] };
    }),
  };
}

/** Hard and soft bounces, stacked, by day, week or month of sending, and their rate as a line. The user can zoom into a part. */
export function BouncesOverTime({ frame, overview, accountId }: ChartProps) {
  const toggles = useToggles();
  const zoom = useZoom(overview, accountId);
  const { bucket, series } = zoom.shown;
  const marks = series.map((point) => markOf(point, bucket, accountId));
  const total = (of: 'hard' | 'soft') => count(series.reduce((sum, point) => sum + point[of], 0));
  const hasRate = marks.some((mark) => 'rate' in mark.values);
  const none = series.every(({ hard, soft }) => hard + soft === 0) && zoom.name === null;
  return (
    <ChartCard
      frame={frame}
      title={s.overview.over[bucket]}
      note={zoom.name ?? s.charts.overNote(total('hard'), total('soft'))}
      empty={none ? { icon: CircleCheck, title: s.charts.none, text: s.charts.noneText } : null}
      table={tableOf(zoom.shown)}
      tools={
        zoom.name === null ? null : (
          <button type="button" className="btn" onClick={zoom.reset}>
            <RotateCcw aria-hidden="true" />
            {s.charts.zoomReset}
          </button>
        )
      }
      legend={
        <div className="legend-row">
          <Legend series={hasRate ? [...HARD_SOFT, RATE] : HARD_SOFT} toggles={toggles} />
          <small>
            <span className="by-pointer">{s.charts.zoomHint}</span>
            <span className="by-keys" aria-hidden="true">
              {s.charts.zoomKeysShort}
            </span>
          </small>
        </div>
      }
    >
      <TimePlot
        {...{ marks, toggles }}
        tick={(start) => (bucket === 'month' ? month(start) : shortDay(start))}
        percent={hasRate && toggles.isOn(RATE.id) ? coarseShare : null}
        zoomTo={(from, to) => {
          const [first, last] = [series[from], series[to]];
          if (first && last) zoom.to(first, last);
        }}
        reset={zoom.name === null ? null : zoom.reset}
      />
    </ChartCard>
  );
}
