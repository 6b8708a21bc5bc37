import type { SyncProgress } from '../../shared/domain/views.ts';

export interface Progress {
  /** One message is done. Reported at most every 100 ms. */
  step(folder: string): void;
  /** Reports at once. */
  report(folder: string): void;
}

const EVERY_MS = 100;
/** An estimate from less than this is noise. */
const ESTIMATE_AFTER_MS = 1000;

/** In: how many messages there are. The time left is estimated from the speed so far. */
export function createProgress(total: number, onProgress: (progress: SyncProgress) => void): Progress {
  const start = performance.now();
  let done = 0;
  let last = start;
  const report = (folder: string): void => {
    last = performance.now();
    const spent = last - start;
    // A file that grew since it was counted has more messages than that.
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
