import type { BenchBrowser } from './browser.ts';
import { ROW, type WatchedWindow } from './stop-watch.ts';

export interface FirstRow {
  /** Milliseconds from navigation start to the frame with the first row. */
  readonly ms: number;
  /** Paths of the scripts and styles loaded by then. */
  readonly loaded: readonly string[];
}

/** Opens the list of sent messages in a new page. The browser has cached nothing, since the host forbids caching. */
export async function firstRow({ open }: BenchBrowser): Promise<FirstRow> {
  const page = await open('#/sent');
  await page.locator(ROW).first().waitFor();
  await page.waitForFunction(() => (window as unknown as WatchedWindow).stopWatch.firstRow !== null);
  return page.evaluate(() => {
    const ms = (window as unknown as WatchedWindow).stopWatch.firstRow ?? Number.NaN;
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= ms)
      .map((entry) => new URL(entry.name).pathname)
      .filter((path) => /\.(?:js|css)$/.test(path));
    return { ms, loaded };
  });
}
