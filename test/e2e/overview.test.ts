// The Overview on the sample mailbox: every number leads to the list that it counts, and every chart can be read in every way.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';
import { CHART_IDS, chartOf, listTotal, numbersOf, savedBy } from './overview-charts.ts';

/** What a chart's file is built into, and what recharts draws bars with. */
const CHART_CHUNKS = [
  'BarChart',
  ...readdirSync(join(import.meta.dirname, '../../renderer/charts'))
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => basename(name, '.tsx')),
];

/** The charts whose rows together count every bounced recipient. */
const COUNT_ALL: ReadonlySet<string> = new Set(['over-time', 'by-reason', 'time-to-bounce']);

describeWith(['chromium'], 'the Overview', () => {
  let app: TestApp;
  const open = async (hash = '#/overview'): Promise<void> => {
    await app.go('#/settings');
    await app.go(hash);
    await app.page.locator('[data-chart="worst-addresses"] .bar-link').first().waitFor();
  };
  const overTime = () => chartOf(app.page, 'over-time');
  beforeAll(async () => {
    app = await startApp({ sample: true });
    const reading = app.page.getByText(/^Last read/);
    await reading.waitFor();
    await open();
  });
  afterAll(() => app?.close());

  it('loads the charts with the Overview and not before', async () => {
    await app.go('#/explain');
    await app.page.reload();
    await app.page.locator('textarea').waitFor();
    const loaded = async (): Promise<readonly string[]> => {
      const names = await app.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      return CHART_CHUNKS.filter((chunk) => names.some((name) => name.includes(`/${chunk}-`)));
    };
    expect(await loaded()).toEqual([]);
    await open();
    await expect.poll(loaded).toEqual(CHART_CHUNKS);
  });

  it('leads from every tile to a list with exactly its number', async () => {
    for (const days of ['', '?days=30', '?days=0']) {
      await open(`#/overview${days}`);
      const tiles = app.page.locator('.kpi');
      await expect.poll(() => tiles.count()).toBe(6);
      for (let i = 0; i < 6; i += 1) {
        await open(`#/overview${days}`);
        const tile = tiles.nth(i);
        const [name = '', value = '', note = ''] = (await tile.innerText()).split('\n');
        const number = Number(
          (value.includes('%') ? (/(\d+) messages/.exec(note)?.[1] ?? '') : value).replaceAll(',', ''),
        );
        await tile.click();
        await app.page.locator('.pane-list').waitFor();
        await expect.poll(() => listTotal(app.page), { message: `${days} ${name} ${value} ${note}` }).toBe(number);
      }
    }
  });

  it('filters the list by a click on a bar of every chart', async () => {
    for (const id of CHART_IDS.filter((one) => one !== 'worst-addresses')) {
      await open();
      const marks = chartOf(app.page, id).locator('.bar-link');
      const numbers = await Promise.all((await marks.all()).map(numbersOf));
      const at = numbers.findLastIndex((one) => (one['Hard'] ?? 0) + (one['Soft'] ?? 0) > 0);
      const { Hard = 0, Soft = 0, 'Your side': yours = 0 } = numbers[at] ?? {};
      await marks.nth(at).click();
      await app.page.getByRole('option').first().waitFor();
      expect(decodeURIComponent(app.page.url())).toMatch(/#\/sent\?show=bounced&q=/);
      // One message of the sample has two recipients that failed.
      await expect.poll(() => listTotal(app.page), { message: id }).toBeGreaterThan(Hard + Soft + yours - 2);
      expect(await listTotal(app.page)).toBeLessThanOrEqual(Hard + Soft + yours);
    }
    await open();
    await chartOf(app.page, 'worst-addresses').locator('.bar-link').first().click();
    await expect.poll(() => app.page.url()).toContain('#/recipients/');
    await app.page.locator('.detail h2').waitFor();
  });

  it('does the same by keyboard alone: one stop a chart, arrows within it, Enter', async () => {
    const { page } = app;
    for (const id of CHART_IDS) {
      await open();
      const chart = chartOf(page, id);
      await expect.poll(() => chart.locator('.bar-link[tabindex="0"]').count()).toBe(1);
      await chart.getByRole('button', { name: /save or print$/ }).focus();
      await page.keyboard.press('Tab');
      const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const first = await name();
      await page.keyboard.press(
        first === (await chart.locator('.bar-link').last().getAttribute('aria-label')) ? 'ArrowLeft' : 'ArrowDown',
      );
      expect(await name()).not.toBe(first);
      await chart.locator('.plot-tip').waitFor();
      const label = (await name()).split(':')[0] ?? '';
      await expect.poll(() => chart.locator('.plot-tip b').innerText()).toBe(label);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url(), { message: id }).toMatch(/#\/(sent|recipients)/);
    }
  });

  it('turns series off and on by their buttons', async () => {
    await open();
    for (const id of CHART_IDS) {
      const chart = chartOf(app.page, id);
      const hard = chart.getByRole('button', { name: 'Hard', exact: true });
      const bars = () => chart.locator('.recharts-bar').count();
      const before = await bars();
      await hard.click();
      await expect.poll(() => hard.getAttribute('aria-pressed')).toBe('false');
      await expect.poll(bars).toBe(before - 1);
      await hard.press('Enter');
      await expect.poll(bars).toBe(before);
    }
    const rate = overTime().getByRole('button', { name: 'Bounce rate' });
    await expect.poll(() => overTime().locator('.recharts-line').count()).toBe(1);
    await rate.click();
    await expect.poll(() => overTime().locator('.recharts-line').count()).toBe(0);
    await rate.click();
  });

  it('shows the same numbers as a table, and has nothing that axe finds wrong', async () => {
    for (const theme of THEMES) {
      await app.theme(theme);
      await open();
      expect(await app.axe()).toEqual([]);
      await app.shoot(`overview-charts-${theme}`);
    }
    for (const id of CHART_IDS) {
      const chart = chartOf(app.page, id);
      const marks = await Promise.all((await chart.locator('.bar-link').all()).map(numbersOf));
      await chart.getByRole('button', { name: /: Show as table$/ }).click();
      const columns = await chart.locator('thead th').allInnerTexts();
      const hard = await chart.locator(`tbody td:nth-child(${columns.indexOf('Hard') + 1})`).allInnerTexts();
      const shown = hard.slice(0, marks.length).map(Number);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
      if (id === 'by-provider') expect(sum(shown)).toBeGreaterThan(0);
      else expect([id, shown]).toEqual([id, marks.map((one) => one['Hard'] ?? 0)]);
    }
    for (const theme of THEMES) {
      await app.theme(theme);
      expect(await app.axe()).toEqual([]);
    }
    await app.page.reload();
  });

  it('looks closer at what is dragged across, and leads out again', async () => {
    const { page } = app;
    await open();
    const box = (await overTime().locator('.plot').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const whole = await overTime().locator('.bar-link').count();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.66, box.y + 70, { steps: 5 });
    await overTime().locator('.selected').waitFor();
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/zoom=\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d/);
    await page.getByRole('heading', { name: 'Bounces per day' }).waitFor();
    await expect.poll(() => overTime().locator('.head p').innerText()).toMatch(/ to /);
    await page.reload();
    await page.getByRole('heading', { name: 'Bounces per day' }).waitFor();
    await page.getByRole('button', { name: 'Reset zoom' }).click();
    await page.getByRole('heading', { name: 'Bounces per week' }).waitFor();
    await expect.poll(() => overTime().locator('.bar-link').count()).toBe(whole);
    expect(page.url()).not.toContain('zoom');
    await page.goBack();
    await page.getByRole('heading', { name: 'Bounces per day' }).waitFor();
    await page.goForward();
  });

  it('looks closer by keyboard: Shift with arrows, Enter, Escape', async () => {
    const { page } = app;
    await open();
    await overTime().locator('.bar-link[tabindex="0"]').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('Shift with arrows selects').waitFor();
    await expect.poll(() => overTime().getByRole('status').innerText()).toMatch(/^Selected: Week of .* to Week of /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bounces per day' }).waitFor();
    await overTime().locator('.bar-link[tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Bounces per week' }).waitFor();
  });

  it('saves every chart as CSV with plain numbers, and as PNG', async () => {
    const { page } = app;
    await open();
    const tile = Number(/(\d+) of \d+/.exec(await page.locator('.kpi').nth(1).innerText())?.[1]);
    for (const id of CHART_IDS) {
      const csv = await savedBy(page, chartOf(page, id), 'Save as CSV');
      expect(csv.name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.csv$/);
      const [head = '', ...rows] = csv.content
        .toString('utf8')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(','));
      const column = (name: string) => rows.reduce((sum, row) => sum + Number(row[head.indexOf(name)]), 0);
      if (COUNT_ALL.has(id)) {
        const yours = id === 'by-reason' ? column('Your side') : 0;
        expect([id, column('Hard') + column('Soft') + yours]).toEqual([id, tile]);
      }
      const png = await savedBy(page, chartOf(page, id), 'Save as PNG');
      expect(png.name).toMatch(/\.png$/);
      expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.content.readUInt32BE(16)).toBeGreaterThan(500);
      expect(await colours(png.content)).toBeGreaterThan(40);
    }
  });

  /** How many different colours a picture has: an empty one has a single one. */
  const colours = (png: Buffer): Promise<number> =>
    app.page.evaluate(async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []);
      return new Set(pixels).size;
    }, png.toString('base64'));

  it('prints one clean page, in light colours, also from the dark theme', async () => {
    const { page } = app;
    await app.theme('dark');
    await open();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.rail', '.ch .tools', '.att .btn', '.top .icon-btn']) {
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    }
    await page.emulateMedia({ media: 'screen' });
    await app.theme('light');
  });

  it('prints one chart alone', async () => {
    const { page } = app;
    await open();
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('[data-print="this"] h2')?.textContent ?? '';
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await chartOf(page, 'by-server')
      .getByRole('button', { name: /save or print$/ })
      .click();
    await page.getByRole('menuitem', { name: 'Print this chart' }).click();
    await expect.poll(() => page.title()).toBe('By rejecting server');
    expect(await page.locator('[data-print]').count()).toBe(0);
    await page.reload();
  });

  it('has one action for each thing that needs attention, and each leads to it', async () => {
    const { page } = app;
    await open();
    const actions = page.locator('.att .btn');
    const count = await actions.count();
    expect(count).toBeGreaterThan(4);
    const kinds = (await page.locator('.att b').allInnerTexts()).join('\n');
    for (const kind of [/refuses? your mail/, /new addresses do not work/, /typing slips/, /keeps failing/])
      expect(kinds).toMatch(kind);
    for (let i = 0; i < count; i += 1) {
      await open();
      const name = (await actions.nth(i).getAttribute('aria-label')) ?? '';
      await actions.nth(i).click();
      await page.locator('.pane-list').waitFor();
      await expect.poll(() => listTotal(page), { message: name }).toBeGreaterThan(0);
      if (/typing slips/.test(name)) expect(await listTotal(page)).toBe(Number(/(\d+) address/.exec(name)?.[1]));
    }
  });

  it('asks for nothing from elsewhere and complains of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
