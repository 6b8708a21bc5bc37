import { CornerLeftUp } from 'lucide-react';
import type { Fact, FactPlace } from '../../../shared/report/fact-place.ts';
import type { Span } from '../../../shared/report/find-words.ts';
import { MailText } from '../../components/mail-text.tsx';
import { s } from '../../strings/index.ts';
import { goToFact, type Shown, useEvidence } from './evidence.tsx';

/** The marks in a text, as offsets in the whole text. */
export interface Marks {
  readonly facts: readonly FactPlace[];
  readonly shown: Shown | null;
  readonly hits: readonly Span[];
  readonly hit: Span | null;
}

export const NO_MARKS: Marks = { facts: [], shown: null, hits: [], hit: null };

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly fact: 'none' | 'strong' | 'faint';
  readonly shown: boolean;
  readonly hit: 'none' | 'some' | 'now';
}

/** Facts that are marked strongly: why the message failed, and for whom. Others are marked more quietly. */
const STRONG: ReadonlySet<Fact> = new Set(['recipient', 'status', 'reply-code', 'diagnostic', 'reason']);

function weightOf(facts: readonly FactPlace[]): Piece['fact'] {
  if (facts.length === 0) return 'none';
  return facts.some(({ fact }) => STRONG.has(fact)) ? 'strong' : 'faint';
}

/** In: one line, and its offset in the whole text. Out: its pieces in order, each marked or not; nothing is lost. */
export function splitMarks(text: string, start: number, marks: Marks): readonly Piece[] {
  const end = start + text.length;
  const spans = [...marks.facts, ...marks.hits].filter(({ from, to }) => from < end && to > start);
  if (spans.length === 0) return [{ text, at: 0, fact: 'none', shown: false, hit: 'none' }];
  const cuts = [...new Set([start, end, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covers = (span: Span) => span.from <= from && span.to >= to;
    const hit = marks.hits.find(covers);
    return {
      text: text.slice(from - start, to - start),
      at: from - start,
      fact: weightOf(marks.facts.filter(covers)),
      shown:
        marks.shown !== null && marks.facts.some((place) => covers(place) && place.fact === marks.shown?.place.fact),
      hit: hit === undefined ? 'none' : hit === marks.hit ? 'now' : 'some',
    };
  });
}

/** One line of a mail, with facts and search hits marked. */
export function LineText({
  text,
  start,
  marks,
}: {
  readonly text: string;
  readonly start: number;
  readonly marks: Marks;
}) {
  return splitMarks(text, start, marks).map((piece) => {
    if (piece.hit !== 'none')
      return (
        <mark key={piece.at} className={piece.hit === 'now' ? 'hit now' : 'hit'}>
          <MailText text={piece.text} />
        </mark>
      );
    if (piece.fact === 'none') return <MailText key={piece.at} text={piece.text} />;
    return (
      <mark key={piece.at} className={`${piece.fact} ${piece.shown ? 'shown' : ''}`}>
        <MailText text={piece.text} />
      </mark>
    );
  });
}

/**
 * Buttons for the facts read from a line, each of which leads back to the card. Only the line in which a fact begins has its
 * button.
 */
export function FactMarks({
  from,
  to,
  places,
}: {
  readonly from: number;
  readonly to: number;
  readonly places: readonly FactPlace[];
}) {
  const evidence = useEvidence();
  if (!evidence) return null;
  const facts = new Set<Fact>();
  const seen = new Set<Fact>();
  for (const place of places) {
    if (place.from >= from && place.from < Math.max(to, from + 1) && !seen.has(place.fact)) facts.add(place.fact);
    seen.add(place.fact);
  }
  if (facts.size === 0) return null;
  return (
    <span className="fact-marks">
      {[...facts].map((fact) => (
        <button
          key={fact}
          type="button"
          data-fact-mark={fact}
          title={s.look.readFromHere(s.look.facts[fact])}
          aria-label={s.look.readFromHere(s.look.facts[fact])}
          onClick={() => goToFact(evidence.id, fact)}
        >
          <CornerLeftUp aria-hidden="true" />
          {s.look.facts[fact]}
        </button>
      ))}
    </span>
  );
}
