import type { AccountRunner } from './runner.ts';

interface Work {
  /** Never rejects; ends soon after the signal fires. */
  run(signal: AbortSignal): Promise<void>;
  /** A start while `run` is under way. */
  again(): void;
  /** A pause while nothing runs. */
  idle(): void;
}

/** A runner whose work is never under way twice: a start after a pause waits until the paused work has ended. */
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
