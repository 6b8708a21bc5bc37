// The content of the search field, and its keys.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListName } from '../../../shared/domain/lists.ts';
import {
  joinParts,
  lastWord,
  type SearchParts,
  searchParts,
  takeFinishedTerms,
} from '../../../shared/search/search-parts.ts';
import { type Completion, useCompletions } from './completions.ts';

export interface SearchFieldProps {
  readonly list: ListName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** The search as chips and typed words; reports every change at once. */
function useParts({ value, onChange }: SearchFieldProps): readonly [SearchParts, (next: SearchParts) => void] {
  const [parts, setParts] = useState(() => searchParts(value));
  const emitted = useRef(value);
  useEffect(() => {
    if (value !== emitted.current) setParts(searchParts(value));
    emitted.current = value;
  }, [value]);
  const change = (next: SearchParts): void => {
    setParts(next);
    const text = joinParts(next);
    if (text === emitted.current) return;
    emitted.current = text;
    onChange(text);
  };
  return [parts, change];
}

/** The completions of the word being typed, and the selected one; a change of the text selects none. */
function useOffers(list: ListName, rest: string) {
  const found = useCompletions(list, rest);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offers = open ? found : [];
  return {
    offers,
    active,
    chosen: offers[active],
    show: (on: boolean): void => {
      setOpen(on);
      setActive(-1);
    },
    step: (by: number): void => setActive(((active + 1 + by + offers.length + 1) % (offers.length + 1)) - 1),
  };
}

type Offers = ReturnType<typeof useOffers>;

interface Actions {
  readonly take: (offer: Completion) => void;
  readonly clear: () => void;
  readonly leave: () => void;
  readonly reopen: () => void;
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Handles a key, and answers whether it was one of the field's. Esc closes the completions, then clears the field, then leaves
 * it.
 */
function pressed(key: string, { chips, rest }: SearchParts, offers: Offers, act: Actions): boolean {
  const { chosen } = offers;
  const step = STEPS[key];
  if (step !== undefined && offers.offers.length > 0) offers.step(step);
  else if (chosen && (key === 'Enter' || key === 'Tab')) act.take(chosen);
  else if (key === 'Escape' && offers.offers.length > 0) offers.show(false);
  else if (key === 'Escape' && (rest !== '' || chips.length > 0)) act.clear();
  else if (key === 'Escape' || key === 'Enter' || key === 'ArrowDown') act.leave();
  else if (key === 'Backspace' && rest === '' && chips.length > 0) act.reopen();
  else return false;
  return true;
}

export function useSearchField(props: SearchFieldProps, input: RefObject<HTMLInputElement | null>) {
  const [parts, change] = useParts(props);
  const { chips, rest } = parts;
  const offers = useOffers(props.list, rest);
  const type = (text: string): void => {
    const finished = takeFinishedTerms(text);
    change({ chips: [...chips, ...finished.chips], rest: finished.rest });
    offers.show(true);
  };
  const act: Actions = {
    take: ({ text, ends }) => {
      type(`${rest.slice(0, rest.length - lastWord(rest).length)}${text}${ends ? ' ' : ''}`);
      input.current?.focus();
    },
    clear: () => {
      change({ chips: [], rest: '' });
      offers.show(false);
      input.current?.focus();
    },
    leave: () => {
      const typed = searchParts(rest);
      change({ chips: [...chips, ...typed.chips], rest: typed.rest });
      offers.show(false);
      props.onLeave();
    },
    reopen: () => change({ chips: chips.slice(0, -1), rest: joinParts({ chips: chips.slice(-1), rest: '' }) }),
  };
  const remove = (index: number): void => {
    change({ chips: chips.filter((_, at) => at !== index), rest });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !pressed(event.key, parts, offers, act)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { chips, rest, offers, type, remove, onKeyDown, ...act };
}
