import { appState, client, queryClient } from '../api.ts';

const CALLS_OF = {
  sent: ['sent.', 'overview.', 'recipients.'],
  reports: ['reports.', 'sent.', 'overview.', 'recipients.', 'export.'],
  recipients: ['recipients.', 'policy.preview', 'overview.', 'export.', 'sent.get', 'reports.get'],
  accounts: ['accounts.details', 'folders.list', 'withheld.list', 'data.'],
  settings: ['policy.', 'verp.', 'data.'],
} as const;

/** Whether a `changed` event makes the cached answers of this call out of date. The app's state always is (app-state.ts). */
export function isStale(callName: string, topics: readonly (keyof typeof CALLS_OF)[]): boolean {
  return topics.some((topic) => CALLS_OF[topic].some((prefix) => callName.startsWith(prefix)));
}

/** Updates the cached answers when events arrive. Returns a function that stops this. */
export function followEvents(): () => void {
  const stopChanged = client.on('changed', ({ topics }) => {
    void appState.outdated();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isStale(String(queryKey[0]), topics) });
  });
  const stopAccount = client.on('account', (view) => {
    appState.change((state) => {
      const known = state.accounts.some((account) => account.id === view.id);
      const accounts = known
        ? state.accounts.map((account) => (account.id === view.id ? view : account))
        : [...state.accounts, view];
      return { ...state, accounts };
    });
    // A pending answer may be older than this event, and would overwrite the account's newer state.
    if (appState.isAsked()) void appState.outdated();
  });
  return () => {
    stopChanged();
    stopAccount();
  };
}
