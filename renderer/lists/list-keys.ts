// The keyboard in a list, and the handle by which the screen's keys move through it.
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Known, Reach, Selection } from './list-model.ts';
import { listIsThere } from './moving.ts';

const PAGE_STEP = 10;
/** How many rows are read before a wanted row, so that it has neighbours. */
const BESIDE = 100;

/** The step by which a key moves the selection; null for other keys. */
function stepOf(key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE_STEP;
    case 'PageUp':
      return -PAGE_STEP;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

interface KeyedList<Row> {
  readonly known: Known<Row>;
  readonly reach: Reach;
  readonly keyOf: (row: Row) => string;
  readonly selection: Selection<Row>;
}

/** The visible part of the list, as the keys need it. */
export interface Sight {
  focus(): void;
  toStart(): void;
  toEnd(): void;
  /** The index of the first visible row among the known rows. */
  firstRow(): number;
}

/** Where to move the selection once the rows there are known: an end of the list, or some rows on from a row. */
type Wish = 'first' | 'last' | { readonly from: string; readonly step: number; readonly since: string };

interface Keyed<Row> {
  readonly list: KeyedList<Row>;
  readonly sight: Sight;
}

/** Moves the selection as wished. True where that succeeded or is impossible. */
function fulfil<Row>({ list, sight }: Keyed<Row>, wish: Wish): boolean {
  const { known, keyOf, selection } = list;
  const { rows, whole, above, stretch } = known;
  if (known.stale) return false;
  const pick = (row: Row | undefined): void => {
    if (row !== undefined) selection.select(row);
  };
  if (wish === 'first') {
    if (!whole.start || above > 0) return false;
    sight.toStart();
    pick(rows[0]);
    return true;
  }
  if (wish === 'last') {
    if (!whole.end) return false;
    sight.toEnd();
    pick(rows.at(-1));
    return true;
  }
  const at = rows.findIndex((row) => keyOf(row) === wish.from);
  const to = at + wish.step;
  if (at >= 0 && ((to < 0 && !whole.start) || (to >= rows.length && !whole.end))) return false;
  if (at >= 0) pick(rows[Math.min(rows.length - 1, Math.max(0, to))]);
  // The row has moved: the keys continue from the rows that are there.
  else if (stretch !== wish.since)
    pick(rows[Math.min(rows.length - 1, sight.firstRow() + (wish.from === '' ? wish.step : 0))]);
  return at >= 0 || stretch !== wish.since;
}

/** The list's identity within a stretch's name, without the position. */
const listOf = (stretch: string): string => stretch.slice(stretch.indexOf(' '));

interface Place {
  readonly key: string;
  readonly rank: number;
  readonly list: string;
}

/** The selected row and its rank in the list, even when it is no longer among the known rows. */
function useLastPlace<Row>({ known, keyOf, selection }: KeyedList<Row>) {
  const { rows, first, stretch } = known;
  const { selected } = selection;
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const at = selected === null ? -1 : rows.findIndex((row) => keyOf(row) === selected);
    if (at >= 0 && selected !== null) place.current = { key: selected, rank: first + at, list: listOf(stretch) };
  }, [rows, first, keyOf, selected, stretch]);
  return place;
}

export function useListKeys<Row>(list: KeyedList<Row>, sight: Sight) {
  const latest = useRef<Keyed<Row>>({ list, sight });
  latest.current = { list, sight };
  const wish = useRef<Wish | null>(null);
  const place = useLastPlace(list);
  const { rows, above, whole, stretch } = list.known;
  const { earlier, more } = list.reach;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows are there
  useEffect(() => {
    if (wish.current === null) return;
    if (fulfil(latest.current, wish.current)) wish.current = null;
    else readOn(latest.current.list, wish.current);
  }, [rows, above, whole.start, whole.end, stretch, earlier, more]);
  const move = useCallback(
    (step: number) => {
      const { list, sight } = latest.current;
      wish.current = further(list, wish.current, step) ?? wishOf(list, sight, step, place.current);
      if (fulfil(latest.current, wish.current)) wish.current = null;
      else if (!readOn(list, wish.current)) readFor(list, wish.current, place.current?.rank ?? 0);
    },
    [place],
  );
  const { focus, toStart } = sight;
  useEffect(() => {
    const handle = { move, focus, top: toStart };
    return listIsThere(handle);
  }, [move, focus, toStart]);
  return (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    // The column headers have keys of their own.
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== null) move(step);
    else if (event.key === 'Enter') {
      // Without a selection, the first visible row is meant.
      if (list.selection.selected === null && wish.current === null) move(1);
      list.selection.open();
    } else return;
    event.preventDefault();
  };
}

/** A step from the selected row; without one in this list, from the first visible row. */
function wishOf<Row>(list: KeyedList<Row>, sight: Sight, step: number, place: Place | null): Wish {
  if (step === Number.NEGATIVE_INFINITY) return 'first';
  if (step === Number.POSITIVE_INFINITY) return 'last';
  const { keyOf } = list;
  const { rows, stretch, stale } = list.known;
  const { selected } = list.selection;
  const known =
    stale ||
    rows.some((row) => keyOf(row) === selected) ||
    (place?.key === selected && place?.list === listOf(stretch));
  if (selected !== null && known) return { from: selected, step, since: stretch };
  const seen = stale ? undefined : rows[sight.firstRow()];
  // Several steps were pressed one by one: the first of them selects the first row.
  const further = step < PAGE_STEP ? Math.max(0, step - 1) : 0;
  return { from: seen === undefined ? '' : keyOf(seen), step: further, since: stretch };
}

/** Adds a key's step to a wish that still waits for its rows. */
function further<Row>({ known }: KeyedList<Row>, wish: Wish | null, step: number): Wish | null {
  if (wish === null || typeof wish === 'string' || !Number.isFinite(step)) return null;
  if (wish.from !== '') return { ...wish, step: wish.step + step };
  // While no row is known, nothing precedes the first one.
  return known.rows.length === 0 || known.stale ? { ...wish, step: Math.max(0, wish.step + step) } : null;
}

/** Reads the rows beside the known ones where the step leads out of them; false where it starts elsewhere. */
function readOn<Row>({ known, reach, keyOf }: KeyedList<Row>, wish: Wish): boolean {
  if (typeof wish === 'string' || !known.rows.some((row) => keyOf(row) === wish.from)) return false;
  if (wish.step < 0) reach.earlier();
  else reach.more();
  return true;
}

function readFor<Row>({ known, reach }: KeyedList<Row>, wish: Wish, rank: number): void {
  if (wish === 'first') {
    // The very first row, including rows that came in meanwhile.
    reach.hold(false);
    if (!(known.whole.start && known.above > 0)) reach.seek(0);
  } else if (wish === 'last') {
    reach.hold(true);
    reach.seek(known.size);
  } else if (wish.from !== '') reach.seek(rank - BESIDE);
}
