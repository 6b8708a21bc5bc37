// Makes the bars interactive: a link over each band of the drawing, for pointer and keyboard. One link is a tab stop, and the
// arrow keys move it.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useChartWidth, usePlotArea, ZIndexLayer } from 'recharts';
import { type Mark, spoken } from './chart.ts';
import { type Box, bandOf, type Direction } from './geometry.ts';

/** The first and last selected mark, both included, in any order. */
export interface Selection {
  readonly from: number;
  readonly to: number;
}

/** The mark with the tooltip: its position, and the width of the drawing. */
export interface Shown {
  readonly index: number;
  readonly band: Box;
  readonly width: number;
}

export interface MarksState {
  /** The index of the mark that is the tab stop. */
  readonly current: number;
  readonly shown: Shown | null;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly direction: Direction;
  readonly state: MarksState;
  readonly setState: (state: MarksState) => void;
  readonly selection?: Selection | null;
  /** Called before the marks handle a key; true where it has handled the key. */
  readonly onKey?: (event: KeyboardEvent, index: number) => boolean;
  readonly onPlot?: (plot: Box) => void;
}

/** The index of the mark to which a key moves from `index`; null for other keys. */
export function moveTo(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The layer above bars and names, which recharts draws on layers of their own. */
const ON_TOP = 2500;

/** The interactive marks. Use them as the last child of a chart. */
export function Marks({ marks, direction, state, setState, selection, onKey, onPlot }: MarksProps) {
  const plot = usePlotArea();
  const width = useChartWidth() ?? 0;
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (plot && onPlot) onPlot(plot);
  }, [plot, onPlot]);
  if (!plot) return null;
  const band = (index: number): Box => bandOf(plot, direction, index, marks.length, width);
  const shownAt = (index: number): Shown => ({ index, band: band(index), width });
  const show = (index: number) => setState({ current: index, shown: shownAt(index) });
  const hide = () => setState({ ...state, shown: null });
  const current = Math.min(state.current, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || onKey?.(event, index)) return;
    const next = moveTo(event.key, index, marks.length);
    if (next === null) return;
    event.preventDefault();
    group.current?.querySelectorAll('a')[next]?.focus();
  };
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      <g ref={group} className="marks">
        {selection ? <Selected plot={plot} selection={selection} count={marks.length} /> : null}
        {marks.map((mark, index) => (
          <a
            key={mark.key}
            className="bar-link"
            href={mark.to}
            draggable={false}
            aria-label={spoken(mark)}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => show(index)}
            onBlur={hide}
            onMouseEnter={() => setState({ ...state, shown: shownAt(index) })}
            onMouseLeave={hide}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <rect {...band(index)} rx={4} />
          </a>
        ))}
      </g>
    </ZIndexLayer>
  );
}

function Selected(props: { readonly plot: Box; readonly selection: Selection; readonly count: number }) {
  const { from, to } = props.selection;
  const first = bandOf(props.plot, 'columns', Math.min(from, to), props.count, 0);
  const last = bandOf(props.plot, 'columns', Math.max(from, to), props.count, 0);
  return <rect className="selected" {...first} width={last.x + last.width - first.x} />;
}
