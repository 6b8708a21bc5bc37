// Values that the completion of a search operator offers: existing ones, by prefix. One index step finds each.
import type { ListName } from '../../../shared/domain/lists.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';

/**
 * Finds the smallest value of an indexed column that is at least (or greater than) a given one, and the condition that narrows
 * the index.
 */
interface Known {
  readonly value: string;
  readonly table: string;
  readonly where: string;
}

const ADDRESS: Known = { value: 'address', table: 'recipient', where: 'true' };
const DOMAIN: Known = { value: 'domain', table: 'recipient', where: 'true' };
const SENDER: Known = { value: 'from_address', table: 'sent', where: 'true' };
const REMOTE: Known = { value: 'lower(remote_mta)', table: 'bounce', where: 'remote_mta IS NOT NULL' };
const REPORTING: Known = { value: 'lower(reporting_mta)', table: 'bounce', where: 'reporting_mta IS NOT NULL' };
const CODE: Known = { value: 'reply_code', table: 'bounce', where: 'reply_code IS NOT NULL' };
const STATUS: Known = { value: 'status', table: 'bounce', where: 'status IS NOT NULL' };

/** Senders of reports are too various to offer. */
function knownOf(list: ListName, operator: ParsedInput<'search.values'>['operator']): readonly Known[] {
  switch (operator) {
    case 'to':
      return [ADDRESS];
    case 'from':
      return list === 'sent' ? [SENDER] : [];
    case 'domain':
      return [DOMAIN];
    case 'mta':
      return [REMOTE, REPORTING];
    case 'code':
      return [CODE];
    case 'status':
      return [STATUS];
    default:
      return assertNever(operator);
  }
}

export const valueSql = ({ value, table, where }: Known, compare: '>=' | '>'): string =>
  `SELECT ${value} AS value FROM ${table} WHERE ${where} AND ${value} ${compare} ? ORDER BY ${value} LIMIT 1`;
export const KNOWN: readonly Known[] = [ADDRESS, DOMAIN, SENDER, REMOTE, REPORTING, CODE, STATUS];

export function searchValues({ db }: StoreContext, input: ParsedInput<'search.values'>): readonly string[] {
  const prefix = input.prefix.toLowerCase();
  const found = new Set<string>();
  for (const known of knownOf(input.list, input.operator)) {
    let last = db.get<{ value: string }>(valueSql(known, '>='), prefix)?.value;
    for (let n = 0; n < input.limit && last?.startsWith(prefix); n += 1) {
      found.add(last);
      last = db.get<{ value: string }>(valueSql(known, '>'), last)?.value;
    }
  }
  return [...found].sort().slice(0, input.limit);
}
searchValues.needsDerived = always;
