import type { Direction } from '../../../shared/domain/lists.ts';
import type { StoreContext } from '../context.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

const accountsOf = ({ db }: StoreContext): readonly Named[] => db.all<Named>('SELECT id, name FROM account');

/** The name of each account by id. */
export function accountNames(context: StoreContext): (id: number) => string {
  const names = new Map(accountsOf(context).map((a) => [a.id, a.name]));
  return (id) => names.get(id) ?? '';
}

/** The ids of all accounts, by name. */
export function accountsInOrder(context: StoreContext, direction: Direction): readonly number[] {
  const sorted = accountsOf(context).toSorted((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  const ids = sorted.map((account) => account.id);
  return direction === 'asc' ? ids : ids.reverse();
}

/** The position of a row's account among all, as an SQL expression to sort by. */
export function accountPlace(context: StoreContext): string {
  const places = accountsInOrder(context, 'asc').map((id, place) => `WHEN ${id} THEN ${place}`);
  return places.length === 0 ? '0' : `CASE account_id ${places.join(' ')} END`;
}
