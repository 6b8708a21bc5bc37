// Work of the store while no request comes: deriving what large batches deferred, and checkpointing the log.
import { isStorageTrouble } from '../../shared/domain/errors.ts';
import type { Engine } from './engine.ts';
import type { Request } from './rpc.ts';

/** In milliseconds: how long after the last write the log is checkpointed. */
const FOLD_MS = 3000;
/** In milliseconds: how long after the last write deferred work starts, in small steps. */
const DERIVE_MS = 250;
/** In milliseconds: how long after a disk error work is tried again. */
const RETRY_MS = 30_000;

export class QuietWork {
  readonly #engine: Engine;
  readonly #caughtUp: () => void;
  readonly #failed: (error: unknown) => void;
  readonly #retryMs: number;
  #folding: NodeJS.Timeout | null = null;
  #deriving: NodeJS.Timeout | null = null;
  /** Whether a request waits for deferred work. */
  #awaited = false;
  /** Whether anything is deferred, so that `caughtUp` still has to be called. */
  #behind: boolean;

  /** Calls `caughtUp` when nothing is deferred any more. Also derives what an earlier run left. */
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

  /** Derives at once, since a request waits for it. */
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
      // Requests that arrived meanwhile are answered between two steps.
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

  /** Null where `work` failed. A disk error may pass later; `again` schedules the next try. */
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
