import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import { accountDetails } from '../../accounts/account-details.ts';
import type { AppContext } from '../app-context.ts';
import type { Topic } from '../app-events.ts';

type AccountCall = Extract<CallName, `accounts.${string}`> | 'sample.open' | 'files.open';

const EVERYTHING: readonly Topic[] = ['accounts', 'sent', 'reports', 'recipients'];

export function accountHandlers({ accounts, events, store }: AppContext): Pick<Handlers, AccountCall> {
  /** Runs `work`, then announces that the list of accounts has changed. */
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    events.changed(EVERYTHING);
    return result;
  };
  return {
    'accounts.details': ({ accountId }) => accountDetails(store, accounts.mailbox, accountId),
    'accounts.detect': ({ email }) => accounts.detect(email),
    'accounts.test': (input) => accounts.test(input),
    'accounts.add': ({ account, days }) => changing(accounts.add(account, days)),
    'accounts.password': ({ id, password }) => changing(accounts.password(id, password)),
    'accounts.testOAuth': ({ account, oauthId }) => accounts.testOAuth(account, oauthId),
    'accounts.addOAuth': ({ account, oauthId, days }) => changing(accounts.addOAuth(account, oauthId, days)),
    'accounts.signIn': ({ id, oauthId }) => changing(accounts.signIn(id, oauthId)),
    'accounts.remove': async ({ id }) => {
      await changing(accounts.remove(id));
      return null;
    },
    'sample.open': () => changing(accounts.openSample()),
    'files.open': ({ paths }) => changing(accounts.openFiles(paths)),
  };
}
