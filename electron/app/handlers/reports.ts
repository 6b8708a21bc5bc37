import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function reportHandlers({ store, events }: AppContext): Pick<Handlers, 'reports.seen' | 'reports.link'> {
  return {
    'reports.seen': async () => {
      await store.run('reports.seen', null);
      events.changed(['reports']);
      return null;
    },
    'reports.link': async (input) => {
      await store.run('reports.link', input);
      events.changed(['reports', 'sent', 'recipients']);
      return null;
    },
  };
}
