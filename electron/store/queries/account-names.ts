import type { StoreContext } from '../context.ts';

/** The name of each account by id. */
export function accountNames({ db }: StoreContext): (id: number) => string {
  const names = new Map(
    db.all<{ id: number; name: string }>('SELECT id, name FROM account').map((a) => [a.id, a.name]),
  );
  return (id) => names.get(id) ?? '';
}
