// Work that runs beside everything else, some at a time, and ends with the app.
import { isStorageTrouble } from '../../shared/domain/errors.ts';

export interface Work {
  /** Begins, or has what runs go on until nothing is left. */
  start(): void;
  /** Ends after the step that runs; nothing starts afterwards. */
  close(): Promise<void>;
}

/** So long after trouble of the disk, in milliseconds, a step is tried again. */
const RETRY_MS = 30_000;

/**
 * `step` does a little and answers whether there is more. A step that fails ends the work until the next start, or until there may
 * be room on the disk again.
 */
export function createWork(
  step: () => Promise<boolean>,
  failed: (error: unknown) => void,
  retryMs: number = RETRY_MS,
): Work {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;
  let retry: NodeJS.Timeout | null = null;
  const run = async (): Promise<void> => {
    try {
      while (again && !closed) {
        again = false;
        for (let more = true; more && !closed; ) more = await step();
      }
    } catch (error) {
      failed(error);
      if (isStorageTrouble(error)) retry = setTimeout(start, retryMs).unref();
    } finally {
      running = null;
    }
  };
  const start = (): void => {
    if (retry) clearTimeout(retry);
    again = true;
    if (!closed) running ??= run();
  };
  return {
    start,
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      await running;
    },
  };
}
