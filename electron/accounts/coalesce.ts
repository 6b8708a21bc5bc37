/**
 * Calls `action` at once, then at most every `gapMs` milliseconds however often it is triggered; the last trigger is never
 * lost. `stop` drops what is pending.
 */
export function coalesce(gapMs: number, action: () => void): { trigger(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let again = false;
  const run = (): void => {
    again = false;
    timer = setTimeout(() => {
      timer = null;
      if (again) run();
    }, gapMs);
    timer.unref();
    action();
  };
  return {
    trigger: () => {
      if (timer) again = true;
      else run();
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
      again = false;
    },
  };
}
