import type { AppState } from '../../shared/domain/views.ts';
import { client, queryClient } from '../api.ts';

const CALLS_OF = {
  sent: ['sent.', 'overview.', 'recipients.'],
  reports: ['reports.', 'sent.', 'overview.', 'recipients.', 'export.'],
  recipients: ['recipients.', 'policy.preview', 'overview.', 'export.', 'sent.get'],
  accounts: ['app.', 'accounts.details', 'data.'],
  settings: ['app.', 'policy.', 'verp.', 'data.'],
} as const;

/** Which cached answers a hint makes stale: the calls of its topics, and always the state with its counts. */
export function isStale(callName: string, topics: readonly (keyof typeof CALLS_OF)[]): boolean {
  if (callName === 'app.state') return true;
  return topics.some((topic) => CALLS_OF[topic].some((prefix) => callName.startsWith(prefix)));
}

/** While a setting is on its way, an answer could still tell of the old one; useCommand asks again afterwards. */
const isSetting = (): boolean => queryClient.isMutating({ mutationKey: ['settings.set'] }) > 0;

/** Keeps the cached answers true to the app's events. Returns the way to stop. */
export function followEvents(): () => void {
  const stopChanged = client.on('changed', ({ topics }) => {
    const setting = isSetting();
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => isStale(String(queryKey[0]), topics) && !(setting && queryKey[0] === 'app.state'),
    });
  });
  const stopAccount = client.on('account', (view) => {
    queryClient.setQueryData<AppState>(['app.state', {}], (state) => {
      if (!state) return state;
      const known = state.accounts.some((account) => account.id === view.id);
      const accounts = known
        ? state.accounts.map((account) => (account.id === view.id ? view : account))
        : [...state.accounts, view];
      return { ...state, accounts };
    });
    // An answer under way may have been given before this, and would set the account back for good.
    if (queryClient.isFetching({ queryKey: ['app.state'] }) > 0 && !isSetting())
      void queryClient.invalidateQueries({ queryKey: ['app.state'] });
  });
  return () => {
    stopChanged();
    stopAccount();
  };
}
