/** How often to look for the parent process, in milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * Calls `onGone` when the process that started this one has ended. npm runs its script in a shell; when a signal ends npm, the
 * shell ends too without passing the signal on, and no event reports it.
 */
export function whenParentGone(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
