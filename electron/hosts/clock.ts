/** Time as the hosts need it; tests bring their own. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Does the work once after so many milliseconds, unless it is called off by what this returns. */
  after(ms: number, work: () => void): () => void;
}

/** A clock that is set forward or back changes nothing; what waits keeps no process alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
