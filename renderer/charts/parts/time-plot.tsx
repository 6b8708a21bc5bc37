import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useId, useRef, useState } from 'react';
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { s } from '../../strings/index.ts';
import type { Mark } from './chart.ts';
import { type Box, columnAt } from './geometry.ts';
import type { Toggles } from './legend.tsx';
import { Marks, type MarksState, moveTo, type Selection } from './marks.tsx';
import { Patterns, paintOf } from './patterns.tsx';
import { PlotTip } from './plot-tip.tsx';
import { isStill } from './still.ts';

interface PlotProps {
  readonly marks: readonly Mark[];
  readonly toggles: Toggles;
  readonly tick: (start: number) => string;
  /** Formats a rate; null where the line is hidden. */
  readonly percent: ((part: number) => string) | null;
  /** Zooms into the marks from one to another, both included. */
  readonly zoomTo: (from: number, to: number) => void;
  /** Ends the zoom; null where there is none. */
  readonly reset: (() => void) | null;
}

/** In pixels. A press that moves less is a click. */
const DRAG = 6;

/** Selects marks by dragging across the plot. Ending a drag over a link does not open the link. */
function useDrag(
  plot: RefObject<Box | null>,
  count: number,
  set: (s: Selection | null) => void,
  done: (s: Selection) => void,
) {
  const press = useRef<{ readonly x: number; readonly index: number; readonly moved: boolean } | null>(null);
  const dragged = useRef(false);
  const indexOf = (event: PointerEvent<HTMLElement>) =>
    plot.current ? columnAt(plot.current, event.clientX - event.currentTarget.getBoundingClientRect().left, count) : 0;
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      if (event.button === 0) press.current = { x: event.clientX, index: indexOf(event), moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      if (began === null || (!began.moved && Math.abs(event.clientX - began.x) < DRAG)) return;
      if (!began.moved) event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { ...began, moved: true };
      set({ from: began.index, to: indexOf(event) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      press.current = null;
      if (!began?.moved) return;
      dragged.current = true;
      set(null);
      done({ from: began.index, to: indexOf(event) });
    },
    onPointerCancel: () => {
      press.current = null;
      set(null);
    },
    onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => {
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
  };
}

/** Shift with an arrow key selects, Enter zooms in, Escape zooms out. */
function useZoomKeys(props: PlotProps, selection: Selection | null, set: (s: Selection | null) => void) {
  return (event: KeyboardEvent, index: number): boolean => {
    if (event.key === 'Enter' && selection !== null) props.zoomTo(...inOrder(selection));
    else if (event.key === 'Escape' && (selection !== null || props.reset !== null)) {
      if (selection === null) props.reset?.();
    } else if (event.shiftKey) {
      const next = moveTo(event.key, index, props.marks.length);
      if (next !== null) set({ from: selection?.from ?? index, to: next });
      return false;
    } else {
      if (moveTo(event.key, index, props.marks.length) !== null) set(null);
      return false;
    }
    set(null);
    event.preventDefault();
    return true;
  };
}

const inOrder = ({ from, to }: Selection): [number, number] => [Math.min(from, to), Math.max(from, to)];

/** Bars by time with the rate as a line; the user can select a part to zoom into. */
export function TimePlot(props: PlotProps) {
  const { marks } = props;
  const id = useId();
  const plot = useRef<Box | null>(null);
  const onPlot = useCallback((box: Box) => {
    plot.current = box;
  }, []);
  const [state, setState] = useState<MarksState>({ current: marks.length - 1, shown: null });
  const [selection, setSelection] = useState<Selection | null>(null);
  const drag = useDrag(plot, marks.length, setSelection, (chosen) => props.zoomTo(...inOrder(chosen)));
  const onKey = useZoomKeys(props, selection, setSelection);
  const shown = state.shown === null || selection !== null ? undefined : marks[state.shown.index];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div className="plot zoomable" role="group" aria-label={s.charts.count} aria-describedby={id} {...drag}>
      <Drawing {...props}>
        <Marks {...{ marks, state, setState, selection, onKey, onPlot }} direction="columns" />
      </Drawing>
      {shown && state.shown ? (
        <PlotTip mark={shown} at={state.shown} below={false} hint={s.charts.openMessages} />
      ) : null}
      <span id={id} hidden>
        {s.charts.zoomKeys}
      </span>
      <span className="sr" role="status">
        {selection ? s.charts.selected(...named(marks, selection)) : ''}
      </span>
    </div>
  );
}

const named = (marks: readonly Mark[], selection: Selection): [string, string] => {
  const [from, to] = inOrder(selection);
  return [marks[from]?.name ?? '', marks[to]?.name ?? ''];
};

function Drawing({ marks, toggles, tick, percent, children }: PlotProps & { readonly children: React.ReactNode }) {
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const axis = { tickLine: false, axisLine: false } as const;
  const bar = (id: 'hard' | 'soft') =>
    toggles.isOn(id) ? (
      <Bar
        dataKey={id}
        stackId="all"
        fill={paintOf(prefix, id)}
        stroke="var(--panel)"
        radius={2}
        maxBarSize={34}
        isAnimationActive={!isStill()}
      />
    ) : null;
  return (
    <ResponsiveContainer width="100%" height="100%" minHeight={236} minWidth={0}>
      <ComposedChart
        data={marks.map(({ key, values }) => ({ key, ...values }))}
        margin={{ top: 8, right: percent ? -8 : 4, bottom: 0, left: -24 }}
        barCategoryGap={marks.length > 60 ? '8%' : '18%'}
        accessibilityLayer={false}
      >
        <Patterns prefix={prefix} />
        <CartesianGrid vertical={false} />
        <XAxis dataKey="start" tickFormatter={tick} minTickGap={42} {...axis} />
        <YAxis allowDecimals={false} width={52} {...axis} />
        {bar('hard')}
        {bar('soft')}
        {percent ? (
          <YAxis yAxisId="rate" orientation="right" width={52} tickFormatter={percent} {...axis} domain={[0, 'auto']} />
        ) : null}
        {percent ? (
          <Line
            yAxisId="rate"
            dataKey="rate"
            stroke="var(--fill-rate)"
            strokeWidth={2}
            dot={{ r: 2.5, fill: 'var(--panel)', stroke: 'var(--fill-rate)', strokeWidth: 1.5 }}
            activeDot={false}
            isAnimationActive={!isStill()}
          />
        ) : null}
        {children}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
