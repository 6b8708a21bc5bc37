// The search grammar: plain words, "phrases", and operators such as `to:anna`, `reason:mailbox-full`, `before:2026-03`.
import { DELAY_IDS } from '../domain/delays.ts';
import { dayFromIso, startOfDay } from '../domain/local-day.ts';
import { BOUNCE_TYPES, SIDES } from '../domain/words.ts';

/** What an operator's value is looked for in, or what it must be. */
export const OPERATORS = [
  'to',
  'from',
  'domain',
  'provider',
  'subject',
  'mta',
  'server',
  'code',
  'status',
  'reason',
  'type',
  'side',
  'took',
  'is',
  'before',
  'after',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** The values of `is:`, of whichever list. */
export const STATES = [
  'bounced',
  'hard',
  'soft',
  'delayed',
  'your-side',
  'bad',
  'watch',
  'recovered',
  'slip',
  'unmatched',
  'backscatter',
] as const;

export interface SearchTerm {
  /** null: a plain word or phrase. */
  readonly operator: Operator | null;
  /** As typed, without the operator and the quotes; never empty. */
  readonly value: string;
}

/** A search of a thousand characters holds no more sensible terms than this. */
const MOST_TERMS = 20;

/** Reads a search. Anything is a search: an operator that is unknown or has no fit value is plain words. */
export function parseSearch(text: string): readonly SearchTerm[] {
  return splitWords(text)
    .slice(0, MOST_TERMS)
    .map(toTerm)
    .filter((term) => term.value !== '');
}

/** Splits at white space outside double quotes; a quote that is not closed runs to the end. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (!quoted && /\s/.test(char)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += char;
  }
  if (word !== '') words.push(word);
  return words;
}

const unquoted = (text: string): string => text.replaceAll('"', '').trim();

function toTerm(word: string): SearchTerm {
  const colon = word.indexOf(':');
  const name = word.slice(0, Math.max(0, colon)).toLowerCase();
  const operator = OPERATORS.find((known) => known === name) ?? null;
  const value = unquoted(word.slice(colon + 1));
  if (operator !== null && value !== '' && fits(operator, value)) return { operator, value };
  return { operator: null, value: unquoted(word) };
}

function fits(operator: Operator, value: string): boolean {
  const is = (values: readonly string[]): boolean => values.includes(value.toLowerCase());
  if (operator === 'type') return is(BOUNCE_TYPES);
  if (operator === 'side') return is(SIDES);
  if (operator === 'took') return is(DELAY_IDS);
  if (operator === 'is') return is(STATES);
  if (operator === 'before' || operator === 'after') return dateOf(value) !== null;
  return true;
}

/**
 * The first millisecond of `2026`, `2026-03` or `2026-03-14` where the user is (`zone`: an IANA name, null for the computer's own);
 * null for what is no such date.
 */
export function dateOf(value: string, zone: string | null = null): number | null {
  const day = dayFromIso(value);
  return day === null ? null : startOfDay(day, zone);
}

/** A term as a person types it: parseSearch reads it back. */
export function writeTerm({ operator, value }: SearchTerm): string {
  const quoted = /\s/.test(value) || (operator === null && value.includes(':')) ? `"${value}"` : value;
  return operator === null ? quoted : `${operator}:${quoted}`;
}
