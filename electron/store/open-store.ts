import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { assertNever } from '../../shared/domain/words.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { packBatch } from './fact-pack.ts';
import { keepHeapsLean } from './lean-memory.ts';
import type { Answer, Failure, Request, WorkerEvent } from './rpc.ts';
import type { IntakeBatch, OpenStore, Store, StoreCommands, StoreListener } from './store-api.ts';

/**
 * The worker's file. From the sources it is a source beside this file; a bundle finds the built worker beside itself, or above
 * its chunks.
 */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('worker.ts', import.meta.url);
  const beside = new URL('store-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../store-worker.js', import.meta.url);
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: AppError): void;
}

function notify(listener: Partial<StoreListener>, message: WorkerEvent): void {
  switch (message.event) {
    case 'caught-up':
      listener.caughtUp?.();
      break;
    case 'failed':
      listener.failed?.(new AppError(message.error.code, message.error.data));
      break;
    case 'recovered':
      listener.recovered?.(message.recovered, message.live);
      break;
    case 'remark':
      listener.remark?.(message.text);
      break;
    default:
      assertNever(message);
  }
}

type Unsent<R> = R extends Request ? Omit<R, 'id'> : never;

/** The pending calls to the worker, by number. */
class Calls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended = false;
  readonly #listeners = new Set<Partial<StoreListener>>();
  /** Events that arrived before anybody listened. */
  #early: WorkerEvent[] = [];

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: Answer | WorkerEvent) => {
      if ('event' in message) this.#notify(message);
      else this.#finish(message);
    });
    worker.on('error', (error) => this.#end({ code: 'internal', data: { detail: wordsOf(error) } }));
    worker.on('exit', () => this.#end({ code: 'internal', data: { detail: { id: 'store-closed' } } }));
  }

  /** Resolves when the worker has opened the database. */
  opened(): Promise<unknown> {
    return new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
  }

  send(request: Unsent<Request>): Promise<unknown> {
    if (this.#ended) return Promise.reject(new AppError('internal', { detail: { id: 'store-closed' } }));
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...request, id });
    });
  }

  listen(listener: Partial<StoreListener>): void {
    this.#listeners.add(listener);
    for (const message of this.#early.splice(0)) notify(listener, message);
  }

  #notify(message: WorkerEvent): void {
    if (this.#listeners.size === 0) this.#early.push(message);
    for (const listener of this.#listeners) notify(listener, message);
  }

  #finish(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new AppError(answer.error.code, answer.error.data));
  }

  #end(failure: Failure): void {
    this.#ended = true;
    for (const waiting of this.#waiting.values()) waiting.reject(new AppError(failure.code, failure.data));
    this.#waiting.clear();
  }
}

/**
 * In MB: a small nursery, and a heap that is collected before it grows large. Exporting half a million rows takes a third of
 * it.
 */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

export const openStore: OpenStore = async (options) => {
  keepHeapsLean();
  const worker = new Worker(workerFile(), { workerData: options, resourceLimits: WORKER_LIMITS });
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const calls = new Calls(worker);
  try {
    await calls.opened();
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  let closing: Promise<void> | null = null;
  const store: Store = {
    run: async (name, input) =>
      (await calls.send(
        name === 'intake.apply'
          ? { kind: 'intake', input: packBatch(input as IntakeBatch) }
          : { kind: 'run', name, input },
      )) as StoreCommands[typeof name]['output'],
    query: async (name, input) => (await calls.send({ kind: 'query', name, input })) as CallOutput<typeof name>,
    on: (listener) => calls.listen(listener),
    close: () => {
      closing ??= calls.send({ kind: 'close' }).then(() => exited);
      return closing;
    },
  };
  return store;
};
