// A queue between reading and storing. Slices read while the store is busy wait here; the store then gets them in one transaction.
import type { Slice } from './read-slices.ts';

/** With this many messages or bytes of sources in the queue, reading waits for the store. */
const MOST_MESSAGES = 2000;
const MOST_BYTES = 4 * 1024 * 1024;

/** Joins slices, in reading order, into one. */
export function joinSlices(slices: readonly Slice[]): Slice {
  const [only] = slices;
  if (only !== undefined && slices.length === 1) return only;
  const withheld = slices.flatMap((slice) => slice.withheld ?? []);
  const gone = slices.flatMap((slice) => slice.gone ?? []);
  return {
    uids: slices.flatMap(({ uids }) => uids),
    facts: slices.flatMap(({ facts }) => facts),
    bytes: slices.reduce((sum, { bytes }) => sum + bytes, 0),
    emailIds: slices.flatMap(({ emailIds }) => emailIds),
    senders: [...new Set(slices.flatMap(({ senders }) => senders))],
    ...(withheld.length > 0 ? { withheld } : {}),
    ...(gone.length > 0 ? { gone } : {}),
  };
}

/** Stores slices in order, one call at a time. After an error of the store the queue stores nothing more. */
export class StoreQueue {
  readonly #store: (slice: Slice) => Promise<void>;
  #waiting: Slice[] = [];
  #storing: Promise<void> | null = null;
  /** Resolves when the slices in the queue are passed to the store. */
  #taken = Promise.withResolvers<void>();
  #failed: { readonly cause: unknown } | null = null;

  constructor(store: (slice: Slice) => Promise<void>) {
    this.#store = store;
  }

  /** Resolves when the queue has room for the next slice. Throws the error of the store. */
  async add(slice: Slice): Promise<void> {
    this.#throwFailed();
    this.#waiting.push(slice);
    this.#storing ??= this.#run();
    if (this.#isFull()) await this.#taken.promise;
    this.#throwFailed();
  }

  /** Resolves when everything is stored. Throws the error of the store. */
  async drain(): Promise<void> {
    await this.#storing;
    this.#throwFailed();
  }

  async #run(): Promise<void> {
    try {
      while (this.#waiting.length > 0) await this.#store(joinSlices(this.#take()));
    } catch (cause) {
      this.#failed = { cause };
      this.#take();
    } finally {
      this.#storing = null;
    }
  }

  #take(): readonly Slice[] {
    const slices = this.#waiting.splice(0);
    this.#taken.resolve();
    this.#taken = Promise.withResolvers();
    return slices;
  }

  #isFull(): boolean {
    const messages = this.#waiting.reduce((sum, { uids }) => sum + uids.length, 0);
    const bytes = this.#waiting.reduce((sum, slice) => sum + slice.bytes, 0);
    return messages >= MOST_MESSAGES || bytes >= MOST_BYTES;
  }

  #throwFailed(): void {
    if (this.#failed) throw this.#failed.cause;
  }
}
