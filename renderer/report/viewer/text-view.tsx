// Text of any length, of which only the visible lines are rendered.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { FactPlace, ReportText } from '../../../shared/report/fact-place.ts';
import type { Span } from '../../../shared/report/find-words.ts';
import { s } from '../../strings/index.ts';
import { FactMarks, LineText, type Marks } from './line-text.tsx';
import { findHits, foldCase, MOST_ROWS, rowAt, type SourceRow, splitSource, within } from './source-lines.ts';
import { TextBar } from './text-bar.tsx';
import { useScrollToShown, useShown } from './use-shown.ts';

const ROW_HEIGHT = 20;
const HEIGHT = 420;
const ROWS_AT_ONCE = 60;

interface TextViewProps {
  readonly label: string;
  readonly text: string;
  /** Which of the report's texts this is, so that facts can be shown in it; null for a part. */
  readonly of: ReportText | null;
  readonly places: readonly FactPlace[];
  /** Adds a note that the text is incomplete. */
  readonly truncated?: boolean;
}

function Row(props: { readonly text: string; readonly row: SourceRow; readonly marks: Marks }) {
  const { text, row, marks } = props;
  return (
    <>
      <i aria-hidden="true">{row.number}</i>
      <span>
        <LineText
          text={text.slice(row.from, row.to)}
          start={row.from}
          marks={{ ...marks, hits: within(marks.hits, row) }}
        />
      </span>
      <span className="end">
        <FactMarks from={row.from} to={row.to} places={marks.facts} />
      </span>
    </>
  );
}

/** The search: its words, its hits, and the current hit. */
function useFinding(text: string) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  // The whole text in lower case is made only when the search needs it.
  const searching = search !== '';
  const folded = useMemo(() => (searching ? foldCase(text) : ''), [text, searching]);
  const hits = useMemo(() => findHits(folded, search), [folded, search]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search starts at its first hit
  useEffect(() => setAt(0), [search]);
  const go = (step: number) => setAt((before) => (hits.length === 0 ? 0 : (before + step + hits.length) % hits.length));
  return { search, setSearch, at, hits, hit: hits[at] ?? null, go };
}

function useRows(text: string, wrap: boolean, boxRef: React.RefObject<HTMLElement | null>) {
  const { rows, cut } = useMemo(() => splitSource(text), [text]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => boxRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: wrapping changes every height
  useEffect(() => virtualizer.measure(), [wrap, virtualizer]);
  return { rows, cut, virtualizer };
}

/** Ctrl/Cmd-F searches this text, since the browser's own search cannot see lines that are not rendered. */
function onFindKey(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'f') return;
  const field = event.currentTarget.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  event.preventDefault();
  event.stopPropagation();
  field.focus();
  field.select();
}

/** Numbered lines with search, wrapping and marks. */
export function TextView({ label, text, of, places, truncated }: TextViewProps) {
  const [wrap, setWrap] = useState(true);
  const box = useRef<HTMLElement>(null);
  const finding = useFinding(text);
  const { rows, cut, virtualizer } = useRows(text, wrap, box);
  const shown = useShown(of);
  useScrollToShown(shown, box, () =>
    virtualizer.scrollToIndex(rowAt(rows, shown?.place.from ?? 0), { align: 'center' }),
  );
  const { hit } = finding;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new hit moves the text
  useEffect(() => {
    if (hit) virtualizer.scrollToIndex(rowAt(rows, hit.from), { align: 'center' });
  }, [hit]);
  const marks: Marks = { facts: places, shown, hits: finding.hits, hit };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is an addition to the search field within
    <div className="textview" onKeyDown={onFindKey}>
      <TextBar
        label={label}
        finding={finding}
        wrap={wrap}
        onWrap={() => setWrap(!wrap)}
        onLeave={() => box.current?.focus()}
      />
      <section
        ref={box}
        className={wrap ? 'src wrapped' : 'src'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={label}
        style={rows.length < ROWS_AT_ONCE ? { height: 'auto', maxHeight: HEIGHT } : { height: HEIGHT }}
      >
        <div className="canvas" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => (
            <div
              key={item.key}
              ref={wrap ? virtualizer.measureElement : null}
              data-index={item.index}
              className="ln"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row text={text} row={rows[item.index] ?? NO_ROW} marks={marks} />
            </div>
          ))}
        </div>
      </section>
      {truncated ? <p className="notes muted">{s.viewer.cut}</p> : null}
      {cut ? <p className="notes muted">{s.look.tooLong(MOST_ROWS)}</p> : null}
    </div>
  );
}

const NO_ROW: SourceRow & Span = { number: null, from: 0, to: 0 };
