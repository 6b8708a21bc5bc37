// A long list keeps only the rows around the visible ones, and shows the right rows at every position.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { until } from '../support/waits.ts';
import type { TestApp } from './app.ts';
import { startWithLetters } from './many-letters.ts';

const LETTERS = 6000;

/** The visible rows as the page has them: rank, text and pixel, from the top of the list. */
interface Seen {
  readonly place: number;
  readonly letter: number;
  readonly top: number;
}

describeWith(['chromium'], 'a long list', () => {
  let app: TestApp;
  let put: (subject: string) => void;
  beforeAll(async () => {
    ({ app, put } = await startWithLetters(LETTERS));
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    await app.go('#/explain');
    await app.page.locator('textarea').waitFor();
    await app.go('#/sent');
    await app.page.getByRole('option').nth(5).waitFor();
    await app.page.getByRole('listbox').focus();
  });

  const look = (): Promise<{ readonly rows: readonly Seen[]; readonly height: number }> =>
    app.page.locator('.vlist').evaluate((list) => {
      const { top, bottom, height } = list.getBoundingClientRect();
      const rows = [...list.querySelectorAll('[role="option"]')]
        .map((row) => ({ row, box: row.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > top && box.top < bottom)
        .map(({ row, box }) => ({
          place: Number(row.getAttribute('aria-posinset')),
          letter: Number(/Letter (\d+)/.exec(row.textContent ?? '')?.[1]),
          top: Math.round(box.top - top),
        }))
        .toSorted((a, b) => a.top - b.top);
      return { rows, height };
    });
  /** On a busy machine the list is scrolled for a moment to rows that are not drawn yet: waits until rows fill it. */
  const seen = async (): Promise<readonly Seen[]> => {
    const fills = (first?: Seen, last?: Seen, height = 0): boolean =>
      first !== undefined && last !== undefined && first.top <= 58 && last.top + 88 >= height;
    return (await until(look, ({ rows, height }) => fills(rows[0], rows.at(-1), height))).rows;
  };
  const firstLetter = async (): Promise<number> => (await seen())[0]?.letter ?? -1;

  /** Expects that rows fill the view, follow each other, and have the right ranks. */
  const expectRight = async (): Promise<void> => {
    const rows = await seen();
    expect(rows.length).toBeGreaterThan(6);
    rows.forEach(({ letter, place, top }, index) => {
      expect([place, letter]).toEqual([letter + 1, (rows[0]?.letter ?? 0) + index]);
      const before = rows[index - 1];
      // A day's heading may stand between.
      if (before) expect([58, 88]).toContain(top - before.top);
    });
  };

  /** Turns the wheel until a condition on the first visible letter holds; rows must not jump meanwhile. */
  const wheelUntil = async (pixels: number, done: (letter: number) => boolean): Promise<void> => {
    for (let turn = 0; turn < 400; turn += 1) {
      const before = await firstLetter();
      if (done(before)) return;
      await app.page.mouse.wheel(0, pixels);
      const after = await until(firstLetter, (letter) => letter !== before);
      expect(Math.abs(after - before)).toBeLessThan((2 * Math.abs(pixels)) / 58);
    }
    expect.fail('the wheel never got there');
  };

  it('is scrolled down past what is kept, and up again to the first row', async () => {
    const asked: string[] = [];
    app.page.on('request', (request) => asked.push(request.postData() ?? ''));
    await app.page.locator('.vlist').hover();
    await wheelUntil(4000, (letter) => letter > 2600);
    await expectRight();
    const upwards = () => asked.filter((text) => text.includes('"kind":"before"')).length;
    const before = upwards();
    await wheelUntil(-4000, (letter) => letter === 0);
    await expectRight();
    expect(upwards()).toBeGreaterThan(before);
  });

  it('leads to its last row by End and to its first by Home', async () => {
    await app.page.keyboard.press('End');
    await expect.poll(() => app.page.url()).toContain('#/sent/');
    const selected = app.page.locator('[role="option"][aria-selected="true"]');
    await expect.poll(() => selected.innerText()).toContain(`Letter ${LETTERS - 1}`);
    await expect.poll(() => selected.getAttribute('aria-posinset')).toBe(String(LETTERS));
    await expectRight();
    await app.page.keyboard.press('ArrowUp');
    await expect.poll(() => selected.innerText()).toContain(`Letter ${LETTERS - 2}`);
    for (let page = 0; page < 30; page += 1) await app.page.keyboard.press('PageUp');
    await expect.poll(() => selected.innerText()).toContain(`Letter ${LETTERS - 302}`);
    await expectRight();
    await app.page.keyboard.press('Home');
    await expect.poll(() => selected.innerText()).toContain('Letter 0');
    await expectRight();
    await expect.poll(() => app.page.locator('.vlist').evaluate((list) => list.scrollTop)).toBe(0);
  });

  it('is pulled by its scroll bar to any place', async () => {
    const pull = (share: number) =>
      app.page.locator('.vlist').evaluate((list, to) => {
        list.scrollTop = to * (list.scrollHeight - list.clientHeight);
      }, share);
    await pull(0.5);
    await expect.poll(firstLetter).toBeGreaterThan(LETTERS * 0.4);
    expect(await firstLetter()).toBeLessThan(LETTERS * 0.6);
    await expectRight();
    await app.page.mouse.wheel(0, -3000);
    await expect.poll(firstLetter).toBeLessThan(LETTERS * 0.6);
    await expectRight();
    await pull(1);
    await expect.poll(async () => (await seen()).at(-1)?.letter).toBe(LETTERS - 1);
    await expectRight();
    await pull(0);
    await expect.poll(firstLetter).toBe(0);
    await expectRight();
  });

  it('goes on from the selected row, however far away one has scrolled meanwhile', async () => {
    await app.page.getByRole('option', { name: 'Letter 3', exact: false }).first().click();
    const selected = app.page.locator('[role="option"][aria-selected="true"]');
    const from = Number(/Letter (\d+)/.exec(await selected.innerText())?.[1]);
    await app.page.locator('.vlist').evaluate((list) => {
      list.scrollTop = 0.8 * list.scrollHeight;
    });
    await expect.poll(firstLetter).toBeGreaterThan(LETTERS / 2);
    await app.page.getByRole('listbox').focus();
    await app.page.keyboard.press('ArrowDown');
    await expect.poll(() => selected.innerText()).toContain(`Letter ${from + 1}`);
    await expectRight();
  });

  it('comes back to the row it was left at', async () => {
    await app.page.locator('.vlist').evaluate((list) => {
      list.scrollTop = 0.4 * list.scrollHeight;
    });
    await expect.poll(firstLetter).toBeGreaterThan(LETTERS / 4);
    const at = await firstLetter();
    await app.page
      .getByRole('option')
      .filter({ hasText: `Letter ${at + 2}` })
      .click();
    await app.page.getByRole('heading', { name: `Letter ${at + 2}` }).waitFor();
    await app.go('#/recipients');
    await app.page.getByRole('heading', { name: 'Recipients' }).waitFor();
    await app.page.goBack();
    await expect.poll(async () => (await seen()).map(({ letter }) => letter)).toContain(at + 2);
    await expectRight();
  });

  it('holds also for what a search finds, and for a table', async () => {
    const { page } = app;
    await Promise.all([
      page.waitForResponse((response) => response.request().postData()?.includes('"search":"northwind"') ?? false),
      app.go('#/sent?q=northwind'),
    ]);
    // The rows of the previous list may stay for another moment; a new list starts at its top.
    await expect
      .poll(async () => {
        await page.locator('.vlist').evaluate((list) => {
          list.scrollTop = 0.5 * list.scrollHeight;
        });
        return firstLetter();
      })
      .toBeGreaterThan(LETTERS / 4);
    await expectRight();
    await app.go('#/recipients?sort=address');
    const selected = page.locator('[role="row"][aria-selected="true"]');
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await expect.poll(() => selected.innerText()).toContain('person9@');
    await expect.poll(() => selected.getAttribute('aria-rowindex')).toBe(String(LETTERS + 1));
    await page.keyboard.press('Home');
    await expect.poll(() => selected.innerText()).toContain('person0@');
    await expect.poll(() => selected.getAttribute('aria-rowindex')).toBe('2');
  });

  it('stays where it is while mail comes in far above, says so, and shows it on demand', async () => {
    const { page } = app;
    await page.locator('.vlist').hover();
    await wheelUntil(4000, (letter) => letter > 2000);
    const before = (await seen()).map(({ letter, top }) => [letter, top]);
    put('Late one');
    put('Late two');
    await page.keyboard.press('F5');
    await page.getByRole('button', { name: 'Show 2 new rows' }).waitFor();
    expect((await seen()).map(({ letter, top }) => [letter, top])).toEqual(before);
    const [first] = await seen();
    expect(first?.place).toBe((first?.letter ?? 0) + 3);
    await wheelUntil(-4000, (letter) => letter < 100);
    await page.getByRole('button', { name: 'Show 2 new rows' }).click();
    await page.getByRole('option', { name: 'Late two' }).waitFor();
    await expect.poll(() => page.getByRole('option').first().getAttribute('aria-posinset')).toBe('1');
    await expect.poll(() => page.locator('.vlist').evaluate((list) => list.scrollTop)).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
