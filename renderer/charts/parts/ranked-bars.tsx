import { type ReactNode, useId, useState } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { plainVisible } from '../../format/visible-text.ts';
import { s } from '../../strings/index.ts';
import type { Fill, Mark, Series } from './chart.ts';
import { fitText } from './fit-text.ts';
import type { Toggles } from './legend.tsx';
import { Marks, type MarksState } from './marks.tsx';
import { Patterns, paintOf } from './patterns.tsx';
import { PlotTip } from './plot-tip.tsx';
import { isStill } from './still.ts';

const ROW = 29;
const AXIS = { type: 'category', dataKey: 'key', interval: 0, axisLine: false, tickLine: false } as const;

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
}

interface RankedProps {
  readonly marks: readonly Mark[];
  readonly series: readonly Series[];
  readonly toggles: Toggles;
  readonly nameWidth: number;
  readonly labelWidth: number;
  readonly hint: string;
}

const isFill = (look: Series['look']): look is Fill => look !== 'line';

function Drawing({
  marks,
  series,
  toggles,
  nameWidth,
  labelWidth,
  children,
}: RankedProps & { readonly children: ReactNode }) {
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const name = ({ y, index = 0 }: TickProps) => (
    <text className="name" x={0} y={y} dy="0.35em">
      {fitText(plainVisible(marks[index]?.name ?? ''), nameWidth - 12)}
    </text>
  );
  const label = ({ x, y, index = 0 }: TickProps) => (
    <text className="label" x={Number(x) + labelWidth - 8} y={y} dy="0.35em" textAnchor="end">
      {marks[index]?.label}
    </text>
  );
  return (
    <BarChart
      layout="vertical"
      responsive
      data={marks.map((mark) => ({ key: mark.key, ...mark.values }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={14}
      accessibilityLayer={false}
      style={{ width: '100%', height: marks.length * ROW }}
    >
      <Patterns prefix={prefix} />
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis {...AXIS} width={nameWidth} tick={name} />
      <YAxis {...AXIS} width={labelWidth} tick={label} yAxisId="label" orientation="right" />
      {series.map(({ id, look }) =>
        isFill(look) && toggles.isOn(id) ? (
          <Bar
            key={id}
            dataKey={id}
            stackId="all"
            fill={paintOf(prefix, look)}
            stroke="var(--panel)"
            radius={3}
            minPointSize={(_, index) => ((marks[index]?.values[id] ?? 0) > 0 ? 4 : 0)}
            isAnimationActive={!isStill()}
          />
        ) : null,
      )}
      {children}
    </BarChart>
  );
}

/** Rows of stacked bars, each with its name before and its number after it; every row is a link. */
export function RankedBars(props: RankedProps) {
  const { marks, series, toggles } = props;
  const [state, setState] = useState<MarksState>({ current: 0, shown: null });
  const shown = state.shown === null ? undefined : marks[state.shown.index];
  return (
    <div className="plot rows">
      <Drawing {...props}>
        <Marks marks={marks} direction="rows" state={state} setState={setState} />
      </Drawing>
      {series.every(({ id }) => !toggles.isOn(id)) ? (
        <p className="all-off">
          <b>{s.charts.allOff}</b> {s.charts.allOffText}
        </p>
      ) : null}
      {shown && state.shown ? <PlotTip mark={shown} at={state.shown} below hint={props.hint} /> : null}
    </div>
  );
}
