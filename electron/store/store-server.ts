// Handles requests in the worker. Queries go before writes, and a database that turns out to be damaged is replaced while the
// app runs.
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { assertNever } from '../../shared/domain/words.ts';
import type { ParsedInput, QueryName } from '../../shared/ipc/contract.ts';
import { type Engine, openEngine } from './engine.ts';
import { unpackBatch } from './fact-pack.ts';
import { QuietWork } from './quiet-work.ts';
import type { Answer, Failure, Request, WorkerEvent, WorkerOptions } from './rpc.ts';
import type { StoreCommandName, StoreCommands } from './store-api.ts';

/** In milliseconds. A database that is damaged again within this time is on a disk or in memory that cannot be trusted. */
const NOT_AGAIN_MS = 10 * 60_000;

/**
 * Commands of readers that rely on what the database knew when they last asked: after a loss they would mark mail as read that
 * is not in the new database.
 */
const READERS: ReadonlySet<StoreCommandName> = new Set<StoreCommandName>([
  'accounts.update',
  'folders.list',
  'folders.uids',
  'folders.reset',
  'folders.forget',
  'messages.gone',
]);

interface Outlet {
  answer(answer: Answer): void;
  notify(event: WorkerEvent): void;
  /** Nothing is answered any more. */
  closed(): void;
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: 'internal', data: { detail: wordsOf(error) } };
}

interface Open {
  readonly engine: Engine;
  readonly quietWork: QuietWork;
}

export class StoreServer {
  readonly #options: WorkerOptions;
  readonly #out: Outlet;
  /** Null where a damaged database could not be replaced; the next request tries again. */
  #open: Open | null;
  #replacedAt = Number.NEGATIVE_INFINITY;
  /** Whether the database was replaced, and readers may still rely on the old one. */
  #stale = false;
  /** Requests that need deferred data. They are answered when it is derived; meanwhile others go first. */
  readonly #waiting: Request[] = [];
  /** Batches that arrive while a request waits: queries are answered before mail is written. */
  readonly #held: Request[] = [];

  /** Errors: those of opening the database (engine.ts). */
  constructor(options: WorkerOptions, out: Outlet) {
    this.#options = options;
    this.#out = out;
    this.#open = this.#openNow(false);
  }

  take(request: Request): void {
    if (request.kind === 'intake' && this.#waiting.length > 0) this.#held.push(request);
    else if (this.#mustWait(request)) {
      this.#waiting.push(request);
      this.#open?.quietWork.deriveNow();
    } else this.#reply(request);
  }

  #mustWait(request: Request): boolean {
    const { engine } = this.#open ?? {};
    if (engine === undefined || !('name' in request)) return false;
    try {
      return engine.mustWait(request.name, request.input);
    } catch {
      // The request that waits meets the same error, and reports it.
      return false;
    }
  }

  #openNow(damaged: boolean): Open {
    const engine = openEngine({ ...this.#options, damaged });
    for (const text of engine.remarks) this.#out.notify({ event: 'remark', text });
    if (engine.recovered !== null) this.#out.notify({ event: 'recovered', recovered: engine.recovered, live: damaged });
    const quietWork = new QuietWork(engine, {
      caughtUp: () => this.#notifyAll({ event: 'caught-up' }),
      failed: (error) => {
        this.#notifyAll({ event: 'failed', error: failureOf(error) });
        if (isDamaged(error)) this.#replace(engine);
      },
    });
    return { engine, quietWork };
  }

  /** Where deriving failed, a waiting request derives what it needs itself, and is answered with the error. */
  #notifyAll(event: WorkerEvent): void {
    for (const request of [...this.#waiting.splice(0), ...this.#held.splice(0)]) this.#reply(request);
    this.#out.notify(event);
  }

  #reply(request: Request): void {
    const used = this.#open?.engine;
    const answer = this.#answer(request);
    this.#out.answer(answer);
    if (request.kind === 'close') this.#out.closed();
    else if (!answer.ok && answer.error.code === 'store-damaged' && used !== undefined) this.#replace(used);
    try {
      this.#open?.quietWork.served(request.kind);
    } catch (error) {
      this.#out.notify({ event: 'failed', error: failureOf(error) });
    }
  }

  #answer(request: Request): Answer {
    try {
      return { id: request.id, ok: true, value: this.#serve(request) };
    } catch (error) {
      return { id: request.id, ok: false, error: failureOf(error) };
    }
  }

  // The sender's types (store-api.ts) tie name and input together; structured cloning between threads preserves both.
  #serve(request: Request): unknown {
    if (request.kind === 'close') return this.#open?.engine.close();
    const { engine } = this.#usable();
    switch (request.kind) {
      case 'run':
        if (request.name === 'recovered.resume') this.#stale = false;
        if (this.#stale && READERS.has(request.name)) throw this.#isStale();
        if (request.name === 'erase') return this.#erase(engine);
        return engine.run(request.name, request.input as StoreCommands[StoreCommandName]['input']);
      case 'intake':
        if (this.#stale) throw this.#isStale();
        return engine.run('intake.apply', unpackBatch(request.input));
      case 'query':
        return engine.query(request.name, request.input as ParsedInput<QueryName>);
      default:
        return assertNever(request);
    }
  }

  /** A damaged database can be erased, too, together with the file that is renamed for it. */
  #erase(engine: Engine): unknown {
    try {
      return engine.run('erase', null);
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.#open?.quietWork.served('close');
      this.#open = null;
      engine.closeAsItIs();
      return this.#usable().engine.run('erase', null);
    }
  }

  #usable(): Open {
    this.#open ??= this.#openNow(true);
    return this.#open;
  }

  #isStale(): AppError {
    return new AppError('store-damaged', { file: this.#options.file });
  }

  /** Replaces the database of the engine that found the damage; does nothing where another engine is open by now. */
  #replace(engine: Engine): void {
    const now = Date.now();
    if (this.#open?.engine !== engine || this.#stale || now - this.#replacedAt < NOT_AGAIN_MS) return;
    this.#replacedAt = now;
    this.#stale = true;
    this.#open.quietWork.served('close');
    this.#open = null;
    try {
      engine.closeAsItIs();
      this.#usable();
    } catch (error) {
      this.#out.notify({ event: 'failed', error: failureOf(error) });
    }
  }
}

const isDamaged = (error: unknown): boolean => error instanceof AppError && error.code === 'store-damaged';
