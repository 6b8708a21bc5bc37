// Every key of the app, the palette and the sheet of keys; where the focus moves, and that typing in a field triggers none.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';
import { replyOf } from './page-session.ts';

describeWith(['chromium'], 'the keys', () => {
  let app: TestApp;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const view = () => app.page.evaluate(() => /^#\/(\w*)/.exec(window.location.hash)?.[1] ?? '');
  const focused = () =>
    app.page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
  const set = async (input: unknown) => (await replyOf(app.page, 'settings.set', input)).ok;
  const palette = () => app.page.getByRole('dialog', { name: 'Go to' });
  const sheet = () => app.page.getByRole('dialog', { name: 'Keys' });

  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
    await app.go('#/sent');
    await app.page.getByRole('option').nth(5).waitFor();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    await press('Escape');
    await app.go('#/sent');
    await app.page.getByRole('option').first().waitFor();
    await app.page.locator('main').focus();
  });

  it('lead to the screens: g, then a letter', async () => {
    for (const [key, screen] of [
      ['o', 'overview'],
      ['b', 'bounces'],
      ['r', 'recipients'],
      ['e', 'export'],
      ['s', 'sent'],
    ] as const) {
      await press('g', key);
      await expect.poll(view).toBe(screen);
      await app.page.locator(`.rail a[aria-current="page"][href="#/${screen}"]`).waitFor();
    }
  });

  it('move through the list and into the detail, and Esc leads back', async () => {
    const selected = () => app.page.locator('[role="option"][aria-selected="true"]').getAttribute('aria-posinset');
    await press('j');
    await expect.poll(selected).toBe('1');
    await press('ArrowDown', 'j');
    await expect.poll(selected).toBe('3');
    await press('k');
    await expect.poll(selected).toBe('2');
    const list = await focused();
    await press('Enter');
    await expect.poll(focused).not.toBe(list);
    await press('Escape');
    await expect.poll(focused).toBe(list);
  });

  it('lead into a detail that is still being read, once it is there', async () => {
    const held: (() => void)[] = [];
    let holding = true;
    await press('j');
    await app.page.locator('[data-detail-title]').waitFor();
    await app.page.route('**/api/call', async (route) => {
      const isAsked = route.request().postData()?.includes('"sent.get"') === true;
      if (holding && isAsked) await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await press('End');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    expect(await app.page.locator('[data-detail-title]').count()).toBe(0);
    await press('Enter');
    // A call that comes after these are let go is not held: nobody would let it go.
    holding = false;
    for (const go of held) go();
    await app.page.locator('[data-detail-title]:focus').waitFor();
    await app.page.unrouteAll({ behavior: 'wait' });
  });

  /** Reloads the page and holds back the answers to a call until the function in the answer is called. */
  async function reloadWithout(call: string): Promise<() => Promise<void>> {
    const held: (() => void)[] = [];
    let holding = true;
    await app.page.route('**/api/call', async (route) => {
      const asked = route.request().postData() ?? '';
      if (holding && asked.includes(`"${call}"`)) await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await app.page.reload();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    return async () => {
      holding = false;
      for (const go of held) go();
      await app.page.unrouteAll({ behavior: 'wait' });
    };
  }
  const selectedRow = () =>
    app.page.evaluate(() =>
      document.querySelector('[role="option"][aria-selected="true"]')?.getAttribute('aria-posinset'),
    );

  it.each(['app.state', 'sent.list'])(
    'pressed while the answer to %s is awaited, move as they would have',
    async (call) => {
      const go = await reloadWithout(call);
      await press('j', 'ArrowDown', 'j', 'k');
      await go();
      await expect.poll(selectedRow).toBe('2');
      await app.page.locator('.vlist:focus').waitFor();
      await press('k');
      await expect.poll(selectedRow).toBe('1');
    },
  );

  it('open the first message where none is selected, also before it is there', async () => {
    const go = await reloadWithout('sent.list');
    await app.page.locator('.vlist').focus();
    await press('Enter');
    await go();
    await app.page.locator('[data-detail-title]:focus').waitFor();
    expect(await selectedRow()).toBe('1');
  });

  it('pressed while another filter is awaited move in what it shows, not in what stood there before', async () => {
    let answer = () => {};
    const awaited = new Promise<void>((go) => {
      answer = go;
    });
    await app.page.route('**/api/call', async (route) => {
      if (route.request().postData()?.includes('"show":"soft"')) await awaited;
      await route.continue();
    });
    await app.go('#/sent?show=soft');
    await press('j', 'j');
    await expect.poll(() => app.page.evaluate(() => window.location.hash)).toBe('#/sent?show=soft');
    answer();
    await expect.poll(selectedRow).toBe('2');
    await expect.poll(() => app.page.locator('[aria-selected="true"] .marks').innerText()).toMatch(/full|busy|soft/i);
    await app.page.unrouteAll({ behavior: 'wait' });
  });

  it('pressed before the app knows that letters are turned off do nothing', async () => {
    expect(await set({ singleKeys: false })).toBe(true);
    const go = await reloadWithout('app.state');
    await press('j');
    await go();
    await app.page.getByRole('option').first().waitFor();
    expect(await selectedRow()).toBeUndefined();
    expect(await set({ singleKeys: true })).toBe(true);
    await app.page.reload();
  });

  it('search, help and look for new mail', async () => {
    await press('/');
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
    await press('Escape', '?');
    await sheet().waitFor();
    for (const key of ['F5', 'Esc', '?', '/', 'Enter', 'Home', 'End'])
      await expect.poll(() => sheet().locator('kbd', { hasText: key }).count()).toBeGreaterThan(0);
    await press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await press('F5');
    await app.page.getByText('Looking for new mail').waitFor();
  });

  it('do nothing while somebody types', async () => {
    await press('/');
    await app.page.keyboard.type('gbgo?j/k');
    await expect.poll(() => app.page.locator('[data-search]').inputValue()).toContain('gbgo?j/k');
    expect(await view()).toBe('sent');
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    await press('Escape');
    await press('Control+k');
    await palette().getByRole('combobox').pressSequentially('gb?');
    await expect.poll(() => palette().getByRole('combobox').inputValue()).toBe('gb?');
    expect(await view()).toBe('sent');
    await press('Escape');
  });

  it('of a single letter can be turned off on the sheet; those with Ctrl, and F5, stay', async () => {
    await press('?');
    await sheet().getByRole('checkbox', { name: 'Single keys' }).uncheck();
    await expect.poll(() => app.page.locator('.rail kbd', { hasText: '?' }).count()).toBe(0);
    await expect.poll(() => sheet().locator('.off').count()).toBeGreaterThan(5);
    await press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await press('g', 'b', 'j', '?', '/');
    await press('Control+k');
    await palette().waitFor();
    expect(await view()).toBe('sent');
    await expect.poll(() => app.page.locator('[role="option"][aria-selected="true"]').count()).toBeLessThanOrEqual(1);
    await palette().getByRole('combobox').fill('all keys');
    await press('Enter');
    await sheet().getByRole('checkbox', { name: 'Single keys' }).check();
    await expect.poll(() => app.page.locator('.rail kbd', { hasText: '?' }).count()).toBe(1);
    expect(await sheet().locator('.off').count()).toBe(0);
    await press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.matches('main'))).toBe(true);
  });

  it('open a palette with every screen, saved view, account and command', async () => {
    expect(
      await set({
        savedViews: [{ id: 'a', name: 'Full mailboxes', list: 'bounces', params: { q: 'reason:mailbox-full' } }],
      }),
    ).toBe(true);
    await press('Control+k');
    for (const name of ['Overview', 'Sent', 'Bounces', 'Recipients', 'Export', 'Explain', 'Settings'])
      await palette().getByRole('group', { name: 'Screens' }).getByRole('option', { name, exact: true }).waitFor();
    await palette()
      .getByRole('group', { name: 'Accounts' })
      .getByRole('option', { name: /Sample mailbox/ })
      .waitFor();
    await palette().getByRole('group', { name: 'Commands' }).getByRole('option', { name: 'Add a mailbox' }).waitFor();
    await app.shoot('palette');
    await palette().getByRole('combobox').fill('full mailb');
    await palette().getByRole('group', { name: 'Saved views' }).getByRole('option').waitFor();
    await press('Enter');
    await expect.poll(view).toBe('bounces');
    await expect.poll(() => app.page.evaluate(() => window.location.hash)).toContain('mailbox-full');
    expect(await set({ savedViews: [] })).toBe(true);
  });

  it('find a recipient, a message and a search in the palette', async () => {
    await press('Control+k');
    await palette().getByRole('combobox').fill('gmial');
    const people = palette().getByRole('group', { name: 'Recipients' }).getByRole('option');
    await people.first().waitFor();
    const address = (await people.first().textContent()) ?? '';
    await people.first().click();
    await expect.poll(view).toBe('recipients');
    await app.page.getByRole('heading', { name: address }).waitFor();
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.matches('main'))).toBe(true);
    await press('Control+k');
    await palette().getByRole('combobox').fill('invoice');
    await palette().getByRole('group', { name: 'Sent messages' }).getByRole('option').first().waitFor();
    await app.shoot('palette-found');
    await press('ArrowUp', 'ArrowDown');
    await palette().getByRole('option', { name: 'Search bounces for “invoice”' }).click();
    await expect.poll(view).toBe('bounces');
    await expect.poll(() => app.page.locator('[data-search]').inputValue()).toContain('invoice');
  });

  it('leave the focus where it was when a dialog closes', async () => {
    const link = app.page.getByRole('link', { name: /^Bounces/ });
    await link.focus();
    await press('Control+k');
    await palette().waitFor();
    await press('Control+k');
    await palette().waitFor({ state: 'detached' });
    await expect.poll(() => link.evaluate((at) => at === document.activeElement)).toBe(true);
    const account = app.page.locator('button.acct').first();
    await account.focus();
    await press('Enter');
    await app.page.getByRole('menuitem', { name: /^Remove/ }).click();
    await app.page.getByRole('dialog').waitFor();
    await press('Escape');
    await expect.poll(() => account.evaluate((at) => at === document.activeElement)).toBe(true);
  });
});
