// Between reading and storing: what is read while the store is busy waits here, and is then stored together.
import type { Slice } from './read-slices.ts';

/** So many messages or bytes of sources wait at most; then reading waits. */
const MOST_MESSAGES = 2000;
const MOST_BYTES = 4 * 1024 * 1024;

/** Slices in the order in which they were read as one. */
export function joinSlices(slices: readonly Slice[]): Slice {
  const [only] = slices;
  if (only !== undefined && slices.length === 1) return only;
  return {
    uids: slices.flatMap(({ uids }) => uids),
    facts: slices.flatMap(({ facts }) => facts),
    bytes: slices.reduce((sum, { bytes }) => sum + bytes, 0),
    emailIds: slices.flatMap(({ emailIds }) => emailIds),
    senders: [...new Set(slices.flatMap(({ senders }) => senders))],
  };
}

/** Stores slices in their order, never two at once. What failed once fails for good: nothing after it is stored. */
export class StoreQueue {
  readonly #store: (slice: Slice) => Promise<void>;
  #waiting: Slice[] = [];
  #storing: Promise<void> | null = null;
  /** Resolves when what waits is taken. */
  #taken = Promise.withResolvers<void>();
  #failed: { readonly cause: unknown } | null = null;

  constructor(store: (slice: Slice) => Promise<void>) {
    this.#store = store;
  }

  /** Resolves when there is room for the next one. Throws what the store threw. */
  async add(slice: Slice): Promise<void> {
    this.#throwFailed();
    this.#waiting.push(slice);
    this.#storing ??= this.#run();
    if (this.#isFull()) await this.#taken.promise;
    this.#throwFailed();
  }

  /** Resolves when everything is stored. Throws what the store threw. */
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
