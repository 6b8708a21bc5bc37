/** How often the parent is looked for, in milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * Tells when the process that started this one is gone. npm puts a shell between itself and its script; when npm is ended by
 * a signal the shell ends too, but hands nothing on, and no event says so.
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
