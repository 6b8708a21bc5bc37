import { type QueryName, queries } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

type QueryHandlers = Pick<Handlers, QueryName>;

/** Calls that only read, as the contract lists them: the store answers each under the same name. */
export function storeQueryHandlers({ store }: AppContext): QueryHandlers {
  const names = Object.keys(queries) as QueryName[];
  // One name and one input: TypeScript cannot tie the two together inside a union.
  const asking = (name: QueryName) => (input: never) => store.query(name, input);
  return Object.fromEntries(names.map((name) => [name, asking(name)])) as QueryHandlers;
}
