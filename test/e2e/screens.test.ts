import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';

/** Every screen with what must be on it before it counts as shown. */
const SCREENS = [
  { name: 'overview', hash: '#/overview', ready: '.recharts-bar-rectangle' },
  { name: 'sent', hash: '#/sent?show=bounced', ready: '[role="option"]', open: true },
  { name: 'bounces', hash: '#/bounces', ready: '[role="option"]', open: true },
  { name: 'recipients', hash: '#/recipients?show=bounced', ready: '[role="gridcell"]', open: true },
  { name: 'export', hash: '#/export', ready: '.preview tbody tr' },
  { name: 'explain', hash: '#/explain', ready: 'textarea' },
  { name: 'settings', hash: '#/settings', ready: '#single-keys' },
  { name: 'welcome', hash: '#/welcome', ready: '.doors' },
] as const;

describeWith(['chromium'], 'every screen', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
    await app.go('#/sent');
    await app.page.getByRole('option').nth(5).waitFor();
  }, 60_000);
  afterAll(() => app?.close());

  for (const theme of THEMES)
    for (const screen of SCREENS)
      it(`${screen.name}, ${theme}: a picture, and nothing that axe finds wrong`, async () => {
        await app.theme(theme);
        await app.go(screen.hash);
        await app.page.locator(screen.ready).first().waitFor();
        if ('open' in screen) {
          await app.page.keyboard.press('j');
          await app.page.locator('.detail .card').nth(1).waitFor();
        }
        await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
        await app.shoot(`${screen.name}-${theme}`);
        expect(await app.axe()).toEqual([]);
      }, 60_000);

  it('is whole in a window of 900 pixels, and at 200 per cent', async () => {
    for (const [width, height] of [
      [900, 700],
      [640, 410],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      for (const screen of SCREENS) {
        await app.go(screen.hash);
        await app.page.locator(screen.ready).first().waitFor();
        const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ screen: screen.name, width, overflow }).toEqual({ screen: screen.name, width, overflow: 0 });
        await app.shoot(`${screen.name}-${width}`);
      }
    }
    await app.page.setViewportSize({ width: 1280, height: 820 });
  }, 60_000);

  it('asks nothing of any other machine, and complains of nothing', () => {
    const elsewhere = app.requests.filter(
      (url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
