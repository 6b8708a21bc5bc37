// Every screen and layer for everybody: axe in three looks, 200 per cent, narrow windows, rest for the eyes, focus.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { lost, moving, notFitting, structure, unseenFocus, wordless } from './a11y-checks.ts';
import { addDeadAccount, layers, SCREENS, show, TABS } from './a11y-places.ts';
import { LOOKS, startApp, type TestApp } from './app.ts';

const EMAIL = 'ekiri@studio.example';

describeWith(['chromium'], 'everybody', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
    await app.go('#/sent');
    await app.page.locator('.vlist [aria-selected]').nth(5).waitFor();
    await addDeadAccount(app, EMAIL);
  });
  afterAll(() => app?.close());

  for (const look of LOOKS) {
    it(`reads every dialog and menu, ${look}`, async () => {
      await app.theme(look);
      const wrong: string[] = [];
      for (const layer of layers(EMAIL)) {
        await app.go('#/sent');
        await layer.open(app);
        await app.shoot(`layer-${layer.name}-${look}`);
        wrong.push(...(await app.axe()).map((line) => `${layer.name}: ${line}`));
        await app.page.keyboard.press('Escape');
        await app.page.locator('[role="dialog"], [role="menu"]').waitFor({ state: 'detached' });
      }
      expect(wrong).toEqual([]);
    });

    it(`reads every tab of a report, ${look}`, async () => {
      await app.theme(look);
      await app.go('#/bounces');
      await app.page.locator('.vlist [aria-selected]').first().waitFor();
      await app.page.keyboard.press('j');
      const wrong: string[] = [];
      for (const name of TABS) {
        await app.page.getByRole('tab', { name, exact: true }).first().click();
        await app.page.getByRole('tabpanel', { name }).first().waitFor();
        await app.shoot(`viewer-${name.toLowerCase().replace(' ', '-')}-${look}`);
        wrong.push(...(await app.axe()).map((line) => `${name}: ${line}`));
      }
      expect(wrong).toEqual([]);
    });
  }

  for (const [what, width, height, deviceScaleFactor] of [
    ['at 200 per cent', 640, 410, 2],
    ['in a window of 900 pixels', 900, 700, 1],
  ] as const)
    it(`sees all of it ${what}`, async () => {
      const zoomed = await app.sized({ width, height }, deviceScaleFactor);
      const wrong: string[] = [];
      for (const screen of SCREENS) {
        await show(zoomed, screen);
        await zoomed.shoot(`${screen.name}-${width}`);
        wrong.push(...(await lost(zoomed.page)).map((line) => `${screen.name}: ${line}`));
      }
      for (const layer of layers(EMAIL)) {
        await zoomed.go('#/sent');
        await layer.open(zoomed);
        await zoomed.shoot(`layer-${layer.name}-${width}`);
        wrong.push(...(await notFitting(zoomed.page)).map((line) => `${layer.name}: ${line}`));
        await zoomed.page.keyboard.press('Escape');
        await zoomed.page.locator('[role="dialog"], [role="menu"]').waitFor({ state: 'detached' });
      }
      await zoomed.close();
      expect(wrong).toEqual([]);
    });

  it('finds landmarks and headings in order, and signs with words, on every screen', async () => {
    const wrong: string[] = [];
    for (const screen of SCREENS) {
      await show(app, screen);
      const found = [...(await structure(app.page)), ...(await wordless(app.page))];
      wrong.push(...found.map((line) => `${screen.name}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });

  it('is left in peace where the system asks for less motion', async () => {
    const wrong: string[] = [];
    for (const screen of SCREENS) {
      await show(app, screen);
      wrong.push(...(await moving(app.page)).map((line) => `${screen.name}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });

  it('sees where the focus is at every stop of the Tab key', async () => {
    const wrong: string[] = [];
    for (const screen of SCREENS) {
      await show(app, screen);
      const { stops, unseen } = await unseenFocus(app.page, 60);
      expect(stops).toBeGreaterThan(5);
      wrong.push(...unseen.map((line) => `${screen.name}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });
});
