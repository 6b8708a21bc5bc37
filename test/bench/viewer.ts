// The report viewer in Chromium on the web host, with a source of five megabytes that has a line of one megabyte.
import type { Page } from 'playwright-core';
import { startApp } from '../e2e/app.ts';
import { bigSource } from '../e2e/viewer-reports.ts';

const RUNS = 7;
const STEPS = 60;

/** Milliseconds from the click on the tab to the frame with the first lines. */
function openSource(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('.viewer [role="tab"]')];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    tabs[0]?.focus();
    while (document.querySelector('.src')) await frame();
    await frame();
    const start = performance.now();
    // Radix opens a tab when the tab gets the focus.
    tabs.at(-1)?.focus();
    while (document.querySelectorAll('.src .ln').length < 10) await frame();
    await frame();
    return performance.now() - start;
  });
}

/** Scrolls through the source. Out: the longest task during that, in milliseconds (0: none over 50). */
function scrollSource(page: Page): Promise<number> {
  return page.evaluate(async (steps) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const box = document.querySelector('.src');
    for (let step = 0; box && step < steps; step++) {
      box.scrollTop += step % 10 === 9 ? box.scrollHeight / 12 : 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    observer.disconnect();
    return longest;
  }, STEPS);
}

/** Milliseconds from the last key in the find field to the number of matches, without the pause for typing. */
async function find(page: Page): Promise<number> {
  const start = performance.now();
  await page.getByRole('searchbox').fill('needle');
  await page.locator('.hits', { hasText: '1' }).waitFor();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

export async function run(): Promise<void> {
  const app = await startApp({ sample: false });
  const { page } = app;
  try {
    await app.go('#/explain');
    const buffer = Buffer.from(bigSource());
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'big.eml', mimeType: 'message/rfc822', buffer });
    await page.locator('.viewer').waitFor();
    const opened: number[] = [];
    for (let at = 0; at < RUNS; at++) opened.push(await openSource(page));
    console.log(`BENCH ui.source_ms ${median(opened).toFixed(1)}`);
    console.log(`BENCH ui.source_longest_task_ms ${(await scrollSource(page)).toFixed(1)}`);
    console.log(`BENCH ui.source_find_ms ${(await find(page)).toFixed(1)}`);
  } finally {
    await app.close();
  }
}
