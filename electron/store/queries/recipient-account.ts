// The recipients of one account, or of all. An address is on the list of its only account, or on list 0 where several accounts
// share it.
import type { StoreContext } from '../context.ts';
import { accountsInOrder } from './account-names.ts';
import type { Condition } from './list-source.ts';

const SHARED = 0;

const onList = (list: number): Condition => ({ sql: 'list = ?', values: [list] });

/** Whether an account is among those that share an address. */
const sharedBy = (id: number): Condition => ({ sql: "instr(',' || sharers || ',', ?) > 0", values: [`,${id},`] });

export interface People {
  /** The lists to merge, each with its conditions. */
  readonly lists: readonly (readonly Condition[])[];
  /** The same as one condition, or null for all recipients. */
  readonly within: Condition | null;
  /** How many of them have `flag`; null counts all. */
  readonly count: (flag: string | null) => number;
}

/** The people of one account, or of all. */
export function peopleOf(context: StoreContext, accountId: number | null): People {
  const accounts = accountsInOrder(context, 'asc');
  if (accountId === null) {
    return {
      lists: [SHARED, ...accounts].map((list) => [onList(list)]),
      within: null,
      count: (flag) => counted(context, `SELECT sum(${flag ?? 'n'}) AS n FROM recipient_counter`),
    };
  }
  // With two accounts, both share every shared address.
  const shared = accounts.length > 2 ? [onList(SHARED), sharedBy(accountId)] : [onList(SHARED)];
  const own = [onList(accountId)];
  return {
    lists: [shared, own],
    within: {
      sql: [shared, own].map((all) => all.map(({ sql }) => sql).join(' AND ')).join(' OR '),
      values: [...shared, ...own].flatMap(({ values }) => values),
    },
    count: (flag) => {
      const sql = `SELECT sum(${flag ?? 'n'}) AS n FROM recipient_counter WHERE list = ?`;
      const ofShared = accounts.length > 2 ? countShared(context, accountId, flag) : counted(context, sql, SHARED);
      return ofShared + counted(context, sql, accountId);
    },
  };
}

const counted = ({ db }: StoreContext, sql: string, ...values: number[]): number =>
  db.get<{ n: number | null }>(sql, ...values)?.n ?? 0;

/** Cached until the next change: every page of the list asks for it. */
function countShared(context: StoreContext, accountId: number, flag: string | null): number {
  const asked = `people ${accountId} ${flag}`;
  const { sql, values } = sharedBy(accountId);
  const index = flag === null ? 'recipient_sort' : `recipient_${flag}`;
  const flagged = flag === null ? '' : `${flag} = 1 AND`;
  const total =
    context.totals.get(asked) ??
    context.db.get<{ n: number }>(
      `SELECT count(*) AS n FROM recipient INDEXED BY ${index} WHERE list = ${SHARED} AND ${flagged} ${sql}`,
      ...values,
    )?.n ??
    0;
  context.totals.set(asked, total);
  return total;
}
