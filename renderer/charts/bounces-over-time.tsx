import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Overview } from '../../shared/domain/views.ts';
import { count, rate } from '../format/number.ts';
import { duration, month, shortDay } from '../format/time.ts';
import { s } from '../strings/index.ts';
import { ChartCard } from './chart-card.tsx';

type Point = Overview['series'][number];

function labelOf(start: number, bucket: Overview['bucket']): string {
  if (bucket === 'month') return month(start);
  return bucket === 'week' ? s.overview.weekOf(shortDay(start)) : shortDay(start);
}

const rateOf = (point: Point): string => rate(point.hard + point.soft, point.recipients, s.app.of);

function PointTip(props: {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload: Point }[];
  readonly bucket: Overview['bucket'];
}) {
  const point = props.payload?.[0]?.payload;
  if (!props.active || !point) return null;
  const lines = [
    [s.overview.columns.hard, count(point.hard), 'fill-hard'],
    [s.overview.columns.soft, count(point.soft), 'fill-soft'],
    [s.overview.columns.recipients, count(point.recipients), ''],
    [s.overview.columns.rate, rateOf(point), ''],
  ] as const;
  return (
    <div className="plot-tip">
      <b>{labelOf(point.start, props.bucket)}</b>
      {lines.map(([name, value, fill]) => (
        <div key={name}>
          <span className="legend">
            <span>
              {fill ? <i className={`swatch ${fill}`} /> : null}
              {name}
            </span>
          </span>
          {value}
        </div>
      ))}
    </div>
  );
}

/** Soft bounces are hatched, so that the two are told apart without colour. */
function Hatch() {
  return (
    <defs>
      <pattern id="hatch-soft" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--fill-soft)" />
        <line x1="0" y1="0" x2="0" y2="5" stroke="var(--fill-soft-edge)" strokeWidth="1.4" />
      </pattern>
    </defs>
  );
}

function Plot({ overview }: { readonly overview: Overview }) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const gap = overview.series.length > 60 ? '8%' : '18%';
  return (
    <div className="plot">
      <ResponsiveContainer width="100%" height="100%" minHeight={236}>
        <BarChart
          data={[...overview.series]}
          margin={{ top: 8, right: 4, bottom: 0, left: -24 }}
          barCategoryGap={gap}
          accessibilityLayer
        >
          <Hatch />
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="start"
            tickFormatter={(start: number) => (overview.bucket === 'month' ? month(start) : shortDay(start))}
            tickLine={false}
            axisLine={false}
            minTickGap={42}
          />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={52} />
          <Tooltip
            content={<PointTip bucket={overview.bucket} />}
            cursor={{ fill: 'var(--sunken)' }}
            isAnimationActive={false}
          />
          <Bar
            dataKey="hard"
            stackId="all"
            fill="var(--fill-hard)"
            radius={2}
            isAnimationActive={!still}
            maxBarSize={34}
          />
          <Bar
            dataKey="soft"
            stackId="all"
            fill="url(#hatch-soft)"
            stroke="var(--panel)"
            strokeWidth={1}
            radius={2}
            isAnimationActive={!still}
            maxBarSize={34}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Hard and soft bounces stacked, by day, week or month. */
export function BouncesOverTime({ overview }: { readonly overview: Overview }) {
  const { medianTimeToBounceMs: median, slowestTimeToBounceMs: slowest } = overview.tiles;
  const { columns } = s.overview;
  return (
    <ChartCard
      title={s.overview.over[overview.bucket]}
      note={s.overview.overNote(median === null ? null : duration(median), slowest === null ? null : duration(slowest))}
      span="span-8"
      table={{
        columns: [columns.when, columns.hard, columns.soft, columns.recipients, columns.rate],
        rows: overview.series.map((point) => [
          labelOf(point.start, overview.bucket),
          count(point.hard),
          count(point.soft),
          count(point.recipients),
          rateOf(point),
        ]),
      }}
    >
      <Plot overview={overview} />
      <div className="legend" aria-hidden="true">
        <span>
          <i className="swatch fill-hard" />
          {columns.hard}
        </span>
        <span>
          <i className="swatch fill-soft" />
          {columns.soft}
        </span>
      </div>
    </ChartCard>
  );
}
