import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Detail, wordsOf } from '../../../shared/domain/details.ts';
import { type MailRead, type MailReader, ReadingEnded, type ReadRequest, unreadReport } from './mail-reader.ts';
import type { Answer, Question } from './serve.ts';
import { TIME_LIMIT, type TimeLimit, watchReading } from './time-limit.ts';

/** From source, the worker is worker.ts. In a bundle it is the built file beside the bundle, or one folder above its chunks. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('worker.ts', import.meta.url);
  const beside = new URL('reading-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../reading-worker.js', import.meta.url);
}

const CLOSING: Detail = { id: 'app-closing' };
/** In MB. A stored message has up to 256 KiB, a message to explain up to 8 MB; each part is in memory as bytes, text and lines. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
/** Messages sent to the thread at a time, so that it has the next one when it has read one. */
const SENT_AHEAD = 2;
const IDLE_MS = 60_000;

export interface ReaderOptions {
  readonly limit?: TimeLimit;
  /** The reader ends a thread that was idle for this many milliseconds; the next message starts another. */
  readonly idleMs?: number;
  /** The file that the thread runs, and its workerData; for tests. */
  readonly worker?: { readonly file: URL; readonly data?: unknown };
}

/** Creates a reader with one worker thread. It starts the thread at the first message, and a new one if a message ends the thread. */
export function openReader({ limit = TIME_LIMIT, idleMs = IDLE_MS, worker }: ReaderOptions = {}): MailReader {
  const begin = (): Worker =>
    new Worker(worker?.file ?? workerFile(), { workerData: worker?.data, resourceLimits: WORKER_LIMITS });
  return new Reader(begin, limit, idleMs);
}

interface Job {
  readonly id: number;
  readonly request: ReadRequest;
  resolve(read: MailRead): void;
  reject(error: Error): void;
}

class Reader implements MailReader {
  readonly #begin: () => Worker;
  readonly #limit: TimeLimit;
  readonly #idleMs: number;
  readonly #waiting: Job[] = [];
  /** The jobs sent to the thread, in this order; it reads the first. */
  #sent: Job[] = [];
  #thread: Worker | null = null;
  #ready = false;
  #next = 1;
  #closed = false;
  /** An idle thread stays. */
  #keptReady = false;
  #stopWatching: () => void = () => undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(begin: () => Worker, limit: TimeLimit, idleMs: number) {
    this.#begin = begin;
    this.#limit = limit;
    this.#idleMs = idleMs;
  }

  read(request: ReadRequest): Promise<MailRead> {
    if (this.#closed) return Promise.reject(new ReadingEnded(CLOSING));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#next++, request, resolve, reject });
      this.#send();
    });
  }

  keepReady(): void {
    if (this.#closed || this.#keptReady) return;
    this.#keptReady = true;
    this.#send();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#rejectAll(CLOSING);
    await this.#detachThread()?.terminate();
  }

  #send(): void {
    clearTimeout(this.#idle);
    this.#thread ??= this.#startThread();
    if (this.#waiting.length > 0) this.#thread.ref();
    while (this.#ready && this.#sent.length < SENT_AHEAD) {
      const job = this.#waiting.shift();
      if (job === undefined) break;
      this.#sent.push(job);
      // The thread gets a copy: the report keeps the source itself, and a new thread may need it again.
      const source = Uint8Array.from(job.request.source);
      const question: Question = { ...job.request, source, id: job.id };
      this.#thread.postMessage(question, [source.buffer]);
      if (this.#sent.length === 1) this.#watch();
    }
    if (this.#sent.length + this.#waiting.length === 0) this.#rest();
  }

  /** Starts a thread. Ignores events of a thread that was replaced. */
  #startThread(): Worker {
    const thread = this.#begin();
    const fromCurrent = <T>(work: (said: T) => void) => {
      return (said: T): void => {
        if (this.#thread === thread) work(said);
      };
    };
    thread.on(
      'message',
      fromCurrent<Answer>((answer) => this.#onAnswer(answer)),
    );
    thread.on(
      'error',
      fromCurrent<Error>((error) => this.#onThreadEnd(error)),
    );
    thread.on(
      'messageerror',
      fromCurrent<Error>((error) => this.#onThreadEnd(error)),
    );
    thread.on(
      'exit',
      fromCurrent<number>((code) => this.#onThreadEnd(new Error(`the thread ended with ${code}`))),
    );
    return thread;
  }

  #onAnswer(answer: Answer): void {
    if (answer.kind === 'ready') this.#ready = true;
    else {
      const job = this.#sent.shift();
      this.#stopWatching();
      if (job?.id !== answer.id) throw new Error(`message ${answer.id} was not asked for`);
      if (answer.kind === 'read') job.resolve(answer.read);
      else job.reject(new Error(answer.detail));
      if (this.#sent.length > 0) this.#watch();
    }
    this.#send();
  }

  #watch(): void {
    const thread = this.#thread;
    if (thread === null) return;
    this.#stopWatching = watchReading(thread, this.#limit, () => {
      void this.#detachThread()?.terminate();
      this.#abandonFirst('too-long');
    });
  }

  /** The thread ended: out of memory, or by an uncaught error. The message that it was reading, if any, is the cause. */
  #onThreadEnd(error: Error): void {
    const begun = this.#ready;
    this.#detachThread();
    if (this.#sent.length > 0) this.#abandonFirst('broke-off');
    else if (!begun) this.#rejectAll(wordsOf(error));
  }

  /** Resolves the first job as unread; another thread reads the others. */
  #abandonFirst(unread: 'too-long' | 'broke-off'): void {
    const [first, ...others] = this.#sent;
    this.#sent = [];
    this.#waiting.unshift(...others);
    first?.resolve({ report: unreadReport(unread), headers: [] });
    if (this.#waiting.length > 0) this.#send();
  }

  #detachThread(): Worker | null {
    const thread = this.#thread;
    this.#stopWatching();
    clearTimeout(this.#idle);
    this.#thread = null;
    this.#ready = false;
    return thread;
  }

  #rest(): void {
    // Neither the idle thread nor the timer keeps the process running.
    this.#thread?.unref();
    if (this.#keptReady) return;
    this.#idle = setTimeout(() => void this.#detachThread()?.terminate(), this.#idleMs);
    this.#idle.unref();
  }

  #rejectAll(detail: Detail): void {
    const jobs = [...this.#sent, ...this.#waiting.splice(0)];
    this.#sent = [];
    for (const job of jobs) job.reject(new ReadingEnded(detail));
  }
}
