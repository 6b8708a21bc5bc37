// What the store does when nobody asks: it derives what large batches have left, and folds its log into the file.
import { isStorageTrouble } from '../../shared/domain/errors.ts';
import type { Engine } from './engine.ts';
import type { Request } from './rpc.ts';

/** So long after the last write, in milliseconds, the log that it went to is folded into the file. */
const FOLD_MS = 3000;
/** So long after the last write, in milliseconds, what is deferred is derived, a little at a time. */
const DERIVE_MS = 250;
/** So long after trouble of the disk, in milliseconds, it is tried again. */
const RETRY_MS = 30_000;

export class QuietWork {
  readonly #engine: Engine;
  readonly #caughtUp: () => void;
  readonly #failed: (error: unknown) => void;
  readonly #retryMs: number;
  #folding: NodeJS.Timeout | null = null;
  #deriving: NodeJS.Timeout | null = null;
  /** A request waits for what is deferred. */
  #awaited = false;
  /** Something is deferred, so that `caughtUp` has still to be called. */
  #behind: boolean;

  /** `caughtUp` is called when nothing is deferred any more. What an earlier run has left is derived, too. */
  constructor(
    engine: Engine,
    listener: { caughtUp(): void; failed(error: unknown): void },
    retryMs: number = RETRY_MS,
  ) {
    this.#engine = engine;
    this.#retryMs = retryMs;
    this.#caughtUp = listener.caughtUp;
    this.#failed = listener.failed;
    this.#behind = engine.anyDeferred();
    if (this.#behind) this.#deriveIn(DERIVE_MS);
  }

  /** A request waits for what is deferred. */
  deriveNow(): void {
    this.#behind = true;
    this.#awaited = true;
    this.#deriveIn(0);
  }

  /** A request was answered. */
  served(kind: Request['kind']): void {
    if (kind === 'close') {
      this.#stop();
      return;
    }
    if (kind !== 'query') this.#behind ||= this.#engine.anyDeferred();
    if (kind !== 'query' || this.#folding !== null) this.#foldIn(FOLD_MS);
    if (kind !== 'query' && this.#behind && !this.#awaited) this.#deriveIn(DERIVE_MS);
  }

  #foldIn(ms: number): void {
    if (this.#folding !== null) clearTimeout(this.#folding);
    this.#folding = setTimeout(() => {
      this.#folding = null;
      this.#attempt(
        () => this.#engine.fold(),
        () => this.#foldIn(this.#retryMs),
      );
    }, ms);
  }

  #deriveIn(ms: number): void {
    if (this.#deriving !== null) clearTimeout(this.#deriving);
    this.#deriving = setTimeout(() => {
      this.#deriving = null;
      const more = this.#attempt(
        () => this.#engine.deriveDeferred(),
        () => this.#deriveIn(this.#retryMs),
      );
      // Requests that have come meanwhile are answered between two pieces.
      if (more === true) this.#deriveIn(0);
      else this.#end(more === false);
    }, ms);
  }

  #end(caughtUp: boolean): void {
    this.#awaited = false;
    if (caughtUp) {
      this.#behind = false;
      this.#foldIn(FOLD_MS);
      this.#caughtUp();
    }
  }

  /** Null where it went wrong; trouble of the disk may be over later, and `again` says when to look. */
  #attempt<T>(work: () => T, again: () => void): T | null {
    try {
      return work();
    } catch (error) {
      this.#failed(error);
      if (isStorageTrouble(error)) again();
      return null;
    }
  }

  #stop(): void {
    if (this.#folding !== null) clearTimeout(this.#folding);
    if (this.#deriving !== null) clearTimeout(this.#deriving);
  }
}
