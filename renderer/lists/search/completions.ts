// Completions of the word being typed: operators, then existing values.
import { REASON_IDS } from '../../../shared/bounce/classify/reasons/index.ts';
import { DELAY_IDS } from '../../../shared/domain/delays.ts';
import { KNOWN_VALUES, type KnownValue, type ListName } from '../../../shared/domain/lists.ts';
import { BOUNCE_TYPES, SIDES } from '../../../shared/domain/words.ts';
import { OPERATORS, type Operator, STATES, writeTerm } from '../../../shared/search/parse-search.ts';
import { lastWord } from '../../../shared/search/search-parts.ts';
import { useCall } from '../../api.ts';
import { s } from '../../strings/index.ts';

export interface Completion {
  /** The text that replaces the word being typed. */
  readonly text: string;
  readonly label: string;
  readonly note: string;
  /** False where the user still has to type a value. */
  readonly ends: boolean;
}

type State = (typeof STATES)[number];
/** The values of `is:` for each list. */
const STATES_OF: Readonly<Record<ListName, readonly State[]>> = {
  sent: ['bounced', 'hard', 'soft', 'delayed', 'your-side'],
  bounces: ['delayed', 'unmatched', 'backscatter'],
  recipients: ['bounced', 'bad', 'watch', 'your-side', 'recovered', 'slip'],
};
const MOST = 8;
const LEAST_LETTERS = 2;

/** The label of a term's value, where there are few of them. */
export function valueLabel(operator: Operator, value: string): string {
  const known = <T extends string>(ids: readonly T[], name: (id: T) => string): string => {
    const id = ids.find((one) => one === value.toLowerCase());
    return id === undefined ? value : name(id);
  };
  if (operator === 'reason') return known(REASON_IDS, (id) => s.reason(id).short);
  if (operator === 'type') return known(BOUNCE_TYPES, (id) => s.type[id]);
  if (operator === 'side') return known(SIDES, (id) => s.side[id]);
  if (operator === 'took') return known(DELAY_IDS, (id) => s.charts.delayNames[id]);
  if (operator === 'is') return known(STATES, (id) => s.searching.states[id]);
  return value;
}

function fixedValues(operator: Operator, list: ListName): readonly string[] {
  if (operator === 'reason') return REASON_IDS;
  if (operator === 'type') return BOUNCE_TYPES;
  if (operator === 'side') return SIDES;
  if (operator === 'took') return DELAY_IDS;
  if (operator === 'is') return STATES_OF[list];
  if (operator === 'before' || operator === 'after') return months();
  return [];
}

/** This month, the two before it, and this year, as dates are typed. */
function months(): readonly string[] {
  const now = new Date();
  const month = (back: number): string => {
    const at = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
  };
  return [month(0), month(1), month(2), String(now.getFullYear())];
}

function operatorsFor(word: string): readonly Completion[] {
  if (word.length < LEAST_LETTERS) return [];
  return OPERATORS.filter((name) => name.startsWith(word.toLowerCase())).map((name) => ({
    text: `${name}:`,
    label: `${name}:`,
    note: s.searching.operators[name],
    ends: false,
  }));
}

function valuesFor(operator: Operator, typed: string, values: readonly string[]): readonly Completion[] {
  const asked = typed.toLowerCase();
  return values
    .map((value) => ({ value, label: valueLabel(operator, value) }))
    .filter(({ value, label }) => value.includes(asked) || label.toLowerCase().includes(asked))
    .map(({ value, label }) => ({
      text: writeTerm({ operator, value }),
      label,
      note: label === value ? '' : value,
      ends: true,
    }));
}

/** In: the list, and the typed text. Out: at most eight completions of its last word, best first. */
export function useCompletions(list: ListName, typed: string): readonly Completion[] {
  const word = lastWord(typed);
  const colon = word.indexOf(':');
  const operator = OPERATORS.find((known) => known === word.slice(0, Math.max(colon, 0)).toLowerCase()) ?? null;
  const value = word.slice(colon + 1).replaceAll('"', '');
  const asksStore = operator !== null && KNOWN_VALUES.some((known) => known === operator);
  const { data } = useCall(
    'search.values',
    asksStore ? { list, operator: operator as KnownValue, prefix: value, limit: MOST } : null,
  );
  if (operator === null) return colon < 0 ? operatorsFor(word) : [];
  const values = asksStore ? (data ?? []) : fixedValues(operator, list);
  const found = valuesFor(operator, value, values).slice(0, MOST);
  return found.length === 1 && found[0]?.text === word ? [] : found;
}
