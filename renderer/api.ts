// The one place where the screens meet the app: a typed client over whichever transport there is, and hooks over it.
import {
  type InfiniteData,
  keepPreviousData,
  notifyManager,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { Page, RecipientRow, ReportRow, SentRow } from '../shared/domain/views.ts';
import { createClient } from '../shared/ipc/client.ts';
import type { CallInput, CallName, CallOutput } from '../shared/ipc/contract.ts';
import type { Transport } from '../shared/ipc/transport.ts';
import { createWebTransport } from './web-transport.ts';

interface PreloadWindow {
  readonly bounceboard?: Transport;
}

export const transport: Transport = (window as PreloadWindow).bounceboard ?? createWebTransport();
export const client = createClient(transport);

// Within the task of the click: later, a ticked box would be drawn as it was before, and flicker.
notifyManager.setScheduler(queueMicrotask);

/** Everything is local: an answer stays good until an event says otherwise, so nothing polls or refetches on focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, retry: false, refetchOnWindowFocus: false },
  },
});

/** One call as a query; the last answer stays on screen while another is fetched. Null as input asks nothing. */
export function useCall<K extends CallName>(name: K, input: CallInput<K> | null) {
  return useQuery<CallOutput<K>>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input as CallInput<K>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
}

/** As `useCall`, but empty while another input is fetched: for pages of one thing, where the last one would mislead. */
export function useDetail<K extends CallName>(name: K, input: CallInput<K> | null) {
  return useQuery<CallOutput<K>>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input as CallInput<K>),
    enabled: input !== null,
  });
}

interface ListRows {
  'sent.list': SentRow;
  'reports.list': ReportRow;
  'recipients.list': RecipientRow;
}

/**
 * A list read page by page; `more` asks for the next one where there is one. While `hold` is on the list begins with the row that
 * stood first: what comes in before it is counted in `above` and shows when the hold ends.
 */
export function usePages<K extends keyof ListRows>(name: K, input: CallInput<K>) {
  const asked = JSON.stringify([name, input]);
  const held = useRef<{ readonly asked: string; readonly from: string } | null>(null);
  const query = useInfiniteQuery<
    Page<ListRows[K]>,
    Error,
    InfiniteData<Page<ListRows[K]>>,
    readonly unknown[],
    string | null
  >({
    queryKey: [name, input],
    queryFn: ({ pageParam }) => {
      const from = pageParam === null && held.current?.asked === asked ? held.current.from : null;
      return client.call(name, { ...input, cursor: pageParam, from, limit: 200 }) as Promise<Page<ListRows[K]>>;
    },
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const first = query.data?.pages[0];
  const above = first?.above ?? 0;
  const start = query.isPlaceholderData ? null : (first?.start ?? null);
  const hold = useCallback(
    (on: boolean) => {
      if (on && held.current?.asked !== asked && start !== null) held.current = { asked, from: start };
      if (on || held.current === null) return;
      held.current = null;
      if (above > 0) void refetch();
    },
    [asked, start, above, refetch],
  );
  return {
    rows: useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]),
    total: first?.total ?? 0,
    above,
    sortedWithin: first?.sortedWithin ?? null,
    hold,
    isPending: query.isPending,
    error: query.error,
    refetch,
    more: useCallback(() => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    }, [hasNextPage, isFetchingNextPage, fetchNextPage]),
  };
}

/** A call that changes something; the app's `changed` events bring the screens up to date. */
export function useCommand<K extends CallName>(name: K) {
  return useMutation<CallOutput<K>, Error, CallInput<K>>({
    mutationKey: [name],
    mutationFn: (input) => client.call(name, input),
    // While it was under way the state was not asked for (state/live.ts).
    ...(name === 'settings.set'
      ? { onSettled: () => void queryClient.invalidateQueries({ queryKey: ['app.state'] }) }
      : {}),
  });
}

/** State of the whole app: accounts, counts, settings. */
export function useAppState() {
  return useCall('app.state', {});
}
