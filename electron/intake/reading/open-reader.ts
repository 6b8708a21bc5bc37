import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Detail, wordsOf } from '../../../shared/domain/details.ts';
import { type MailRead, type MailReader, ReadingEnded, type ReadRequest, unreadReport } from './mail-reader.ts';
import type { Answer, Question } from './serve.ts';
import { TIME_LIMIT, type TimeLimit, watchReading } from './time-limit.ts';

/** Beside the sources the worker is a source, too; a bundle finds the built one beside itself, or above its chunks. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('worker.ts', import.meta.url);
  const beside = new URL('reading-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../reading-worker.js', import.meta.url);
}

const CLOSING: Detail = { id: 'app-closing' };
/** In MB. A message holds 256 KB, one that is explained up to 8 MB; parts are read as bytes, as text and as lines. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
/** The thread has the next message at hand when it is done with one. */
const SENT_AHEAD = 2;
const IDLE_MS = 60_000;

export interface ReaderOptions {
  readonly limit?: TimeLimit;
  /** A thread that has had nothing to do for so long is ended, in milliseconds; the next message begins another. */
  readonly idleMs?: number;
  /** What the thread runs, and is given; for tests. */
  readonly worker?: { readonly file: URL; readonly data?: unknown };
}

/** Opens the room in which mail is read: one worker thread, begun with the first message and replaced where a message ends it. */
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
  /** What the thread has been sent, in this order; it reads the first. */
  #sent: Job[] = [];
  #thread: Worker | null = null;
  #ready = false;
  #next = 1;
  #closed = false;
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

  async close(): Promise<void> {
    this.#closed = true;
    this.#rejectAll(CLOSING);
    await this.#leave()?.terminate();
  }

  #send(): void {
    clearTimeout(this.#idle);
    this.#thread ??= this.#enter();
    while (this.#ready && this.#sent.length < SENT_AHEAD) {
      const job = this.#waiting.shift();
      if (job === undefined) break;
      this.#sent.push(job);
      // A copy is handed over: the source itself is kept with the report, and is sent again where the thread is replaced.
      const source = Uint8Array.from(job.request.source);
      this.#thread.ref();
      const question: Question = { ...job.request, source, id: job.id };
      this.#thread.postMessage(question, [source.buffer]);
      if (this.#sent.length === 1) this.#watch();
    }
    if (this.#sent.length + this.#waiting.length === 0) this.#rest();
  }

  /** Begins a thread. What a thread says that was replaced meanwhile is not heard. */
  #enter(): Worker {
    const thread = this.#begin();
    const hears = <T>(work: (said: T) => void) => {
      return (said: T): void => {
        if (this.#thread === thread) work(said);
      };
    };
    thread.on(
      'message',
      hears<Answer>((answer) => this.#hear(answer)),
    );
    thread.on(
      'error',
      hears<Error>((error) => this.#lost(error)),
    );
    thread.on(
      'messageerror',
      hears<Error>((error) => this.#lost(error)),
    );
    thread.on(
      'exit',
      hears<number>((code) => this.#lost(new Error(`the thread ended with ${code}`))),
    );
    return thread;
  }

  #hear(answer: Answer): void {
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
      void this.#leave()?.terminate();
      this.#giveUp('too-long');
    });
  }

  /** Out of memory, or thrown where nothing catches it: by the message that was being read, where one was. */
  #lost(error: Error): void {
    const begun = this.#ready;
    this.#leave();
    if (this.#sent.length > 0) this.#giveUp('broke-off');
    else if (!begun) this.#rejectAll(wordsOf(error));
  }

  /** The first message is done with; those behind it are read by another thread. */
  #giveUp(unread: 'too-long' | 'broke-off'): void {
    const [first, ...others] = this.#sent;
    this.#sent = [];
    this.#waiting.unshift(...others);
    first?.resolve({ report: unreadReport(unread), headers: [] });
    if (this.#waiting.length > 0) this.#send();
  }

  #leave(): Worker | null {
    const thread = this.#thread;
    this.#stopWatching();
    clearTimeout(this.#idle);
    this.#thread = null;
    this.#ready = false;
    return thread;
  }

  #rest(): void {
    // Neither the thread nor the timer keeps a process alive that is done.
    this.#thread?.unref();
    this.#idle = setTimeout(() => void this.#leave()?.terminate(), this.#idleMs);
    this.#idle.unref();
  }

  #rejectAll(detail: Detail): void {
    const jobs = [...this.#sent, ...this.#waiting.splice(0)];
    this.#sent = [];
    for (const job of jobs) job.reject(new ReadingEnded(detail));
  }
}
