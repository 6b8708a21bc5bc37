// The app over a damaged database, in a real browser: it shows the user a note, once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEngine } from '../../electron/store/engine.ts';
import { DAY, writeReport, writeSent } from '../app/mail-folder.ts';
import { launch } from '../hosts/launched.ts';
import { describeWith } from '../support/programs.ts';
import { LOOKS, openPage, type TestApp } from './app.ts';

const ANNA = 'anna@there.example';

describeWith(['chromium'], 'after the data was damaged', () => {
  let home: string;
  let data: string;
  let app: TestApp;

  /** A data folder with one account and one decision, and a file that is no database in the database's place. */
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'bounceboard-recovered-'));
    data = join(home, 'data');
    mkdirSync(data);
    const mail = join(home, 'mail');
    const now = Date.now();
    for (const person of [ANNA, 'ben@there.example']) {
      writeSent(mail, person, now - 5 * DAY);
      writeReport(mail, 'ekiri@studio.example', now - 4 * DAY, [`<${person}>: host mx.there.example said:`]);
    }
    const engine = openEngine({ file: join(data, 'bounceboard.db') });
    engine.run('accounts.add', { kind: 'files', name: mail, config: { paths: [mail] } });
    engine.run('recipients.note', { address: ANNA, note: 'moved to Lisbon' });
    engine.close();
  });
  afterEach(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    rmSync(home, { recursive: true });
  });

  async function open(locale?: string): Promise<void> {
    const host = launch(['--web', '--data', data]);
    app = await openPage(host.firstAddress(), async () => void (await host.stop()), locale);
  }

  it('says what happened, what is kept and what is back, until it is put away', async () => {
    writeFileSync(join(data, 'bounceboard.db'), 'no database any more');
    await open();
    const note = app.page.getByText('The data of Bounceboard was damaged');
    await note.waitFor();
    const file = join(data, 'bounceboard.damaged-');
    await app.page.getByText(`The old file was not deleted; it is kept as ${file}`).waitFor();
    await app.page
      .getByText(/Everything is read again\. Your accounts, decisions, notes and links are all back/)
      .waitFor();
    await app.go('#/sent');
    await app.page.getByText('ben@there.example').first().waitFor();
    for (const look of LOOKS) {
      await app.theme(look);
      for (const screen of ['overview', 'sent']) {
        await app.go(`#/${screen}`);
        await app.page.evaluate(() => document.fonts.ready);
        await app.shoot(`recovered-${screen}-${look}`);
      }
      expect(await app.axe()).toEqual([]);
    }
    await app.go('#/settings/data');
    await app.page.getByText(/damaged data that was set aside/).waitFor();
    await app.page.getByRole('button', { name: 'Understood' }).click();
    await note.waitFor({ state: 'detached' });
    await app.page.reload();
    await app.page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await note.count()).toBe(0);
  }, 90_000);

  it('says so in German, on a small window, and where the accounts are lost', async () => {
    writeFileSync(join(data, 'bounceboard.db'), 'no database any more');
    await open('de-DE');
    await app.page.getByText('Die Daten von Bounceboard waren beschädigt').waitFor();
    await app.page.setViewportSize({ width: 640, height: 500 });
    await app.shoot('recovered-german-zoomed');
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await app.close();
    rmSync(join(data, 'bounceboard.decisions.jsonl'));
    writeFileSync(join(data, 'bounceboard.db'), 'no database any more');
    await open('de-DE');
    await app.page.getByText(/richten Sie Ihr Postfach noch einmal ein/).waitFor();
    await app.shoot('recovered-lost-german');
    expect(await app.axe()).toEqual([]);
    await app.page.getByRole('button', { name: 'Verstanden' }).click();
    await app.page.getByText(/richten Sie Ihr Postfach noch einmal ein/).waitFor({ state: 'detached' });
  }, 90_000);
});
