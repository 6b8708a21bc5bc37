// Translates a search into a full-text query.
import { REASON_IDS } from '../../../shared/bounce/classify/reasons/index.ts';
import { dateOf, type Operator, parseSearch, type SearchTerm } from '../../../shared/search/parse-search.ts';
import { factFlag } from '../derive/fact-flag.ts';
import { domainsOf } from '../derive/provider.ts';
import { flagWord, type SearchedTable } from '../derive/search-entries.ts';
import { searchKey } from '../derive/search-key.ts';

export interface Match {
  /** An FTS5 expression. Every word is quoted, so that no search is a syntax error. */
  readonly expression: string;
  /** Bounds of the search_key: at least `from`, and below the other. */
  readonly from: number | null;
  readonly below: number | null;
}

const COLUMNS: Readonly<Partial<Record<Operator, string>>> = {
  to: 'people',
  from: 'sender',
  domain: 'people',
  subject: 'subject',
  mta: 'result',
  server: 'result',
  code: 'result',
  status: 'result',
  reason: 'result',
};

/** The user's own address is the sender of every sent message, so plain words do not search the sender. */
const PLAIN: Readonly<Record<SearchedTable, string>> = {
  sent: '{people subject result}',
  report: '{people sender subject result}',
  recipient: '{people result}',
};

const flag = (name: string): string => `flags : "${flagWord(name)}"`;

/** `anna@a.ex` becomes the phrase anna, a, ex…, split like the addresses in the full text. */
const phrase = (value: string): string => `"${value.replaceAll(/["\u0000]/g, ' ')}"*`;

const isReason = (value: string): boolean => REASON_IDS.some((id) => id === value);
/** Filters that select a sent message by a failed recipient. */
const FAILED = ['isbounced', 'ishard', 'issoft', 'isyour_side'];

/**
 * The flag that answers a term exactly; null where the words have to be searched. For failed mail, the provider is the one that
 * sent it back, not those of the other recipients.
 */
function factOf(table: SearchedTable, { operator, value }: SearchTerm, filters: readonly string[]): string | null {
  const asked = value.toLowerCase();
  if (operator === 'took') return flag(factFlag('took', asked));
  if (operator === 'type' || operator === 'side' || operator === 'is') return flag(`${operator}${asked}`);
  if (table !== 'sent') return null;
  if (operator === 'server') return flag(factFlag('server', asked));
  if (operator === 'reason' && isReason(asked)) return flag(factFlag('reason', asked));
  return operator === 'provider' && filters.some((f) => FAILED.includes(f)) ? flag(factFlag('provider', asked)) : null;
}

/** Null where the term contains nothing to search for, as with punctuation alone. */
function expressionOf(table: SearchedTable, term: SearchTerm, filters: readonly string[]): string | null {
  const { operator, value } = term;
  const fact = factOf(table, term, filters);
  if (fact !== null) return fact;
  if (!/[\p{L}\p{N}]/u.test(value)) return null;
  if (operator === 'provider') return `{people} : (${domainsOf(value).map(phrase).join(' OR ')})`;
  const columns = operator === null ? PLAIN[table] : `{${COLUMNS[operator] ?? 'people'}}`;
  return `${columns} : ${phrase(value)}`;
}

/** Null for an empty search. `filters`: flags that every hit must have. `zone`: the time zone of the dates in the search. */
export function matchOf(
  table: SearchedTable,
  search: string,
  filters: readonly string[],
  zone: string | null = null,
): Match | null {
  const terms = parseSearch(search);
  const isDate = (term: SearchTerm): boolean => term.operator === 'before' || term.operator === 'after';
  const expressions = terms.filter((t) => !isDate(t)).flatMap((t) => expressionOf(table, t, filters) ?? []);
  const bound = (operator: Operator): number[] =>
    terms.flatMap((t) =>
      t.operator === operator ? [searchKey(dateOf(t.value, zone) ?? 0, 0, table === 'recipient')] : [],
    );
  const after = bound('after');
  const before = bound('before');
  if (expressions.length + after.length + before.length === 0) return null;
  // For recipients a date means the last bounce, which recipients that never bounced lack.
  const lowest = before.length > 0 && table === 'recipient' ? [searchKey(0, 0, true)] : [];
  return {
    expression: [...filters.map(flag), ...expressions, ...(expressions.length === 0 ? [flag('any')] : [])].join(
      ' AND ',
    ),
    from: after.length + lowest.length > 0 ? Math.max(...after, ...lowest) : null,
    below: before.length > 0 ? Math.min(...before) : null,
  };
}
