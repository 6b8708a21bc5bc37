// Connects the screens to the app: a typed client over the available transport, and hooks that use it.
import { keepPreviousData, notifyManager, QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import { type Client, createClient } from '../shared/ipc/client.ts';
import type { CallInput, CallName, CallOutput } from '../shared/ipc/contract.ts';
import type { Transport } from '../shared/ipc/transport.ts';
import { pageKey } from './page-key.ts';
import { AppStateCache } from './state/app-state.ts';
import { createWebTransport } from './web-transport.ts';

interface PreloadWindow {
  readonly bounceboard?: Transport;
}

export const transport: Transport = (window as PreloadWindow).bounceboard ?? createWebTransport(pageKey());

// Notifies within the same task as the click. Otherwise a checkbox would first be drawn in its old state, and flicker.
notifyManager.setScheduler(queueMicrotask);

/** The app is local: an answer stays valid until an event says otherwise, so nothing polls or refetches on focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, retry: false, refetchOnWindowFocus: false },
  },
});

export const appState = new AppStateCache(queryClient);

const plain = createClient(transport);
export const client: Client = {
  ...plain,
  call: (name, input) =>
    name === 'settings.set' ? appState.setting(() => plain.call(name, input)) : plain.call(name, input),
};

/** Runs one call as a query. The previous answer stays on screen while another is fetched. Null as input: no call. */
export function useCall<K extends CallName>(name: K, input: CallInput<K> | null) {
  return useQuery<CallOutput<K>>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input as CallInput<K>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
}

/** As `useCall`, but empty while another input is fetched: for details, where the previous answer would mislead. */
export function useDetail<K extends CallName>(name: K, input: CallInput<K> | null) {
  return useQuery<CallOutput<K>>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input as CallInput<K>),
    enabled: input !== null,
  });
}

/** Runs a call that changes something; `changed` events then update the screens. */
export function useCommand<K extends CallName>(name: K) {
  return useMutation<CallOutput<K>, Error, CallInput<K>>({
    mutationKey: [name],
    mutationFn: (input) => client.call(name, input),
  });
}

/** The state of the whole app: accounts, counts, settings. */
export function useAppState() {
  return useCall('app.state', {});
}
