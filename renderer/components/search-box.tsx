import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { s } from '../strings/index.ts';

/** The search field of a screen. Every key is handed on at once; Esc clears, then leaves. */
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
  const change = (text: string) => {
    setTyped(text);
    onChange(text);
  };
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
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) change('');
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
            change('');
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
