import type { SyncProgress } from '../../shared/domain/views.ts';

export interface Progress {
  /** Counts one message as done. Reports at most every 100 ms. */
  step(folder: string): void;
  /** Reports at once. */
  report(folder: string): void;
}

const EVERY_MS = 100;
/** The time left is estimated after this long; before, the estimate would be noise. */
const ESTIMATE_AFTER_MS = 1000;

/** In: the number of messages. Estimates the time left, in milliseconds, from the speed so far. */
export function createProgress(total: number, onProgress: (progress: SyncProgress) => void): Progress {
  const start = performance.now();
  let done = 0;
  let last = start;
  const report = (folder: string): void => {
    last = performance.now();
    const spent = last - start;
    // A file that grew after its messages were counted has more than `total`.
    const left = Math.max(0, total - done);
    const leftMs = spent < ESTIMATE_AFTER_MS || done === 0 ? null : Math.round((spent / done) * left);
    onProgress({ folder, done, total: Math.max(total, done), leftMs });
  };
  return {
    step(folder) {
      done++;
      if (performance.now() - last >= EVERY_MS) report(folder);
    },
    report,
  };
}
