// The lists in a real browser: sorted, resized, with chosen columns and named views, all of it kept over a reload.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';

describeWith(['chromium'], 'the lists', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
  });
  afterAll(() => app?.close());
  const header = (name: string) => app.page.getByRole('columnheader', { name, exact: true });

  it('are sorted by their headers; the address keeps the order over Back and reload', async () => {
    const { page } = app;
    await app.go('#/sent');
    await page.getByRole('option').nth(3).waitFor();
    await page.getByRole('button', { name: 'To', exact: true }).click();
    await expect.poll(() => header('To').getAttribute('aria-sort')).toBe('ascending');
    const first = async () =>
      (await page.locator('.row .to').allInnerTexts()).slice(0, 8).map((t) => t.toLowerCase().split(' ')[0]);
    // The rows come after the header has changed.
    await expect
      .poll(async () => {
        const shown = await first();
        return shown.length === 8 && shown.toSorted().join() === shown.join();
      })
      .toBe(true);
    await page.getByRole('button', { name: 'To', exact: true }).press('Enter');
    await expect.poll(() => header('To').getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toContain('sort=-to');
    await page.reload();
    await expect.poll(() => header('To').getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    await expect.poll(() => header('To').getAttribute('aria-sort')).toBe('ascending');
    expect(await app.axe()).toEqual([]);
  });

  it('have columns that are resized, shown and hidden, and a line beside the detail, all remembered', async () => {
    const { page } = app;
    await app.go('#/recipients');
    await page.getByRole('gridcell').first().waitFor();
    const grip = page.getByRole('separator', { name: 'Width of Verdict' });
    await grip.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => grip.getAttribute('aria-valuenow')).toBe('120');
    await page.getByRole('button', { name: 'Columns and layout' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Soft' }).click();
    await header('Soft').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    const line = page.getByRole('separator', { name: 'Width of the list' });
    // Each change is stored a moment after it was made; a reload before that would lose it.
    let stored: number | null = null;
    page.on('response', (response) => {
      const share = /"share":([\d.]+)/.exec(response.request().postData() ?? '')?.[1];
      if (share !== undefined) stored = Math.round(Number(share) * 100);
    });
    const before = (await page.locator('.pane-list').boundingBox())?.width ?? 0;
    await line.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await page.locator('.pane-list').boundingBox())?.width ?? 0).toBeLessThan(before);
    const after = (await page.locator('.pane-list').boundingBox())?.width;
    await expect.poll(async () => String(stored) === (await line.getAttribute('aria-valuenow'))).toBe(true);
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByRole('gridcell').first().waitFor();
        return page.getByRole('separator', { name: 'Width of Verdict' }).getAttribute('aria-valuenow');
      })
      .toBe('120');
    expect(await header('Soft').count()).toBe(0);
    expect((await page.locator('.pane-list').boundingBox())?.width).toBe(after);
    expect(await app.axe()).toEqual([]);
  });

  it('keep a filter under a name', async () => {
    const { page } = app;
    await app.go('#/sent?show=hard&sort=subject');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByLabel('Name of the view').fill('Hard ones');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as Hard ones').waitFor();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Rename Hard ones' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename the view' });
    await expect.poll(() => dialog.getByLabel('Name of the view').inputValue()).toBe('Hard ones');
    expect(await app.axe()).toEqual([]);
    await dialog.getByLabel('Name of the view').fill('  ');
    await expect.poll(() => dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel('Name of the view').fill('Hard by subject');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Saved as Hard by subject').waitFor();
    await app.go('#/sent');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Hard by subject', exact: true }).click();
    await expect.poll(() => page.url()).toContain('#/sent?show=hard&sort=subject');
    await page.reload();
    await page.getByRole('button', { name: 'Saved views' }).click();
    expect(await page.getByRole('menuitem', { name: /Hard ones/ }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Delete Hard by subject' }).click();
    await page.getByText('Hard by subject is deleted').waitFor();
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
