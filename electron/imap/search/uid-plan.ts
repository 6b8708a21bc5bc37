// Which UIDs to read next, and in which order. Pure: no connection, no clock.
import type { FolderPosition } from '../../source/position.ts';

/** Messages in one batch. Some servers (Yahoo) return at most 1000 messages per command. */
export const BATCH_SIZE = 500;

/** The largest UID (RFC 3501 section 2.3.1.1). */
export const LAST_UID = 4_294_967_295;

/** The state of a folder as the server reports it when it is opened (RFC 3501 section 6.3.1). Null for what the server does not say. */
export interface FolderState {
  readonly uidValidity: string | null;
  /** UIDNEXT saves a search where it shows that nothing is new. It may be wrong, so no message above it is left out because of it. */
  readonly uidNext: number | null;
  readonly highestModseq: string | null;
}

export interface UidRange {
  readonly low: number;
  readonly high: number;
}

export interface FolderPlan {
  /** UIDVALIDITY changed, which makes the stored position invalid. */
  readonly reset: boolean;
  /** UIDs above the position; read upwards, so that the position never skips one. Null for none. */
  readonly newer: UidRange | null;
  /** UIDs of the chosen range that are not read yet; read downwards. Null if the range is read in full. */
  readonly older: UidRange | null;
  /** Flags may have changed or messages vanished since, so the folder has to be opened. */
  readonly changed: boolean;
}

/**
 * In: the stored position (null for a folder never read), the server's state, and the number of messages where the server said it. Out:
 * what is left to read.
 */
export function planFolder(
  position: FolderPosition | null,
  state: FolderState,
  messages: number | null = null,
): FolderPlan {
  if (position === null || isOtherValidity(position, state))
    return {
      reset: position !== null,
      newer: null,
      older: isEmpty(state, messages) ? null : EVERY_UID,
      changed: false,
    };
  return {
    reset: false,
    // A UIDNEXT below the position cannot be right, so it shows nothing.
    newer: state.uidNext === position.highestUid + 1 ? null : range(position.highestUid + 1, LAST_UID),
    older: range(1, position.lowestUid - 1),
    changed: state.highestModseq === null || state.highestModseq !== position.highestModseq,
  };
}

/** Every UID that a message may have. */
export const EVERY_UID: UidRange = { low: 1, high: LAST_UID };

/** The UIDVALIDITY that is stored for a server without it. */
export const NO_UIDVALIDITY = '0';

/** Whether the folder's UIDs are others than those of the position. A server that gives no UIDVALIDITY shows no change of it. */
export function isOtherValidity(position: FolderPosition, { uidValidity }: Pick<FolderState, 'uidValidity'>): boolean {
  return uidValidity !== null && uidValidity !== position.uidValidity;
}

/** Whether both numbers show that there is nothing; one of them alone may be wrong. */
function isEmpty({ uidNext }: FolderState, messages: number | null): boolean {
  return uidNext === 1 ? (messages ?? 0) === 0 : uidNext === null && messages === 0;
}

/** Whether the folder is up to date, so that it need not be opened. */
export function isCurrent(plan: FolderPlan): boolean {
  return !plan.reset && plan.newer === null && plan.older === null && !plan.changed;
}

/** UIDs in batches of at most `size`, newest first; each batch descending. */
export function batchesDown(uids: readonly number[], size = BATCH_SIZE): readonly (readonly number[])[] {
  return chunk(distinct(uids).reverse(), size);
}

/** UIDs in batches of at most `size`, oldest first; each batch ascending. */
export function batchesUp(uids: readonly number[], size = BATCH_SIZE): readonly (readonly number[])[] {
  return chunk(distinct(uids), size);
}

/** The sequence set of RFC 3501 section 9 for these UIDs in any order, as `3:5,9`. Empty for none. */
export function toSequenceSet(uids: readonly number[]): string {
  const parts: string[] = [];
  let open: UidRange | null = null;
  for (const uid of distinct(uids)) {
    if (open !== null && uid === open.high + 1) open = { low: open.low, high: uid };
    else {
      if (open !== null) parts.push(text(open));
      open = { low: uid, high: uid };
    }
  }
  if (open !== null) parts.push(text(open));
  return parts.join(',');
}

/**
 * Cuts messages, in the given order, into slices with a cost of at most `limit` each, so that the app never holds all large reports of a
 * batch in memory. A message with a cost above the limit is a slice of its own.
 */
export function slicesByCost<T>(
  items: readonly T[],
  cost: (item: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const slices: T[][] = [];
  let slice: T[] = [];
  let sum = 0;
  for (const item of items) {
    const price = cost(item);
    if (slice.length > 0 && sum + price > limit) {
      slices.push(slice);
      slice = [];
      sum = 0;
    }
    slice.push(item);
    sum += price;
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}

/** The UIDs in `known` that are not in `there`, which are the expunged ones. Keeps the order of `known`. */
export function missing(known: readonly number[], there: readonly number[]): readonly number[] {
  const present = new Set(there);
  return known.filter((uid) => !present.has(uid));
}

function range(low: number, high: number): UidRange | null {
  return low > high ? null : { low, high };
}

function text({ low, high }: UidRange): string {
  return low === high ? String(low) : `${low}:${high}`;
}

/** The UIDs in ascending order, each once. */
export function distinct(uids: readonly number[]): number[] {
  return [...new Set(uids)].sort((a, b) => a - b);
}

function chunk(uids: readonly number[], size: number): readonly (readonly number[])[] {
  const chunks: (readonly number[])[] = [];
  for (let at = 0; at < uids.length; at += size) chunks.push(uids.slice(at, at + size));
  return chunks;
}
