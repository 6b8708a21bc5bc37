import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function syncHandlers({ accounts }: AppContext): Pick<Handlers, 'sync.start' | 'sync.pause'> {
  return {
    'sync.start': async ({ accountId }) => {
      await accounts.start(accountId);
      return null;
    },
    'sync.pause': async ({ accountId }) => {
      await accounts.pause(accountId);
      return null;
    },
  };
}
