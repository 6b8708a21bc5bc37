import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function recipientHandlers(context: AppContext): Pick<Handlers, 'recipients.override' | 'recipients.note'> {
  return {
    'recipients.override': async (input) => {
      await context.store.run('recipients.override', input);
      context.events.changed(['recipients']);
      return null;
    },
    'recipients.note': async (input) => {
      await context.store.run('recipients.note', input);
      context.events.changed(['recipients']);
      return null;
    },
  };
}
