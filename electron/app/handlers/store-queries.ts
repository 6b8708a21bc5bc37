import type { QueryName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

/** Calls that only read: the store answers each under the same name. */
export function storeQueryHandlers({ store }: AppContext): Pick<Handlers, QueryName> {
  return {
    'sent.list': (input) => store.query('sent.list', input),
    'sent.get': (input) => store.query('sent.get', input),
    'reports.list': (input) => store.query('reports.list', input),
    'reports.tabs': (input) => store.query('reports.tabs', input),
    'reports.get': (input) => store.query('reports.get', input),
    'recipients.list': (input) => store.query('recipients.list', input),
    'recipients.get': (input) => store.query('recipients.get', input),
    'overview.get': (input) => store.query('overview.get', input),
    'overview.series': (input) => store.query('overview.series', input),
    'overview.reasons': (input) => store.query('overview.reasons', input),
    'overview.providers': (input) => store.query('overview.providers', input),
    'overview.delays': (input) => store.query('overview.delays', input),
    'overview.servers': (input) => store.query('overview.servers', input),
    'overview.worst': (input) => store.query('overview.worst', input),
    'search.values': (input) => store.query('search.values', input),
  };
}
