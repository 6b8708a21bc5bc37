import type { BenchBrowser } from './browser.ts';
import { ROW, type WatchedWindow } from './stop-watch.ts';

/** Every screen of the rail, with the selector of an element that shows that the screen is complete. */
const SCREENS = {
  overview: '.recharts-bar-rectangle',
  sent: ROW,
  bounces: ROW,
  recipients: ROW,
  export: '.preview tbody tr',
  explain: 'textarea',
  settings: '#single-keys',
} as const;
type Screen = keyof typeof SCREENS;
const NAMES = Object.keys(SCREENS) as readonly Screen[];

export interface Switched {
  readonly to: Screen;
  readonly ms: number;
  /** Whether the page had not shown that screen before. */
  readonly first: boolean;
}

/** A walk with every step from one screen to another exactly once, which ends where it began. */
function everyStep(): readonly Screen[] {
  const walk: Screen[] = [];
  for (let stride = 1; stride < NAMES.length; stride += 1)
    for (let step = 1; step <= NAMES.length; step += 1) {
      const next = NAMES[(step * stride) % NAMES.length];
      if (next) walk.push(next);
    }
  return walk;
}

/** Clicks through the rail in a new page: opens every screen from every other, including the first visit of each. */
export async function switching({ open }: BenchBrowser): Promise<readonly Switched[]> {
  const page = await open('#/overview');
  await page.locator(SCREENS.overview).first().waitFor();
  const seen = new Set<Screen>(['overview']);
  const times: Switched[] = [];
  for (const to of everyStep()) {
    await page.waitForTimeout(150);
    const ms = await page.evaluate(
      ([view, ready]) => (window as unknown as WatchedWindow).stopWatch.switchTo(view, ready),
      [to, SCREENS[to]] as const,
    );
    times.push({ to, ms, first: !seen.has(to) });
    seen.add(to);
  }
  return times;
}
