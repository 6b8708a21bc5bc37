// A search as its field shows it: finished operators as chips, the rest as typed.
import { OPERATORS, type Operator, parseSearch, type SearchTerm, splitWords, writeTerm } from './parse-search.ts';

export interface SearchParts {
  readonly chips: readonly SearchTerm[];
  /** What stands in the field: plain words, and the word under way. */
  readonly rest: string;
}

/** The word under way at the end of a text; empty behind white space, but not within an open quote. */
export function lastWord(text: string): string {
  const open = text.split('"').length % 2 === 0;
  return !open && /(?:^|\s)$/.test(text) ? '' : (splitWords(text).at(-1) ?? '');
}

/** In: a whole search. Out: every operator that can be read as a chip. */
export function searchParts(text: string): SearchParts {
  const chips: SearchTerm[] = [];
  const rest: string[] = [];
  for (const word of splitWords(text)) {
    const [term] = parseSearch(word);
    if (term?.operator) chips.push(term);
    else rest.push(word);
  }
  return { chips, rest: rest.join(' ') };
}

/** In: what is typed. Out: the same with the operators before the word under way as chips. */
export function takeFinishedTerms(typed: string): SearchParts {
  const last = lastWord(typed);
  const before = typed.slice(0, typed.length - last.length);
  const { chips, rest } = searchParts(before);
  if (chips.length === 0) return { chips, rest: typed };
  // The blank parts what stands there from the next word.
  return { chips, rest: rest === '' ? last : `${rest} ${last}` };
}

/** The search as one text: searchParts reads it back. */
export function joinParts({ chips, rest }: SearchParts): string {
  return [...chips.map(writeTerm), rest.trim()].filter((part) => part !== '').join(' ');
}

export interface Doubt {
  /** As typed. */
  readonly word: string;
  /** The operator whose value does not fit; null where there is no such operator. */
  readonly operator: Operator | null;
}

/** `type:harsh`, `colour:red`: what looks like an operator and is searched as plain words. Addresses of pages are none. */
export function doubtsOf(text: string): readonly Doubt[] {
  return splitWords(text).flatMap((word) => {
    const [, name = '', value = ''] = /^([a-z]{2,12}):(.*)$/i.exec(word) ?? [];
    const [term] = parseSearch(word);
    if (value === '' || value.startsWith('/') || term === undefined || term.operator !== null) return [];
    return [{ word, operator: OPERATORS.find((known) => known === name.toLowerCase()) ?? null }];
  });
}
