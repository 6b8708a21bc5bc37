// An account without sent mail: anybody's forged bounce can put an address into the export, and the screen and the file say so.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { gives, StandIn } from './account-states.ts';
import { LOOKS, startApp, type TestApp, THEMES } from './app.ts';
import { daily, makeMailbox } from './small-mailbox.ts';

const BOUNCES = 3;

async function openFolder({ page }: TestApp, path: string, fields: { path: string; open: string }): Promise<void> {
  await page.getByLabel(fields.path).fill(path);
  await page.getByRole('button', { name: fields.open, exact: true }).click();
}
const ENGLISH = { path: 'Path of a file or folder', open: 'Open' };

describeWith(['chromium'], 'the export of an account without sent mail', () => {
  let app: TestApp;
  let folder: string;
  const note = () => app.page.getByRole('status').filter({ hasText: 'bounces alone' });
  beforeAll(async () => {
    folder = makeMailbox(daily(5), BOUNCES);
    app = await startApp({ sample: false });
    await openFolder(app, join(folder, 'Inbox'), ENGLISH);
    await app.page.getByText(/^Last read/).waitFor();
    await app.go('#/export');
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says how many addresses rest on bounces alone, and what that means', async () => {
    await note().getByText('3 addresses are here because of bounces alone: Inbox').waitFor();
    await note()
      .getByText(/Anybody can forge a bounce/)
      .waitFor();
    expect(await app.page.getByText('Preview: 3 addresses').count()).toBe(1);
    for (const theme of THEMES) {
      await app.theme(theme);
      await app.shoot(`export-untied-${theme}`);
    }
    for (const look of LOOKS) {
      await app.theme(look);
      expect(await app.axe()).toEqual([]);
    }
  });

  it('says it of each address in the JSON file', async () => {
    await app.page.getByRole('radio', { name: 'JSON' }).check();
    const file = app.page.getByRole('region', { name: 'The file' });
    await file.getByText(/"tiedToSentMail": false/).waitFor();
    expect(await file.textContent()).not.toContain('"tiedToSentMail": true');
  });

  it('leads an IMAP account to its folders', async () => {
    const standIn = new StandIn(app.page);
    await standIn.begin();
    standIn.accounts((accounts) => accounts.map((one) => ({ ...one, kind: 'imap', name: 'ekiri@studio.example' })));
    standIn.answers({
      'folders.list': () => gives('folders.list', [{ path: 'Gesendet 2025', messages: 12, use: 'none' } as never]),
    });
    await app.page.reload();
    await note().getByText('ekiri@studio.example').waitFor();
    await app.page.getByRole('button', { name: 'Choose the folder with your sent mail' }).click();
    await app.page.getByRole('dialog').getByText('Gesendet 2025').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.unrouteAll({ behavior: 'wait' });
    await app.page.reload();
  });

  it('is silent once the sent mail is open, too', async () => {
    await note().getByRole('link', { name: 'Open your sent mail, too' }).click();
    await openFolder(app, join(folder, 'Sent'), ENGLISH);
    await app.page.getByRole('option', { name: 'Letter 1' }).waitFor();
    await app.go('#/export');
    await app.page.getByText('Preview: 3 addresses').waitFor();
    await note().waitFor({ state: 'detached' });
    await app.page.getByRole('radio', { name: 'JSON' }).check();
    await app.page.getByText(/"tiedToSentMail": true/).waitFor();
  });
});

describeWith(['chromium'], 'the same in German', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = makeMailbox(daily(2), 1);
    app = await startApp({ sample: false, locale: 'de-DE' });
    await openFolder(app, join(folder, 'Inbox'), { path: 'Pfad einer Datei oder eines Ordners', open: 'Öffnen' });
    await app.page.getByText(/^Zuletzt gelesen/).waitFor();
    await app.go('#/export');
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('speaks of one address', async () => {
    await app.page.getByText('1 Adresse steht nur wegen Rückläufern hier: Inbox').waitFor();
    await app.shoot('export-untied-de');
    expect(await app.axe()).toEqual([]);
  });
});
