// Explain: drop, paste and open, one or many, and what cannot be read says why.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';
import { PLAIN } from './viewer-reports.ts';

const POSTMARK = 'From MAILER-DAEMON Fri Nov 20 10:42:10 2026\n';
const SECOND = PLAIN.replaceAll('mira@buyer.example', 'eve@market.example');

describeWith(['chromium'], 'Explain', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: false });
    await app.go('#/explain');
    await app.page.locator('textarea').waitFor();
  });
  afterAll(() => app?.close());

  const files = (...list: readonly (readonly [name: string, content: string | Buffer])[]) =>
    app.page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(list.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })));
  const again = async () => {
    await app.page.getByRole('button', { name: 'Start over' }).click();
    await app.page.locator('textarea').waitFor();
  };

  it('explains what is pasted into the field, by keyboard alone, without any account', async () => {
    const { page } = app;
    await page.locator('textarea').focus();
    await page.keyboard.insertText(PLAIN);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'This address does not exist' }).waitFor();
    await expect.poll(() => page.locator('.viewer [role="tab"]').allInnerTexts()).toHaveLength(5);
    await again();
  });

  it('takes text and files that are pasted anywhere', async () => {
    const { page } = app;
    const paste = (content: { readonly text?: string; readonly file?: string }) =>
      page.evaluate(({ text, file }) => {
        const data = new DataTransfer();
        if (text !== undefined) data.setData('text/plain', text);
        if (file !== undefined) data.items.add(new File([file], 'pasted.eml'));
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      }, content);
    await paste({ text: '<mira@buyer.example>: 550 5.1.1 User unknown' });
    await page.getByRole('heading', { name: 'This address does not exist' }).waitFor();
    await paste({ file: PLAIN });
    await page.locator('.answers .rcpt').nth(1).waitFor();
    await expect.poll(() => page.locator('.answers .rcpt').nth(1).innerText()).toContain('pasted.eml');
    await again();
  });

  it('offers the new address of who moved, and tells the block list that an answer names', async () => {
    const { page } = app;
    const explain = async (text: string) => {
      await page.locator('textarea').focus();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Control+Enter');
    };
    await explain('<olga@old.example>: 551 5.1.6 User has moved; please try <olga@new.example>');
    await page.getByRole('heading', { name: 'The person has a new address' }).waitFor();
    await page.getByText('The report names a new address: olga@new.example.').waitFor();
    await page.getByRole('button', { name: 'Copy …@new.example' }).waitFor();
    await app.shoot('explain-moved');
    await again();
    await explain(
      '<olga@old.example>: 554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    );
    await page.getByText('How this was read').first().click();
    await page.getByText('Spamhaus, https://www.spamhaus.org/query/ip/192.0.2.1').waitFor();
    await again();
  });

  it('takes several files at once, .mbox among them, and says of each that it cannot read why', async () => {
    const { page } = app;
    await files(
      ['one.eml', PLAIN],
      ['box.mbox', `${POSTMARK}${SECOND}\n${POSTMARK}\n\n${POSTMARK}${PLAIN}\n`],
      ['letter.eml', 'From: jo@harbour.example\nSubject: Lunch?\nMessage-ID: <1@harbour.example>\n\nSee you at one.\n'],
      ['saved.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
      ['mail.zip', Buffer.from('PK\u0003\u0004rest')],
      ['picture.png', Buffer.concat([Buffer.from([0x89, 0x50]), Buffer.alloc(200)])],
      ['empty.eml', ' \n'],
    );
    const rows = page.locator('.answers .rcpt');
    await expect.poll(() => rows.count()).toBe(4);
    await expect.poll(() => page.locator('.note').count()).toBe(5);
    const notes = (await page.locator('.note').allInnerTexts()).join('\n');
    for (const words of [
      'saved.msg is an Outlook file',
      'mail.zip is an archive',
      'picture.png is no mail',
      'empty.eml is empty',
      'box.mbox',
    ])
      expect(notes).toContain(words);
    await rows.nth(1).click();
    await page.locator('.detail').getByText('eve@market.example').first().waitFor();
    await rows.nth(3).click();
    await page.getByText('Not a report').first().waitFor();
    expect(await page.locator('.why').count()).toBe(0);
    await again();
  });

  it('takes dropped files', async () => {
    const { page } = app;
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.eml'));
      return transfer;
    }, PLAIN);
    await page.dispatchEvent('.dropzone', 'dragover', { dataTransfer: data });
    await page.locator('.dropping').waitFor();
    await page.dispatchEvent('.dropzone', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { name: 'This address does not exist' }).waitFor();
    await page
      .getByRole('button', { name: /jo@harbour\.example/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'The mailbox is full' }).waitFor();
  });

  for (const theme of THEMES)
    it(`has pictures, ${theme}, and nothing that axe finds wrong`, async () => {
      const { page } = app;
      await app.theme(theme);
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme);
      await app.shoot(`explain-one-${theme}`);
      expect(await app.axe()).toEqual([]);
      await again();
      await app.shoot(`explain-empty-${theme}`);
      expect(await app.axe()).toEqual([]);
      await files(['one.eml', PLAIN], ['two.eml', SECOND], ['saved.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]);
      await page.locator('.answers .rcpt').nth(1).waitFor();
      await page.locator('.note').waitFor();
      await app.shoot(`explain-many-${theme}`);
      expect(await app.axe()).toEqual([]);
    });

  it('is whole at 900 pixels', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 900, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBe(0);
    await app.shoot('explain-many-900');
  });

  it('complained of nothing, and asked nobody', () => {
    expect(app.complaints).toEqual([]);
    expect(
      app.requests.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url)),
    ).toEqual([]);
  });
});
