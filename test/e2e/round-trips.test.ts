// The calls that the page makes when a row is opened: one call answers everything in the detail.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEngine } from '../../electron/store/engine.ts';
import { launch } from '../hosts/launched.ts';
import { bounceOf, DAY, FULL, MINUTE, reportOn, sent } from '../store/facts.ts';
import { describeWith } from '../support/programs.ts';
import { openPage, type TestApp } from './app.ts';

const BOTH = ['anna@there.example', 'ben@there.example'] as const;

/** A data folder with a letter to two people, who both bounced in a report of their own, and three to one person each. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
  const mail = join(folder, 'mail');
  for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(mail, sub), { recursive: true });
  const engine = openEngine({ file: join(folder, 'bounceboard.db') });
  const { id } = engine.run('accounts.add', { kind: 'files', name: mail, config: { paths: [mail] } });
  const home = { path: 'Before', role: 'sent', uidValidity: '1', highestUid: 1, lowestUid: 1 } as const;
  const date = Date.now() - DAY;
  const toBoth = sent(BOTH, { subject: 'To both', date });
  const facts = [0, 1, 2].flatMap((number) => {
    const to = `person${number}@there.example`;
    const letter = sent(to, { subject: `Letter ${number}`, date: date - number * DAY });
    return [letter, reportOn(letter, [bounceOf(to)], { date: letter.date + MINUTE })];
  });
  const reports = [
    reportOn(toBoth, [bounceOf(BOTH[0])], { date: date + MINUTE }),
    reportOn(toBoth, [bounceOf(BOTH[1], FULL)], { date: date + MINUTE }),
  ];
  const folderRow = { ...home, highestModseq: null };
  engine.run('intake.apply', { accountId: id, folder: folderRow, facts: [toBoth, ...facts, ...reports] });
  engine.close();
  return folder;
}

describeWith(['chromium'], 'opening a row', () => {
  let app: TestApp;
  /** The bodies of all calls so far. */
  const bodies: string[] = [];
  beforeAll(async () => {
    const folder = makeFolder();
    const host = launch(['--web', '--data', folder]);
    app = await openPage(host.firstAddress(), async () => {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    app.page.on('request', (request) => {
      if (request.url().endsWith('/api/call')) bodies.push(request.postData() ?? '');
    });
  }, 60_000);
  afterAll(() => app?.close());

  /**
   * The names of the calls made meanwhile and not before. The page repeats an earlier call when the app announces a change;
   * that costs no user who clicks.
   */
  async function asked(open: () => Promise<void>): Promise<readonly string[]> {
    const known = new Set(bodies);
    await open();
    // A call that the last frame makes is sent after the next frame.
    await app.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const added = new Set(bodies.filter((body) => !known.has(body)));
    const names = [...added].map((body) => (JSON.parse(body) as { readonly name: string }).name);
    return names.filter((name) => name !== 'app.state');
  }

  /** The explanation, the report that it was read from, and the buttons for the address. */
  async function allIsShown(): Promise<void> {
    await app.page.locator('.why h3').waitFor();
    await app.page.getByRole('tab', { name: 'Full source' }).waitFor();
    const good = app.page.getByRole('button', { name: 'Keep as good' });
    await expect.poll(() => good.isEnabled()).toBe(true);
  }

  const openRow = async (name: string): Promise<void> => {
    const row = app.page.getByRole('option', { name });
    await row.click();
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    await allIsShown();
  };

  it('of Sent asks once, whichever row it is', async () => {
    await app.go('#/sent');
    await app.page.getByRole('option', { name: 'Letter 2' }).waitFor();
    expect(await asked(() => openRow('Letter 0'))).toEqual(['sent.get']);
    expect(await asked(() => openRow('Letter 2'))).toEqual(['sent.get']);
    expect(await asked(() => openRow('Letter 0'))).toEqual([]);
  });

  it('of Sent asks for the report of another recipient when that one is opened, once', async () => {
    const line = (address: string) => app.page.locator('button.rcpt', { hasText: address });
    const shown = (address: string) => async (): Promise<void> => {
      await line(address).click();
      await expect.poll(() => line(address).getAttribute('aria-pressed')).toBe('true');
      await allIsShown();
    };
    expect(await asked(() => openRow('To both'))).toEqual(['sent.get']);
    expect(await line(BOTH[0]).getAttribute('aria-pressed')).toBe('true');
    expect(await asked(shown(BOTH[1]))).toEqual(['reports.get']);
    expect(await asked(shown(BOTH[0]))).toEqual([]);
    expect(await asked(shown(BOTH[1]))).toEqual([]);
  });

  it('of Sent asks once also for the recipient that a link names', async () => {
    await app.go('#/explain');
    await app.page.locator('textarea').waitFor();
    const both = async (): Promise<void> => {
      await app.go(`#/sent/1?to=${encodeURIComponent(BOTH[1])}`);
      await app.page.getByRole('heading', { name: 'To both' }).waitFor();
      await allIsShown();
    };
    expect(await asked(both)).toEqual(['sent.get']);
    expect(await app.page.locator('button.rcpt', { hasText: BOTH[1] }).getAttribute('aria-pressed')).toBe('true');
  });

  it('of Bounces asks once', async () => {
    await app.go('#/bounces');
    await app.page.getByRole('option', { name: 'person0' }).waitFor();
    expect(await asked(() => openRow('person0'))).toEqual(['reports.get']);
  });

  it('of Recipients asks once', async () => {
    const { page } = app;
    await app.go('#/recipients');
    const cell = page.getByRole('gridcell', { name: 'person1@there.example' });
    await cell.waitFor();
    const open = async (): Promise<void> => {
      await cell.click();
      await page.locator('.hist').waitFor();
    };
    expect(await asked(open)).toEqual(['recipients.get']);
  });
});
