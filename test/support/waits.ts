/**
 * So long a test waits for a state before it fails, in milliseconds. It is a limit against hanging and measures nothing: on a
 * free machine states come within a second or two, on a busy one they may take ten times as long.
 */
export const LONGEST_WAIT_MS = 60_000;

/** How often a state is looked at, in milliseconds. */
const LOOK_EVERY_MS = 20;

/** Looks until what it sees fits, and gives that back. Throws with what it saw last where nothing fits in time. */
export async function until<T>(look: () => T | Promise<T>, fits: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const seen = await look();
    if (fits(seen)) return seen;
    if (performance.now() > end) throw new Error(`did not come: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
