import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function syncHandlers({
  accounts,
  store,
}: AppContext): Pick<Handlers, 'sync.start' | 'sync.pause' | 'withheld.tryAgain'> {
  return {
    'sync.start': async ({ accountId }) => {
      await accounts.start(accountId);
      return null;
    },
    'withheld.tryAgain': async ({ accountId }) => {
      await store.run('withheld.again', { accountId });
      await accounts.start(accountId);
      return null;
    },
    'sync.pause': async ({ accountId }) => {
      await accounts.pause(accountId);
      return null;
    },
  };
}
