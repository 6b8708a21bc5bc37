// Background work in small steps that ends with the app.
import { isStorageTrouble } from '../../shared/domain/errors.ts';

export interface Work {
  /** Starts the steps, or makes the running work continue until nothing is left. */
  start(): void;
  /** Stops after the current step; no step starts afterwards. */
  close(): Promise<void>;
}

/** In milliseconds: how long after a disk error a step is tried again. */
const RETRY_MS = 30_000;

/**
 * Runs `step` again and again: it does a small part and answers whether there is more. A step that fails ends the work until
 * the next start; after a disk error it is tried again.
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
