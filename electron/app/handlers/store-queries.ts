import { type QueryName, queries } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

type QueryHandlers = Pick<Handlers, QueryName>;

/** Handlers of the calls that only read: the store answers each under the same name. */
export function storeQueryHandlers({ store }: AppContext): QueryHandlers {
  const names = Object.keys(queries) as QueryName[];
  // Name and input belong together, which TypeScript cannot express inside a union; hence `never`.
  const asking = (name: QueryName) => (input: never) => store.query(name, input);
  return Object.fromEntries(names.map((name) => [name, asking(name)])) as QueryHandlers;
}
