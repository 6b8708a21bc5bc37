import type { AccountRunner } from './runner.ts';

interface Work {
  /**
   * Never rejects; resolves soon after the signal is aborted. Out: a function that reports the end. It is called when the next
   * start begins a new run, so that a start in answer to the report is not lost.
   */
  run(signal: AbortSignal): Promise<() => void>;
  /** Called by a start while `run` is pending. */
  again(): void;
  /** Whether a start came too late for `run`, which was at its end already. Called once after each run. */
  missed(): boolean;
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
  function start(): void {
    if (running && !stop.signal.aborted) {
      work.again();
      return;
    }
    stop = new AbortController();
    const { signal } = stop;
    const begun = running ? running.then(() => work.run(signal)) : work.run(signal);
    const mine = begun.then((reportEnd) => {
      const isLast = running === mine;
      if (isLast) running = null;
      reportEnd();
      if (isLast && running === null && !signal.aborted && work.missed()) start();
    });
    running = mine;
  }
  return { start, pause, close: pause };
}
