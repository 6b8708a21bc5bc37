// Lists of hostile mail: endless subjects, characters that reverse text, addresses with quotes and spaces.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const ROWS = '.vlist .canvas :is([role=option], [role=row])';
const ODD = '"a b \\"c\\" <d>"@odd.example';

const SUBJECTS = [
  'x'.repeat(10_000),
  `long ${'word '.repeat(2000)}`,
  encoded('Invoice \u202egnp.exe'),
  encoded(`\u{1f469}\u200d\u{1f4bb}${'\u{1f600}'.repeat(60)}`),
  encoded(`${'\u0301'.repeat(80)}a`),
  '<img src=x onerror=alert(1)>',
];

function sent(n: number, to: string, subject: string): string {
  return `From: Ekiri <ekiri@studio.example>
To: ${to}
Subject: ${subject}
Date: Fri, 20 Nov 2026 10:${10 + n}:00 +0100
Message-ID: <${n}@studio.example>

Hello
`;
}

const REPORT = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@studio.example>
To: ekiri@studio.example
Subject: ${encoded('Undelivered \u202elaever\u202c mail')}
Date: Fri, 20 Nov 2026 11:00:00 +0100
Message-ID: <report@studio.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

The address does not work.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; studio.example

Final-Recipient: rfc822; ${ODD}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 ${'y'.repeat(3000)} unknown user

--b
Content-Type: text/rfc822-headers

Message-ID: <0@studio.example>
Subject: ${SUBJECTS[0]}

--b--
`;

describeWith(['chromium'], 'lists of hostile mail', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-hostile-'));
    for (const box of ['Sent', 'INBOX']) {
      for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(folder, box, sub), { recursive: true });
    }
    SUBJECTS.forEach((subject, n) => {
      const to = n === 0 ? ODD : `p${n}.${'q'.repeat(60)}@${'r'.repeat(60)}.example`;
      writeFileSync(join(folder, 'Sent', 'cur', `${n}.host:2,S`), sent(n, to, subject));
    });
    writeFileSync(join(folder, 'INBOX', 'cur', '9.host:2,S'), REPORT);
    app = await startApp({ sample: false });
    await app.page.getByLabel('Path of a file or folder').fill(folder);
    await app.page.getByRole('button', { name: 'Open', exact: true }).click();
    await app.page.getByRole('option').first().waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Rows that extend beyond their list, and how far the page scrolls sideways. */
  const overflow = () =>
    app.page.evaluate((rowsAt) => {
      const list = document.querySelector('.vlist')?.getBoundingClientRect();
      const rows = [...document.querySelectorAll(rowsAt)].map((row) => row.getBoundingClientRect());
      return {
        rows: rows.length,
        out: rows.filter((row) => !list || row.right > list.right + 1 || row.height > 90).length,
        page: document.documentElement.scrollWidth - window.innerWidth,
      };
    }, ROWS);

  it.each(['sent', 'bounces', 'recipients'])('%s holds its layout, runs nothing and asks for nothing', async (list) => {
    const { page } = app;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await app.go(`#/${list}`);
    await expect.poll(async () => (await overflow()).rows).toBeGreaterThan(0);
    for (const size of [
      { width: 1280, height: 820 },
      { width: 900, height: 700 },
    ]) {
      await page.setViewportSize(size);
      const found = await overflow();
      expect({ ...found, rows: 0 }).toEqual({ rows: 0, out: 0, page: 0 });
    }
    await page.setViewportSize({ width: 1280, height: 820 });
    await page.locator(ROWS).first().click();
    await page.locator('.detail h2').waitFor();
    expect((await overflow()).page).toBe(0);
    await app.shoot(`hostile-${list}`);
    expect(await app.axe()).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(app.requests.filter((url) => !url.startsWith('http://127.0.0.1:'))).toEqual([]);
  });

  it('find an address with quotes and blanks, and open it', async () => {
    const { page } = app;
    await app.go('#/sent');
    await page.getByRole('option', { name: /@odd\.example/ }).waitFor();
    await app.go('#/recipients?q=odd.example');
    await page.locator(ROWS).first().click();
    await expect.poll(() => page.locator('.detail h2').innerText()).toContain('@odd.example');
    await page.getByRole('button', { name: 'Keep as good' }).press('Enter');
    await page.getByRole('button', { name: 'Back to the automatic verdict' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Back to the automatic');
  });
});
