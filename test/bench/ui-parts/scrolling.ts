import type { CDPSession, Page } from 'playwright-core';
import type { BenchBrowser } from './browser.ts';
import { median } from './figures.ts';
import { ROW, type WatchedWindow } from './stop-watch.ts';
import { type TracedTask, tasksDuring } from './tracing.ts';

export interface Scrolled {
  readonly frames: number;
  readonly dropped: number;
  /** The row reached at the end, and the number of rows in the list. */
  readonly reached: number;
  readonly total: number;
  readonly seconds: number;
  readonly tasks: readonly TracedTask[];
  readonly heapMB: number;
}

/** Counts the painted frames, and the frames missing in the gaps between them. */
function countFrames(times: readonly number[]): { readonly frames: number; readonly dropped: number } {
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const frame = median(gaps);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
  return { frames: gaps.length, dropped };
}

async function wheel(session: CDPSession, pixels: number, speed: number): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 500,
    yDistance: -pixels,
    speed,
    gestureSourceType: 'mouse',
    preventFling: true,
  });
}

const place = (page: Page) =>
  page.evaluate((row) => {
    const last = [...document.querySelectorAll(row)].at(-1);
    const list = document.querySelector('.vlist');
    const at = Number(last?.getAttribute('aria-posinset') ?? Number(last?.getAttribute('aria-rowindex')) - 1);
    const total = Number(last?.getAttribute('aria-setsize') ?? Number(list?.getAttribute('aria-rowcount')) - 1);
    return { at, total };
  }, ROW);

/** Where scrolling starts: at the first row, or at a share of the list (0 to 1) after dragging the scroll bar. */
export type From = 'top' | number;

async function pullTo(page: Page, share: number): Promise<void> {
  await page.evaluate((to) => {
    const list = document.querySelector('.vlist');
    if (list) list.scrollTop = to * list.scrollHeight;
  }, share);
  await page.waitForFunction(
    ([row, least]) => {
      const at = document.querySelector(row)?.getAttribute('aria-posinset');
      return Number(at) > least && document.querySelector('.far') === null;
    },
    [ROW, 1000] as const,
  );
  await page.waitForTimeout(1000);
}

/** Scrolls the list of sent messages by wheel for `seconds` at `speed` pixels per second. */
export async function scrolling(bench: BenchBrowser, seconds: number, speed: number, from: From): Promise<Scrolled> {
  const page = await bench.open('#/sent');
  await page.locator(ROW).first().waitFor();
  await page.waitForTimeout(500);
  if (from !== 'top') await pullTo(page, from);
  const session = await page.context().newCDPSession(page);
  const began = performance.now();
  const tasks = await tasksDuring(bench.browser, async () => {
    await page.evaluate(() => (window as unknown as WatchedWindow).stopWatch.watchFrames());
    await wheel(session, seconds * speed, speed);
    await page.evaluate(() => (window as unknown as WatchedWindow).stopWatch.stopFrames());
  });
  const took = (performance.now() - began) / 1000;
  const times = await page.evaluate(() => (window as unknown as WatchedWindow).stopWatch.frames);
  const { at, total } = await place(page);
  return { ...countFrames(times), reached: at, total, seconds: took, tasks, heapMB: await heapOf(session) };
}

/** The heap of the page in megabytes, after garbage collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}
