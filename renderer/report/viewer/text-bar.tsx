import { ChevronDown, ChevronUp, WrapText } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Span } from '../../../shared/report/find-words.ts';
import { s } from '../../strings/index.ts';

interface Finding {
  readonly search: string;
  readonly setSearch: (text: string) => void;
  readonly at: number;
  readonly hits: readonly Span[];
  readonly go: (step: number) => void;
}

/** In milliseconds: the search starts after this pause in typing. */
const TYPING_MS = 80;

/** The search field: Enter goes to the next hit, Shift-Enter to the previous one, Escape clears it and then moves to the text. */
function FindBox({
  label,
  finding,
  onLeave,
}: {
  readonly label: string;
  readonly finding: Finding;
  readonly onLeave: () => void;
}) {
  const [typed, setTyped] = useState(finding.search);
  const { search, setSearch } = finding;
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => setSearch(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, search, setSearch]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finding.go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="search">
      <input
        type="search"
        value={typed}
        maxLength={1000}
        placeholder={s.look.findIn(label)}
        aria-label={s.look.findIn(label)}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKey}
      />
    </search>
  );
}

/** Search with count, next and previous, and the choice to wrap lines. */
export function TextBar(props: {
  readonly label: string;
  readonly finding: Finding;
  readonly wrap: boolean;
  readonly onWrap: () => void;
  readonly onLeave: () => void;
}) {
  const { finding } = props;
  const none = finding.hits.length === 0;
  return (
    <div className="srcbar">
      <FindBox label={props.label} finding={finding} onLeave={props.onLeave} />
      <span className="hits" aria-live="polite">
        {finding.search ? s.viewer.hits(none ? 0 : finding.at + 1, finding.hits.length) : ''}
      </span>
      <button
        type="button"
        className="icon-btn"
        disabled={none}
        aria-label={s.viewer.previous}
        onClick={() => finding.go(-1)}
      >
        <ChevronUp aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-btn"
        disabled={none}
        aria-label={s.viewer.next}
        onClick={() => finding.go(1)}
      >
        <ChevronDown aria-hidden="true" />
      </button>
      <button
        type="button"
        className="btn"
        aria-pressed={props.wrap}
        aria-label={s.viewer.wrap}
        title={s.viewer.wrap}
        onClick={props.onWrap}
      >
        <WrapText aria-hidden="true" />
        <span className="label">{s.viewer.wrap}</span>
      </button>
    </div>
  );
}
