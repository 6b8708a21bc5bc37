/** The time functions that the hosts use; tests pass their own. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls `work` once after `ms` milliseconds. Returns a function that cancels the call. */
  after(ms: number, work: () => void): () => void;
}

/** A monotonic clock: setting the system's clock has no effect. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
