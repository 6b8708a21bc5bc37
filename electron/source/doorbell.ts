/** Rings from outside where somebody asks to look again: F5, another folder's bell. */
export interface Doorbell {
  ring(): void;
  /** One listens at a time. A ring that nobody has heard so far rings at once. */
  onRing(listener: (() => void) | null): void;
  /** Whether it rang while nobody listened; from then on it counts as heard. */
  takeRing(): boolean;
}

/** A ring while nobody listens is kept for the next listener. */
export function createDoorbell(): Doorbell {
  let listener: (() => void) | null = null;
  let rung = false;
  const takeRing = (): boolean => {
    const rang = rung;
    rung = false;
    return rang;
  };
  return {
    ring() {
      if (listener) listener();
      else rung = true;
    },
    onRing(next) {
      listener = next;
      if (next && takeRing()) next();
    },
    takeRing,
  };
}

/** Resolves after that time, or as soon as it rings or the signal fires. */
export function waitOrRing(ms: number, door: Doorbell, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      door.onRing(null);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { once: true });
    door.onRing(finish);
  });
}
