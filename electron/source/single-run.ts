import type { AccountRunner } from './runner.ts';

interface Work {
  /** Never rejects; resolves soon after the signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** Called by a start while `run` is pending. */
  again(): void;
  /** Called by a pause while nothing runs. */
  idle(): void;
}

/** A runner that never has two calls of `run` pending: a start after a pause waits until the paused call has ended. */
export function createSingleRun(work: Work): AccountRunner {
  let running: Promise<void> | null = null;
  let stop = new AbortController();
  async function pause(): Promise<void> {
    stop.abort();
    if (running) await running;
    else work.idle();
  }
  return {
    start() {
      if (running && !stop.signal.aborted) {
        work.again();
        return;
      }
      stop = new AbortController();
      const { signal } = stop;
      const begun = running ? running.then(() => work.run(signal)) : work.run(signal);
      const mine = begun.finally(() => {
        if (running === mine) running = null;
      });
      running = mine;
    },
    pause,
    close: pause,
  };
}
