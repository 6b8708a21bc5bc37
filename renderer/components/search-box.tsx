import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { s } from '../strings/index.ts';

/** Less than two keys of a held key are apart: the list answers each key of somebody who types. */
const TYPING_MS = 25;

/** The search field of a screen. Typing is handed on after a short pause; Esc clears, then leaves. */
export function SearchBox(props: {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}) {
  const [typed, setTyped] = useState(props.value);
  const input = useRef<HTMLInputElement>(null);
  const { value, onChange } = props;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        data-search
        value={typed}
        maxLength={1000}
        placeholder={props.hint}
        aria-label={props.hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) setTyped('');
          else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') props.onLeave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {typed ? (
        <button
          type="button"
          className="icon-btn"
          aria-label={s.list.clear}
          onClick={() => {
            setTyped('');
            input.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
    </search>
  );
}
