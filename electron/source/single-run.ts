import type { AccountRunner } from './runner.ts';

interface Work {
  /**
   * Never rejects; ends soon after the signal fires. Out: what reports the end. It is called when the next start begins a new run,
   * so that whoever starts on hearing of the end is heeded.
   */
  run(signal: AbortSignal): Promise<() => void>;
  /** A start while `run` is under way. */
  again(): void;
  /** Whether a start came too late for `run`, which was at its end already. Asked once, after it has ended. */
  missed(): boolean;
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
