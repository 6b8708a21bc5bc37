// The search grammar: plain words, "phrases", and operators such as `to:anna`, `reason:mailbox-full`, `before:2026-03`.
import { DELAY_IDS } from '../domain/delays.ts';
import { dayFromIso, startOfDay } from '../domain/local-day.ts';
import { BOUNCE_TYPES, SIDES } from '../domain/words.ts';

/** The search operators. An operator either searches in certain fields or tests a condition. */
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

/** The values of `is:` in all lists. */
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
  /** The value as typed, without operator and quotes; never empty. */
  readonly value: string;
}

/** The most terms that are read; a search of a thousand characters needs no more. */
const MOST_TERMS = 20;

/** Parses a search. Every text is a search: an unknown operator, or one with an invalid value, counts as plain words. */
export function parseSearch(text: string): readonly SearchTerm[] {
  return splitWords(text)
    .slice(0, MOST_TERMS)
    .map(toTerm)
    .filter((term) => term.value !== '');
}

/** Splits at white space outside double quotes; an unclosed quote extends to the end. */
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
 * The first millisecond of `2026`, `2026-03` or `2026-03-14` in the user's time zone (`zone`: an IANA name, null for the
 * computer's own); null for any other text.
 */
export function dateOf(value: string, zone: string | null = null): number | null {
  const day = dayFromIso(value);
  return day === null ? null : startOfDay(day, zone);
}

/** Writes a term as the user would type it; parseSearch reads it back. */
export function writeTerm({ operator, value }: SearchTerm): string {
  const quoted = /\s/.test(value) || (operator === null && value.includes(':')) ? `"${value}"` : value;
  return operator === null ? quoted : `${operator}:${quoted}`;
}
