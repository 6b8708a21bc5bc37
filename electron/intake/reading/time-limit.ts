// How long one message may be read.
import type { Worker } from 'node:worker_threads';

export interface TimeLimit {
  /** Processor time in milliseconds that one message may take. */
  readonly limitMs: number;
  /** The time is looked at so often, in milliseconds by the clock. */
  readonly lookEveryMs: number;
  /** The processor time that a thread has taken so far, in milliseconds. */
  used(thread: Worker): Promise<number>;
}

/**
 * An ordinary report takes some milliseconds, the largest ones a second. Processor time, since on a busy machine, and over a
 * night's sleep, much time goes by in which nothing is read.
 */
export const TIME_LIMIT: TimeLimit = { limitMs: 10_000, lookEveryMs: 1000, used: processorTime };

async function processorTime(thread: Worker): Promise<number> {
  // Node before 24.6 has no such call; the time in which the thread was at work is the next best.
  if (typeof thread.cpuUsage !== 'function') return thread.performance.eventLoopUtilization().active;
  const { user, system } = await thread.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Watches a thread while it reads one message; calls `tooLong` once where it has used up the time, or does not even say how much
 * it used. Returns the way to stop. Most messages are read before the first look.
 */
export function watchReading(thread: Worker, limit: TimeLimit, tooLong: () => void): () => void {
  let timer: NodeJS.Timeout;
  let ended = false;
  let first: number | null = null;
  const later = (work: () => void, ms: number): void => {
    timer = setTimeout(work, ms);
    timer.unref();
  };
  const end = (): void => {
    ended = true;
    clearTimeout(timer);
  };
  const giveUp = (): void => {
    if (ended) return;
    end();
    tooLong();
  };
  const look = (): void => {
    later(giveUp, limit.limitMs);
    limit.used(thread).then((used) => {
      if (ended) return;
      clearTimeout(timer);
      first ??= used;
      if (used - first >= limit.limitMs) giveUp();
      else later(look, limit.lookEveryMs);
      // A thread that has ended meanwhile cannot say; its end is heard of elsewhere.
    }, end);
  };
  later(look, limit.lookEveryMs);
  return end;
}
