// What the tests of the Overview share: its charts, and how long the list is that a link leads to.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { CHARTS } from '../../renderer/charts/index.ts';

export const CHART_IDS: readonly string[] = CHARTS.map(({ id }) => id);

/** Fails where the list of charts has none of this id. */
export function chartOf(page: Page, id: string): Locator {
  if (!CHART_IDS.includes(id)) throw new Error(`there is no chart ${id}`);
  return page.locator(`[data-chart="${id}"]`);
}

/** Rows of the list in sight in all, also those that are not drawn. */
export const listTotal = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const option = document.querySelector('.pane-list [role="option"]');
    const grid = document.querySelector('.pane-list [role="grid"], .pane-list [role="table"]');
    if (option) return Number(option.getAttribute('aria-setsize'));
    return grid ? Math.max(0, Number(grid.getAttribute('aria-rowcount')) - 1) : 0;
  });

/** The numbers of a mark, as its name says them: `Hard 3, Soft 1`. */
export async function numbersOf(mark: Locator): Promise<Readonly<Record<string, number>>> {
  const name = (await mark.getAttribute('aria-label')) ?? '';
  return Object.fromEntries(
    [...name.matchAll(/(Hard|Soft|Your side|Recipients|Sent) ([\d,]+)/g)].map(([, key = '', n = '']) => [
      key,
      Number(n.replaceAll(',', '')),
    ]),
  );
}

/** Chooses an entry of a chart's menu that saves, and reads what was saved. */
export async function savedBy(page: Page, chart: Locator, entry: string): Promise<{ name: string; content: Buffer }> {
  await chart.getByRole('button', { name: /save or print$/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
