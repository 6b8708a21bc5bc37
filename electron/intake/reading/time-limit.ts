// The time limit for reading one message.
import type { Worker } from 'node:worker_threads';

export interface TimeLimit {
  /** Processor time in milliseconds that one message may take. */
  readonly limitMs: number;
  /** The processor time is checked this often, in milliseconds by the clock. */
  readonly checkEveryMs: number;
  /** The processor time that a thread has taken so far, in milliseconds. */
  used(thread: Worker): Promise<number>;
}

/**
 * An ordinary report takes some milliseconds, the largest a second. The limit is processor time, since on a busy or sleeping computer
 * the clock advances while the thread does not run.
 */
export const TIME_LIMIT: TimeLimit = { limitMs: 10_000, checkEveryMs: 1000, used: processorTime };

async function processorTime(thread: Worker): Promise<number> {
  // Node before 24.6 has no `cpuUsage` for workers; the active time of the event loop comes closest.
  if (typeof thread.cpuUsage !== 'function') return thread.performance.eventLoopUtilization().active;
  const { user, system } = await thread.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Watches a thread while it reads one message. Calls `tooLong` once if the thread has used up its time, or does not answer how much it
 * has used. Out: a function that stops watching. Most messages are read before the first check.
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
  const reportOnce = (): void => {
    if (ended) return;
    end();
    tooLong();
  };
  const check = (): void => {
    later(reportOnce, limit.limitMs);
    limit.used(thread).then((used) => {
      if (ended) return;
      clearTimeout(timer);
      first ??= used;
      if (used - first >= limit.limitMs) reportOnce();
      else later(check, limit.checkEveryMs);
      // Rejected if the thread has ended; the reader handles its `exit` event.
    }, end);
  };
  later(check, limit.checkEveryMs);
  return end;
}
