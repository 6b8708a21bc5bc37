import { Timer } from 'lucide-react';
import { useId, useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { DELAY_IDS } from '../../shared/domain/delays.ts';
import type { DelayCounts } from '../../shared/domain/overview.ts';
import { useCall } from '../api.ts';
import { duration } from '../format/time.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark, Scope } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { number, words } from './parts/chart-table.ts';
import { Legend, type Toggles, useToggles } from './parts/legend.tsx';
import { HARD_SOFT, partLines, sentWith } from './parts/marked.ts';
import { Marks, type MarksState } from './parts/marks.tsx';
import { Patterns, paintOf } from './parts/patterns.tsx';
import { PlotTip } from './parts/plot-tip.tsx';
import { isStill } from './parts/still.ts';

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
}

/** A label on the axis: the number that ends a step, and its unit below. */
function tick({ x = 0, y = 0, index = 0 }: TickProps) {
  const words = s.charts.delayTicks[DELAY_IDS[index] ?? 'longer'];
  const unit = words.lastIndexOf(' ');
  return (
    <g>
      {[words.slice(0, unit), words.slice(unit + 1)].map((line, row) => (
        <text key={line} x={x} y={Number(y) + 12 + 12 * row} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

function Plot({ marks, toggles }: { readonly marks: readonly Mark[]; readonly toggles: Toggles }) {
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const [state, setState] = useState<MarksState>({ current: 0, shown: null });
  const shown = state.shown === null ? undefined : marks[state.shown.index];
  const bar = (id: 'hard' | 'soft') =>
    toggles.isOn(id) ? (
      <Bar
        dataKey={id}
        stackId="all"
        fill={paintOf(prefix, id)}
        stroke="var(--panel)"
        radius={2}
        isAnimationActive={!isStill()}
      />
    ) : null;
  return (
    <div className="plot">
      <ResponsiveContainer width="100%" height="100%" minHeight={200} minWidth={0}>
        <BarChart
          data={marks.map(({ key, values }) => ({ key, ...values }))}
          margin={{ top: 8, right: 4, bottom: 0, left: -24 }}
          barCategoryGap="12%"
          accessibilityLayer={false}
        >
          <Patterns prefix={prefix} />
          <CartesianGrid vertical={false} />
          <XAxis dataKey="key" interval={0} height={38} tickLine={false} axisLine={false} tick={tick} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={52} />
          {bar('hard')}
          {bar('soft')}
          <Marks marks={marks} direction="columns" state={state} setState={setState} />
        </BarChart>
      </ResponsiveContainer>
      {shown && state.shown ? (
        <PlotTip mark={shown} at={state.shown} below={false} hint={s.charts.openMessages} />
      ) : null}
    </div>
  );
}

const markOf = ({ delay, hard, soft }: DelayCounts[number], scope: Scope): Mark => ({
  key: delay,
  name: s.charts.delayNames[delay],
  to: sentWith(scope, `took:${delay}`),
  values: { hard, soft },
  label: '',
  lines: partLines(HARD_SOFT, { hard, soft }),
});

/** How long mail took to come back, in growing steps: seconds, minutes, hours, days. */
export function TimeToBounce({ frame, overview, days, accountId }: ChartProps) {
  const toggles = useToggles();
  const { data } = useCall('overview.delays', { days, accountId });
  const delays = data ?? [];
  const none = delays.every(({ hard, soft }) => hard + soft === 0);
  const { medianTimeToBounceMs: median, slowestTimeToBounceMs: slowest } = overview.tiles;
  return (
    <ChartCard
      frame={frame}
      title={s.charts.delays}
      note={
        median === null || slowest === null
          ? s.charts.delaysNone
          : s.charts.delaysNote(duration(median), duration(slowest))
      }
      empty={data && none ? { icon: Timer, title: s.charts.none, text: s.charts.noneText } : null}
      table={{
        columns: [s.charts.delay, s.charts.hard, s.charts.soft],
        rows: delays.map(({ delay, hard, soft }) => ({
          key: delay,
          cells: [words(s.charts.delayNames[delay]), number(hard), number(soft)],
        })),
      }}
      legend={<Legend series={HARD_SOFT} toggles={toggles} />}
    >
      <Plot marks={delays.map((one) => markOf(one, { since: overview.since, accountId }))} toggles={toggles} />
    </ChartCard>
  );
}
