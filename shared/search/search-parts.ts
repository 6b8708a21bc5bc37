// A search as the field shows it: complete operators as chips, the rest as typed.
import { OPERATORS, type Operator, parseSearch, type SearchTerm, splitWords, writeTerm } from './parse-search.ts';

export interface SearchParts {
  readonly chips: readonly SearchTerm[];
  /** The text in the field: plain words, and the word being typed. */
  readonly rest: string;
}

/** The word being typed at the end of a text; empty after white space outside an open quote. */
export function lastWord(text: string): string {
  const open = text.split('"').length % 2 === 0;
  return !open && /(?:^|\s)$/.test(text) ? '' : (splitWords(text).at(-1) ?? '');
}

/** In: a whole search. Out: every valid operator as a chip, and the rest. */
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

/** In: the typed text. Out: the same, with the complete operators before the word being typed as chips. */
export function takeFinishedTerms(typed: string): SearchParts {
  const last = lastWord(typed);
  const before = typed.slice(0, typed.length - last.length);
  const { chips, rest } = searchParts(before);
  if (chips.length === 0) return { chips, rest: typed };
  // The space separates the remaining text from the next word.
  return { chips, rest: rest === '' ? last : `${rest} ${last}` };
}

/** Joins the parts to one text, which searchParts reads back. */
export function joinParts({ chips, rest }: SearchParts): string {
  return [...chips.map(writeTerm), rest.trim()].filter((part) => part !== '').join(' ');
}

export interface Doubt {
  /** The word as typed. */
  readonly word: string;
  /** The operator whose value is invalid; null where the operator does not exist. */
  readonly operator: Operator | null;
}

/** Words that look like operators but are searched as plain words: `type:harsh`, `colour:red`. Web addresses do not count. */
export function doubtsOf(text: string): readonly Doubt[] {
  return splitWords(text).flatMap((word) => {
    const [, name = '', value = ''] = /^([a-z]{2,12}):(.*)$/i.exec(word) ?? [];
    const [term] = parseSearch(word);
    if (value === '' || value.startsWith('/') || term === undefined || term.operator !== null) return [];
    return [{ word, operator: OPERATORS.find((known) => known === name.toLowerCase()) ?? null }];
  });
}
