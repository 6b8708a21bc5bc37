// Reads a list page by page and keeps only the pages around the visible rows, so that the first and the last row cost the same.
import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type PageAt, TOP } from '../../shared/domain/lists.ts';
import type { Page, RecipientRow, ReportRow, SentRow } from '../../shared/domain/views.ts';
import { assertNever } from '../../shared/domain/words.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { client, queryClient } from '../api.ts';
import type { Known, Reach } from './list-model.ts';

const PAGE_ROWS = 200;
const MOST_PAGES = 8;

export interface ListRows {
  'sent.list': SentRow;
  'reports.list': ReportRow;
  'recipients.list': RecipientRow;
}
export type ListCall = keyof ListRows;

/** A page to read. `rank`: the number of rows before it; for a page that ends before a row, the number before that row. */
interface Spot {
  readonly at: PageAt;
  readonly rank: number;
}
const FIRST: Spot = { at: TOP, rank: 0 };

/** Consecutive pages that start at one place of one list. */
interface Begun {
  readonly asked: string;
  readonly number: number;
  readonly begin: Spot;
}

interface Placed<Row> extends Page<Row> {
  readonly rank: number;
  /** The name of these pages. */
  readonly stretch: string;
}

let stretches = 0;
/** The last position in each list, for users who return to it while its rows are still cached. */
const lately = new Map<ListCall, Begun>();

const beginning = (asked: string): Begun => ({ asked, number: 0, begin: FIRST });

function nextOf(page: Placed<unknown>): Spot | null {
  if (page.next === null) return null;
  return { at: { kind: 'after', row: page.next }, rank: page.rank + page.rows.length };
}

function previousOf(page: Placed<unknown>): Spot | null {
  return page.previous ? { at: { kind: 'before', row: page.previous, from: null }, rank: page.rank } : null;
}

interface Asked<K extends ListCall> {
  readonly name: K;
  readonly input: CallInput<K>;
  /** The row at which the list is held. */
  readonly from: string | null;
  /** The page as it was last read. */
  readonly known: Page<unknown> | undefined;
}

async function readPage<K extends ListCall>(
  { name, input, from, known }: Asked<K>,
  { at, rank }: Spot,
): Promise<Page<ListRows[K]> & { readonly rank: number }> {
  const call = (at: PageAt) => client.call(name, { ...input, at, limit: PAGE_ROWS }) as Promise<Page<ListRows[K]>>;
  switch (at.kind) {
    case 'top':
      return { ...(await call({ ...at, from })), rank: 0 };
    case 'with':
    case 'after':
      return { ...(await call(at)), rank };
    case 'before': {
      const page = await call({ ...at, from });
      return { ...page, rank: page.previous ? Math.max(1, rank - page.rows.length) : 0 };
    }
    case 'place': {
      // A page that is read again starts with the same row, wherever that is by now.
      const again = known?.previous && known.start ? await call({ kind: 'with', row: known.start }) : null;
      if (again !== null && again.rows.length > 0) return { ...again, rank };
      const page = await call(at);
      return { ...page, rank: page.skipped ?? 0 };
    }
    default:
      return assertNever(at);
  }
}

/** Combines the pages that were read. */
function summed<Row>(pages: readonly Placed<Row>[] | undefined, aboveTop: number, stale: boolean): Known<Row> {
  const rows = pages?.flatMap((page) => page.rows) ?? [];
  const [head, tail] = [pages?.[0], pages?.at(-1)];
  const whole = { start: !head?.previous, end: !tail || tail.next === null };
  const above = whole.start ? (head?.above ?? 0) : aboveTop;
  const total = head?.total ?? 0;
  const size = Math.max(rows.length, (head?.sortedWithin ?? total) - above);
  const last = Math.max(0, size - rows.length);
  const first = whole.start ? 0 : Math.max(1, whole.end ? last : Math.min(head?.rank ?? 0, last));
  return { rows, total, above, size, first, whole, stretch: head?.stretch ?? '', stale };
}

/** The present position, and a function to move to another. */
function useStretch(name: ListCall, asked: string) {
  const [chosen, setChosen] = useState(() => {
    const last = lately.get(name);
    return last && queryClient.getQueryData([name, last.asked, last.number]) ? last : null;
  });
  const stretch = chosen?.asked === asked ? chosen : beginning(asked);
  const seek = useCallback(
    (rank: number) => {
      stretches += 1;
      const place = Math.round(rank);
      const begin: Spot = place <= 0 ? FIRST : { at: { kind: 'place', rank: place }, rank: place };
      const next = { asked, number: stretches, begin };
      lately.set(name, next);
      setChosen(next);
    },
    [name, asked],
  );
  return { stretch, seek };
}

/**
 * While a list is held, it starts with the row that was first: rows that come in before it are counted in `above`, and shown
 * when the hold ends.
 */
function useHold(asked: string) {
  const [held, setHeld] = useState<{ readonly asked: string; readonly from: string } | null>(null);
  const now = useRef(held);
  const set = useCallback((next: typeof held) => {
    now.current = next;
    setHeld(next);
  }, []);
  return { now, set, from: held?.asked === asked ? held.from : null };
}

/** How many rows came in before `from`, for the case that the first page, which contains this number, is no longer kept. */
function useAbove(name: ListCall, input: object, from: string | null): number {
  const counted = useQuery({
    queryKey: [name, input, 'above', from],
    queryFn: () => client.call(name, { ...input, at: { kind: 'top', from }, limit: 1 } as CallInput<ListCall>),
    enabled: from !== null,
  });
  return from === null ? 0 : (counted.data?.above ?? 0);
}

/** The pages that were read. `heldAt` returns the row at which the list is held. */
function useStretchPages<K extends ListCall>(
  { name, input, asked }: { readonly name: K; readonly input: CallInput<K>; readonly asked: string },
  stretch: Begun,
  heldAt: () => string | null,
) {
  type Data = InfiniteData<Placed<ListRows[K]>, Spot>;
  const queryKey = useMemo(() => [name, asked, stretch.number], [name, asked, stretch.number]);
  const query = useInfiniteQuery<Placed<ListRows[K]>, Error, Data, readonly unknown[], Spot>({
    queryKey,
    queryFn: async ({ pageParam }) => {
      const kept = queryClient.getQueryData<Data>(queryKey);
      const known = kept?.pageParams[0] === pageParam ? kept.pages[0] : undefined;
      const page = await readPage<K>({ name, input, from: heldAt(), known }, pageParam);
      return { ...page, stretch: `${stretch.number} ${asked}` };
    },
    initialPageParam: stretch.begin,
    getNextPageParam: nextOf,
    getPreviousPageParam: previousOf,
    maxPages: MOST_PAGES,
    placeholderData: keepPreviousData,
    // Pages shift when others are added or removed, so comparing them one by one would find nothing equal.
    structuralSharing: false,
  });
  const { data, isPlaceholderData } = query;
  // From now on the present first row is read as the beginning, even when rows come in before it.
  useEffect(() => {
    if (isPlaceholderData || !data || data.pages[0]?.previous || data.pageParams[0]?.at.kind === 'top') return;
    const pageParams: Spot[] = [FIRST, ...data.pageParams.slice(1)];
    queryClient.setQueryData<Data>(queryKey, { ...data, pageParams });
  }, [data, isPlaceholderData, queryKey]);
  return query;
}

/** A list as it is read: the rows around the visible ones, functions that read others, and its state. */
export interface Pages<Row> {
  readonly known: Known<Row>;
  readonly reach: Reach;
  /** Set where the search found so many rows that only the newest of them, this many, are sorted. */
  readonly sortedWithin: number | null;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export function usePages<K extends ListCall>(name: K, input: CallInput<K>): Pages<ListRows[K]> {
  const asked = JSON.stringify([name, input]);
  const { stretch, seek } = useStretch(name, asked);
  const { now, set, from } = useHold(asked);
  const heldAt = () => (now.current?.asked === asked ? now.current.from : null);
  const query = useStretchPages({ name, input, asked }, stretch, heldAt);
  const { data, isPlaceholderData, isFetching, hasNextPage, fetchNextPage, fetchPreviousPage, refetch } = query;
  const farDown = Boolean(data?.pages[0]?.previous);
  const aboveTop = useAbove(name, input, farDown ? from : null);
  const known = useMemo(() => summed(data?.pages, aboveTop, isPlaceholderData), [data, aboveTop, isPlaceholderData]);
  const begin = isPlaceholderData || farDown ? null : (data?.pages[0]?.start ?? null);
  const hold = useCallback(
    (on: boolean) => {
      if (on && now.current?.asked !== asked && begin !== null) set({ asked, from: begin });
      if (on || now.current === null) return;
      set(null);
      if (known.above > 0 && !farDown) void refetch();
    },
    [asked, begin, farDown, known.above, refetch, set, now],
  );
  const idle = !isFetching && !isPlaceholderData;
  const more = useCallback(() => {
    if (idle && hasNextPage) void fetchNextPage();
  }, [idle, hasNextPage, fetchNextPage]);
  const earlier = useCallback(() => {
    if (idle && farDown) void fetchPreviousPage();
  }, [idle, farDown, fetchPreviousPage]);
  const reach = { more, earlier, seek, hold };
  const sortedWithin = data?.pages[0]?.sortedWithin ?? null;
  return { known, reach, sortedWithin, isPending: query.isPending, error: query.error, refetch };
}
