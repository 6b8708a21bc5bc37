import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { s } from '../strings/index.ts';
import { DoubtNote, OfferList } from './search/offer-list.tsx';
import { TermChips } from './search/term-chips.tsx';
import { type SearchFieldProps, useSearchField } from './search/use-search-field.ts';

interface SearchBoxProps extends SearchFieldProps {
  readonly hint: string;
}

/**
 * The search field of a screen, a combobox (WAI-ARIA). Complete operators are chips before the typed words; below the field are
 * completions of the word being typed, or a note that it is searched as a plain word.
 */
export function SearchBox(props: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  const id = useId();
  const field = useSearchField(props, input);
  const { chips, rest, offers } = field;
  const terms = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every chip the field moves on to its end
  useEffect(() => {
    terms.current?.scrollTo({ left: terms.current.scrollWidth });
  }, [chips.length]);
  const shown = focused && offers.offers.length > 0;
  return (
    <search className="search" onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
      <div ref={terms} className="terms">
        <TermChips terms={chips} onRemove={field.remove} />
        <input
          ref={input}
          type="search"
          role="combobox"
          data-search
          value={rest}
          maxLength={1000}
          placeholder={chips.length > 0 ? '' : props.hint}
          aria-label={props.hint}
          aria-expanded={shown}
          aria-controls={id}
          aria-autocomplete="list"
          {...(shown && offers.chosen ? { 'aria-activedescendant': `${id}-${offers.active}` } : {})}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => field.type(event.target.value)}
          onKeyDown={field.onKeyDown}
        />
      </div>
      {chips.length > 0 || rest !== '' ? (
        <button type="button" className="icon-btn" aria-label={s.list.clear} onClick={field.clear}>
          <X aria-hidden="true" />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
      {shown ? <OfferList id={id} offers={offers.offers} active={offers.active} onTake={field.take} /> : null}
      {focused && !shown ? <DoubtNote text={rest} /> : null}
    </search>
  );
}
