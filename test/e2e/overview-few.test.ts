// The Overview of small mailboxes, and of one in another time zone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../hosts/launched.ts';
import { describeWith } from '../support/programs.ts';
import { openPage, startApp, type TestApp, THEMES } from './app.ts';
import { CHART_IDS, chartOf, savedBy } from './overview-charts.ts';
import { makeMailbox } from './small-mailbox.ts';

const DAY = 86_400_000;

interface Small {
  readonly app: TestApp;
  close(): Promise<void>;
}

async function openSmall(
  start: () => Promise<TestApp>,
  letters: number,
  bounces: number,
  at = Date.now() - 2 * DAY,
): Promise<Small> {
  const folder = makeMailbox(
    Array.from({ length: letters }, (_, number) => at - number * 1000),
    bounces,
  );
  const app = await start();
  const close = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await app.page.getByLabel('Path of a file or folder').fill(folder);
    await app.page.getByRole('button', { name: 'Open', exact: true }).click();
    await app.page
      .getByRole('link', { name: /^Sent/ })
      .filter({ hasText: String(letters) })
      .waitFor();
    await app.page.getByText(/^Last read/).waitFor();
    await app.go('#/overview?days=30');
  } catch (error) {
    await close();
    throw error;
  }
  return { app, close };
}

describeWith(['chromium'], 'the Overview of few recipients', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall(() => startApp({ sample: false }), 7, 2);
  });
  afterAll(() => small?.close());

  it('counts instead of giving per cent', async () => {
    const { page } = small.app;
    await chartOf(page, 'by-provider').locator('.bar-link').first().waitFor();
    const tile = page.locator('.kpi').nth(1);
    await expect.poll(() => tile.innerText()).toMatch(/^Recipients bounced\s+2\s+2 of 7/);
    expect(await page.locator('.grid').innerText()).not.toContain('%');
    expect(await page.locator('.plot text', { hasText: '%' }).count()).toBe(0);
    await expect.poll(() => chartOf(page, 'by-provider').locator('.label').first().textContent()).toBe('2 of 7');
    expect(await chartOf(page, 'over-time').getByRole('button', { name: 'Bounce rate' }).count()).toBe(0);
    for (const theme of THEMES) {
      await small.app.theme(theme);
      await small.app.shoot(`overview-few-${theme}`);
      expect(await small.app.axe()).toEqual([]);
    }
  });
});

describeWith(['chromium'], 'the Overview where nothing came back', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall(() => startApp({ sample: false }), 3, 0);
  });
  afterAll(() => small?.close());

  it('says so in the place of every chart', async () => {
    const { page } = small.app;
    for (const id of CHART_IDS) await chartOf(page, id).getByText('No bounces in this time').waitFor();
    await page.getByText('Nothing needs you').waitFor();
    for (const theme of THEMES) {
      await small.app.theme(theme);
      await small.app.shoot(`overview-calm-${theme}`);
      expect(await small.app.axe()).toEqual([]);
    }
  });

  it('says so where no mail was sent in the time, and leads on', async () => {
    await small.close();
    small = await openSmall(() => startApp({ sample: false }), 3, 0, Date.now() - 100 * DAY);
    await small.app.page.getByText('No mail in this time').waitFor();
    await small.app.shoot('overview-empty');
    await small.app.page.getByRole('link', { name: 'All', exact: true }).click();
    await small.app.page.locator('.kpi').first().waitFor();
    await expect.poll(() => small.app.page.locator('.kpi').first().innerText()).toMatch(/^Messages sent\s+3/);
  });
});

describeWith(['chromium'], 'the Overview far from Greenwich', () => {
  let small: Small;
  /** 20:30 on the 9th in New York, already the 10th in UTC. */
  const EVENING = new Date(Date.now() - 5 * DAY).setUTCHours(0, 30, 0, 0);
  beforeAll(async () => {
    const data = mkdtempSync(join(tmpdir(), 'bounceboard-zone-'));
    const host = launch(['--web', '--data', data], { TZ: 'America/New_York' });
    const start = async () => {
      const app = await openPage(host.firstAddress(), async () => {
        await host.stop();
        rmSync(data, { recursive: true, force: true });
      });
      const session = await app.page.context().newCDPSession(app.page);
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' });
      await app.page.reload();
      return app;
    };
    small = await openSmall(start, 2, 1, EVENING);
  });
  afterAll(() => small?.close());

  it('puts mail on the day that the user’s calendar shows, and the list agrees', async () => {
    const { page } = small.app;
    const day = new Date(EVENING - DAY).toISOString().slice(0, 10);
    await chartOf(page, 'over-time').locator('.bar-link').first().waitFor();
    const csv = (await savedBy(page, chartOf(page, 'over-time'), 'Save as CSV')).content.toString('utf8');
    expect(
      csv
        .split('\r\n')
        .filter((line) => !/,0,0,0,/.test(line))
        .slice(1, -1),
    ).toEqual([`${day},1,0,2,`]);
    const name = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const mark = chartOf(page, 'over-time').locator('.bar-link[aria-label*="Hard 1"]');
    await expect.poll(() => mark.getAttribute('aria-label')).toContain(`${name.format(EVENING - DAY)}: `);
    await mark.click();
    await page.getByRole('option').first().waitFor();
    expect(decodeURIComponent(page.url())).toContain(`after:${day}`);
  });
});
