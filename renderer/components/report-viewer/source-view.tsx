import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronUp, Copy, Download, WrapText } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { s } from '../../strings/index.ts';
import { copyText, saveText } from '../clipboard.ts';
import { MailText } from '../mail-text.tsx';
import { SearchBox } from '../search-box.tsx';
import { fileNameOf, findHits, type SourceHit, splitSource } from './source-lines.ts';

const LINE_HEIGHT = 20;

function SourceBar(props: {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly at: number;
  readonly all: number;
  readonly go: (step: number) => void;
  readonly wrap: boolean;
  readonly onWrap: () => void;
  readonly source: string;
  readonly name: string;
  readonly onLeave: () => void;
}) {
  const some = props.all > 0;
  return (
    <div className="srcbar">
      <SearchBox value={props.search} hint={s.viewer.find} onChange={props.onSearch} onLeave={() => props.go(1)} />
      <span className="hits" aria-live="polite">
        {props.search ? s.viewer.hits(some ? props.at + 1 : 0, props.all) : ''}
      </span>
      <button
        type="button"
        className="icon-btn"
        disabled={!some}
        aria-label={s.viewer.previous}
        onClick={() => props.go(-1)}
      >
        <ChevronUp aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-btn"
        disabled={!some}
        aria-label={s.viewer.next}
        onClick={() => props.go(1)}
      >
        <ChevronDown aria-hidden="true" />
      </button>
      <div className="acts" style={{ marginLeft: 'auto' }}>
        <button type="button" className="btn" aria-pressed={props.wrap} onClick={props.onWrap}>
          <WrapText aria-hidden="true" />
          {s.viewer.wrap}
        </button>
        <button type="button" className="btn" onClick={() => void copyText(props.source)}>
          <Copy aria-hidden="true" />
          {s.viewer.copy}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => saveText(fileNameOf(props.name), 'message/rfc822', props.source)}
        >
          <Download aria-hidden="true" />
          {s.viewer.save}
        </button>
      </div>
    </div>
  );
}

function Line({
  text,
  hits,
  now,
}: {
  readonly text: string;
  readonly hits: readonly SourceHit[];
  readonly now: SourceHit | null;
}) {
  if (hits.length === 0) return <MailText text={text} />;
  const parts = [];
  let from = 0;
  for (const hit of hits) {
    parts.push(<MailText key={`t${from}`} text={text.slice(from, hit.from)} />);
    parts.push(
      <mark key={`m${hit.from}`} className={hit === now ? 'now' : ''}>
        <MailText text={text.slice(hit.from, hit.to)} />
      </mark>,
    );
    from = hit.to;
  }
  parts.push(<MailText key="end" text={text.slice(from)} />);
  return parts;
}

/** The message as it came, line by line; only the lines in sight are in the page. */
export function SourceView(props: { readonly source: string; readonly truncated: boolean; readonly name: string }) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const [wrap, setWrap] = useState(true);
  const scroller = useRef<HTMLElement>(null);
  const lines = useMemo(() => splitSource(props.source), [props.source]);
  const hits = useMemo(() => findHits(lines, search), [lines, search]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 20,
  });
  const now = hits[at] ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search starts at its first hit
  useEffect(() => setAt(0), [search]);
  useEffect(() => {
    if (now) virtualizer.scrollToIndex(now.line, { align: 'center' });
  }, [now, virtualizer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: wrapping changes every height
  useEffect(() => virtualizer.measure(), [wrap, virtualizer]);
  const go = (step: number) => setAt((before) => (hits.length === 0 ? 0 : (before + step + hits.length) % hits.length));
  return (
    <>
      <SourceBar
        {...{ search, at, wrap, go }}
        onSearch={setSearch}
        all={hits.length}
        onWrap={() => setWrap(!wrap)}
        source={props.source}
        name={props.name}
        onLeave={() => scroller.current?.focus()}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section ref={scroller} className={wrap ? 'src wrapped' : 'src'} tabIndex={0} aria-label={s.viewer.source}>
        <div className="canvas" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line ? (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className="ln"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <i aria-hidden="true">{line.number}</i>
                <span>
                  <Line text={line.text} hits={search ? hits.filter((hit) => hit.line === item.index) : []} now={now} />
                </span>
              </div>
            ) : null;
          })}
        </div>
      </section>
      {props.truncated ? <p className="notes muted">{s.viewer.cut}</p> : null}
    </>
  );
}
