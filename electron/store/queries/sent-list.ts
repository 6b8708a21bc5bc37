import type { SentSort } from '../../../shared/domain/lists.ts';
import type { Page, SentRow } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { accountNames, accountPlace, accountsInOrder } from './account-names.ts';
import { readList } from './list.ts';
import type { Branch, Condition, ListSource, Part } from './list-source.ts';

interface SentRecord {
  readonly id: number;
  readonly account_id: number;
  readonly first_to: string;
  readonly more: number;
  readonly subject: string;
  readonly date: number;
  readonly outcomes: string;
}

const FLAGS = { bounced: 'bounced', hard: 'hard', soft: 'soft', delayed: 'delayed', 'your-side': 'your_side' } as const;
type Flag = (typeof FLAGS)[keyof typeof FLAGS];

const ofAccount = (id: number): Condition => ({ sql: 'account_id = ?', values: [id] });

/** `needsDerived` below makes all messages have a search_key before such an order is read. */
const DERIVED: Condition = { sql: 'search_key IS NOT NULL', values: [] };

interface Wanted {
  readonly sort: SentSort;
  readonly flag: Flag | null;
  /** The only account to list, or null. */
  readonly account: number | null;
  /** The ids of all accounts, in the order of the list. */
  readonly accounts: readonly number[];
}

function partsOf({ sort, flag, account, accounts }: Wanted): readonly Part[] {
  const flagged: readonly Condition[] = flag === null ? [] : [{ sql: `${flag} = 1`, values: [] }];
  const dated = (id: number): Branch => ({
    index: `sent_account_${flag ?? 'date'}`,
    where: [...flagged, ofAccount(id)],
  });
  switch (sort) {
    case 'date': {
      const whole: Branch = { index: `sent_${flag ?? 'date'}`, where: flagged };
      return [{ by: ['date'], branches: [account === null ? whole : dated(account)] }];
    }
    case 'account':
      return (account === null ? accounts : [account]).map((id) => ({
        by: ['date'],
        branches: [dated(id)],
      }));
    case 'to':
    case 'subject':
    case 'result': {
      const index = `sent_${flag ?? 'all'}_${sort}`;
      const ids = account === null ? accounts : [account];
      const branches = ids.map((id) => ({ index, where: [...(flag === null ? [DERIVED] : flagged), ofAccount(id)] }));
      return branches.length === 0 ? [] : [{ by: [`${sort}_key`, 'newest'], branches }];
    }
    default:
      return assertNever(sort);
  }
}

function hitsBy(context: StoreContext, sort: SentSort): readonly string[] | null {
  if (sort === 'date') return null;
  return sort === 'account' ? [accountPlace(context), 'date'] : [`${sort}_key`, 'newest'];
}

export function sentSource(context: StoreContext, input: ParsedInput<'sent.list'>): ListSource {
  const flag = input.show === 'all' ? null : FLAGS[input.show];
  const sort = input.sort ?? 'date';
  const direction = input.direction ?? 'desc';
  const accounts = accountsInOrder(context, direction);
  const total = (): number =>
    context.db.get<{ n: number | null }>(
      `SELECT sum(${flag ?? 'n'}) AS n FROM sent_counter WHERE ? IS NULL OR account_id = ?`,
      input.accountId,
      input.accountId,
    )?.n ?? 0;
  const flags = [
    input.accountId === null ? null : `account${input.accountId}`,
    flag === null ? null : `is${flag}`,
  ].filter((f) => f !== null);
  const parts = partsOf({ sort, flag, account: input.accountId, accounts });
  return { table: 'sent', parts, direction, search: input.search, flags, hitsBy: hitsBy(context, sort), total };
}

export function listSent(context: StoreContext, input: ParsedInput<'sent.list'>): Page<SentRow> {
  const { ids, ...listed } = readList(context, sentSource(context, input), input);
  const nameOf = accountNames(context);
  const rows = ids.flatMap((id) => {
    const row = context.db.get<SentRecord>(
      'SELECT id, account_id, first_to, more, subject, date, outcomes FROM sent WHERE id = ?',
      id,
    );
    if (row === undefined) return [];
    return {
      id: row.id,
      accountId: row.account_id,
      account: nameOf(row.account_id),
      to: row.first_to,
      more: row.more,
      subject: row.subject,
      date: row.date,
      outcomes: JSON.parse(row.outcomes) as SentRow['outcomes'],
    };
  });
  return { rows, ...listed };
}
/**
 * Every message has its date at once, so that the list by date without a search is always complete; search words and the keys
 * of other orders are derived later.
 */
listSent.needsDerived = ({ search, sort = 'date' }: ParsedInput<'sent.list'>): boolean =>
  search !== '' || !(sort === 'date' || sort === 'account');
