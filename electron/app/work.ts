// Work that runs beside everything else, some at a time, and ends with the app.

export interface Work {
  /** Begins, or has what runs go on until nothing is left. */
  start(): void;
  /** Ends after the step that runs; nothing starts afterwards. */
  close(): Promise<void>;
}

/** `step` does a little and answers whether there is more. A step that fails ends the work until the next start. */
export function createWork(step: () => Promise<boolean>, failed: (error: unknown) => void): Work {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;
  const run = async (): Promise<void> => {
    try {
      while (again && !closed) {
        again = false;
        for (let more = true; more && !closed; ) more = await step();
      }
    } catch (error) {
      failed(error);
    } finally {
      running = null;
    }
  };
  return {
    start() {
      again = true;
      if (!closed) running ??= run();
    },
    async close() {
      closed = true;
      await running;
    },
  };
}
