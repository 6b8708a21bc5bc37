/** Lets the user (F5) or another connection ask the reader of an account for another pass. */
export interface WakeUp {
  /** Calls the listener; without one the request is kept. */
  request(): void;
  /** Sets the only listener, or removes it (null). A kept request calls a new listener at once. */
  onRequest(listener: (() => void) | null): void;
  /** Returns whether a request is kept, and forgets it. */
  takeRequest(): boolean;
}

export function createWakeUp(): WakeUp {
  let listener: (() => void) | null = null;
  let requested = false;
  const takeRequest = (): boolean => {
    const taken = requested;
    requested = false;
    return taken;
  };
  return {
    request() {
      if (listener) listener();
      else requested = true;
    },
    onRequest(next) {
      listener = next;
      if (next && takeRequest()) next();
    },
    takeRequest,
  };
}

/** Resolves after `ms` milliseconds, at the next request, or when `signal` is aborted, whichever comes first. */
export function waitForWakeUp(ms: number, wakeUp: WakeUp, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      wakeUp.onRequest(null);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { once: true });
    wakeUp.onRequest(finish);
  });
}
