import { useCallback, useEffect, useRef, useState } from 'react';
import { isFar, rankAt } from './list-items.ts';
import type { Known, Reach } from './list-model.ts';
import type { Place, Scroller } from './use-place.ts';

/** In milliseconds: the rows at a position are read when the list was not scrolled for this long. */
const REST_MS = 80;

interface Pulling {
  readonly known: Known<unknown>;
  readonly reach: Reach;
  readonly place: Place;
  readonly scroller: Scroller;
}

/**
 * Handles scrolling to a position without known rows: `rank` is the row at that position, and the rows are read when scrolling
 * stops. Call `look` on every scroll event.
 */
export function usePull(pulling: Pulling): { readonly rank: number | null; readonly look: () => void } {
  const [rank, setRank] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(pulling);
  latest.current = pulling;
  const look = useCallback(() => {
    const { known, reach, place, scroller } = latest.current;
    const element = scroller.current;
    clearTimeout(timer.current);
    if (!element || known.rows.length === 0) return setRank(null);
    const { scrollTop, clientHeight, scrollHeight } = element;
    if (!isFar(place.span, scrollTop, clientHeight)) return setRank(null);
    const end = scrollTop + clientHeight >= scrollHeight - 1;
    const to = end ? known.size - 1 : rankAt(place.span, known, known.rows.length, scrollTop);
    setRank(to);
    timer.current = setTimeout(() => {
      place.pulled.current = { rank: to, top: scrollTop, end };
      reach.hold(true);
      reach.seek(to);
    }, REST_MS);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may lie elsewhere
  useEffect(look, [pulling.place.span, look]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { rank, look };
}
