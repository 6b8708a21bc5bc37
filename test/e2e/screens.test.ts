import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { SCREENS, show } from './a11y-places.ts';
import { LOOKS, startApp, type TestApp } from './app.ts';

describeWith(['chromium'], 'every screen', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
    await app.go('#/sent');
    await app.page.locator('.vlist [aria-selected]').nth(5).waitFor();
  });
  afterAll(() => app?.close());

  for (const look of LOOKS)
    for (const screen of SCREENS)
      it(`${screen.name}, ${look}: a picture, and nothing that axe finds wrong`, async () => {
        await app.theme(look);
        await show(app, screen);
        const theme = look === 'dark' ? 'dark' : 'light';
        await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
        await app.shoot(`${screen.name}-${look}`);
        expect(await app.axe()).toEqual([]);
      });

  it('asks nothing of any other machine, and complains of nothing', () => {
    const elsewhere = app.requests.filter(
      (url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
