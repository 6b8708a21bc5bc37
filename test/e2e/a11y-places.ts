// Every screen, dialog and menu, with the steps by which a user opens it.
import type { TestPage } from './app.ts';
import { callApp } from './page-session.ts';

export const SCREENS = [
  { name: 'overview', hash: '#/overview', ready: '.recharts-bar-rectangle' },
  { name: 'sent', hash: '#/sent?show=bounced', ready: '.vlist [aria-selected]', open: true },
  { name: 'bounces', hash: '#/bounces', ready: '.vlist [aria-selected]', open: true },
  { name: 'recipients', hash: '#/recipients?show=bounced', ready: '.vlist [aria-selected]', open: true },
  { name: 'export', hash: '#/export', ready: '.preview tbody tr' },
  { name: 'explain', hash: '#/explain', ready: 'textarea' },
  { name: 'settings', hash: '#/settings', ready: '#single-keys' },
  { name: 'welcome', hash: '#/welcome', ready: '.doors' },
] as const;
export type Screen = (typeof SCREENS)[number];

/** Opens a screen; a list also gets its first row opened. */
export async function show(app: TestPage, screen: Screen): Promise<void> {
  await app.go(screen.hash);
  await app.page.locator(screen.ready).first().waitFor();
  if (!('open' in screen)) return;
  await app.page.keyboard.press('j');
  await app.page.locator('.detail .card').nth(1).waitFor();
}

const saveView = (app: TestPage, name: string): Promise<unknown> =>
  callApp(app.page, 'settings.set', { savedViews: [{ id: 'one', name, list: 'sent', params: { show: 'hard' } }] });

/** Adds an account with a server that does not exist: it has everything that an IMAP account has, except mail. */
export async function addDeadAccount(app: TestPage, email: string): Promise<void> {
  const account = { email, host: '127.0.0.1', port: 9, security: 'tls', user: email, password: 'x' };
  await callApp(app.page, 'accounts.add', { account, days: 90 });
  await app.page.getByRole('button', { name: new RegExp(`^${email}`) }).waitFor();
}

export interface Layer {
  readonly name: string;
  readonly open: (app: TestPage) => Promise<void>;
}

const ofAccount = (email: string, item: RegExp): Layer['open'] => {
  return async ({ page }) => {
    await page.getByRole('button', { name: new RegExp(`^${email}`) }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
  };
};

/** Dialogs and menus over the screens; Escape closes each. */
export const layers = (email: string): readonly Layer[] => [
  {
    name: 'palette',
    open: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'keys',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'account-menu',
    open: async ({ page }) => {
      await page.getByRole('button', { name: new RegExp(`^${email}`) }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'password', open: ofAccount(email, /password/) },
  { name: 'folders', open: ofAccount(email, /^Folders/) },
  { name: 'addresses', open: ofAccount(email, /^My addresses/) },
  { name: 'range', open: ofAccount(email, /^How far back/) },
  { name: 'remove', open: ofAccount(email, /^Remove/) },
  {
    name: 'list-menu',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Columns and layout' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'saved-views',
    open: async (app) => {
      await saveView(app, 'Hard bounces of this year');
      await app.go('#/sent?show=hard');
      await app.page.getByRole('button', { name: 'Saved views' }).click();
      await app.page.getByRole('menuitem', { name: /^Rename/ }).waitFor();
    },
  },
  {
    name: 'name-view',
    open: async ({ page, go }) => {
      await go('#/sent?show=hard');
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('menuitem', { name: 'Save this view…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'link',
    open: async ({ page, go }) => {
      await go('#/bounces');
      await page.locator('.vlist [aria-selected]').first().waitFor();
      await page.keyboard.press('j');
      await page.getByRole('button', { name: 'Not this message' }).first().click();
      await page.getByRole('button', { name: 'Find the sent message…' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'erase',
    open: async ({ page, go }) => {
      await go('#/settings');
      await page.getByRole('button', { name: 'Erase everything…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** The tabs of a report. */
export const TABS = ['Delivery report', 'Human text', 'Original headers', 'Structure', 'Full source'] as const;
