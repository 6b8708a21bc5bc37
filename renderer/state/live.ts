import { appState, client, queryClient } from '../api.ts';

const CALLS_OF = {
  sent: ['sent.', 'overview.', 'recipients.'],
  reports: ['reports.', 'sent.', 'overview.', 'recipients.', 'export.'],
  recipients: ['recipients.', 'policy.preview', 'overview.', 'export.', 'sent.get', 'reports.get'],
  accounts: ['accounts.details', 'data.'],
  settings: ['policy.', 'verp.', 'data.'],
} as const;

/** Which cached answers a hint makes stale; the state with its counts always is (app-state.ts). */
export function isStale(callName: string, topics: readonly (keyof typeof CALLS_OF)[]): boolean {
  return topics.some((topic) => CALLS_OF[topic].some((prefix) => callName.startsWith(prefix)));
}

/** Keeps the cached answers true to the app's events. Returns the way to stop. */
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
    // An answer under way may have been given before this, and would set the account back for good.
    if (appState.isAsked()) void appState.outdated();
  });
  return () => {
    stopChanged();
    stopAccount();
  };
}
