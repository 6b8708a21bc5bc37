import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';

const SCREENS = [
  { name: 'Übersicht', hash: '#/overview', ready: '.recharts-bar-rectangle' },
  { name: 'Gesendet', hash: '#/sent?show=bounced', ready: '[role="option"]', open: true },
  { name: 'Rückläufer', hash: '#/bounces', ready: '[role="option"]', open: true },
  { name: 'Empfänger', hash: '#/recipients?show=bounced', ready: '[role="gridcell"]', open: true },
  { name: 'Export', hash: '#/export', ready: '.preview tbody tr' },
  { name: 'Erklären', hash: '#/explain', ready: 'textarea' },
  { name: 'Einstellungen', hash: '#/settings', ready: '#single-keys' },
] as const;

/** English that may stand on a German screen: mail, servers' words, headers, files, names. */
const OTHERS_WORDS =
  'bdi, pre, code, kbd, time, textarea, .quote, .said, .source, .fields, .preview, .content, .vlist, .recharts-wrapper, [lang="en"], .sr-only';
/** Shown like words of a mail, and the app's own all the same: signs of a match and of a report, and what decided. */
const OWN_WORDS = '.signs, .match li, .more-facts > p';
const ENGLISH =
  /\b(?:the|and|your|you|with|this|that|from|of|were|is|bounced|bounces|messages|addresses|recipients|show|search|open|save|copy|settings|mailbox)\b/i;

const WORDS = { others: OTHERS_WORDS, own: OWN_WORDS };

/** Words of English among the texts and labels of the page that are the app's own. */
async function englishOn(app: TestApp): Promise<readonly string[]> {
  const texts = await app.page.evaluate(({ others, own }) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.parentElement;
      if (!place?.closest(own) && place?.closest(`${others}, script, style`)) continue;
      if (node.textContent?.trim()) found.push(node.textContent.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (element.closest(others)) continue;
      // A cut text of a mail is whole in its title.
      const quoted = element.querySelector('bdi')?.textContent;
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = element.getAttribute(name) ?? '';
        if (text !== quoted) found.push(text);
      }
    }
    return found;
  }, WORDS);
  // Subjects and addresses of the sample mailbox stand in sentences: they are quoted, or hold an @ or a dot.
  return [...new Set(texts)].filter((text) => ENGLISH.test(text.replace(/„[^“]*“/g, '').replace(/\S*[@.]\S+/g, '')));
}

describeWith(['chromium'], 'a reader of German', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true, locale: 'de-DE' });
    await app.go('#/sent');
    await app.page.getByRole('option').nth(5).waitFor();
  });
  afterAll(() => app?.close());

  it('has German by the language of the system, numbers and dates too', async () => {
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('de');
    await app.go('#/overview?days=0');
    await app.page.locator('.recharts-bar-rectangle').first().waitFor();
    await app.page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await expect.poll(() => app.page.getByRole('main').innerText()).toMatch(/\d,\d\s%/);
    await app.go('#/sent?show=hard');
    await app.page.getByRole('option').first().click();
    await expect
      .poll(() => app.page.locator('.pane-detail').innerText())
      .toMatch(/\b\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}\b/);
  });

  for (const theme of THEMES)
    for (const screen of SCREENS)
      it(`${screen.name}, ${theme}: no English of the app's own, and nothing that axe finds wrong`, async () => {
        await app.theme(theme);
        await app.go(screen.hash);
        await app.page.locator(screen.ready).first().waitFor();
        if ('open' in screen) {
          await app.page.keyboard.press('j');
          await app.page.locator('.detail .card').nth(1).waitFor();
        }
        await app.page.locator(`.nav [aria-current="page"]`, { hasText: screen.name }).waitFor();
        await app.shoot(`german-${screen.name}-${theme}`);
        expect(await englishOn(app)).toEqual([]);
        expect(await app.axe()).toEqual([]);
      });

  it('loses nothing at 900 pixels and at 200 per cent', async () => {
    for (const [width, height] of [
      [900, 700],
      [640, 410],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      for (const screen of SCREENS) {
        await app.go(screen.hash);
        await app.page.locator(screen.ready).first().waitFor();
        const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ screen: screen.name, width, overflow }).toEqual({ screen: screen.name, width, overflow: 0 });
        const cut = await app.page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('button, a.btn, .chip, [role="tab"], h1, h2, th, .nav .word')]
            .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
            .map((element) => element.innerText.trim())
            .filter(Boolean),
        );
        expect({ screen: screen.name, width, cut }).toEqual({ screen: screen.name, width, cut: [] });
        await app.shoot(`german-${screen.name}-${width}`);
      }
    }
    await app.page.setViewportSize({ width: 1280, height: 820 });
  });

  it('has the keys, the palette and an explanation in German', async () => {
    await app.go('#/explain');
    await app.page.locator('textarea').fill('<lea@example.com>: 552 5.2.2 Mailbox full');
    await app.page.getByRole('main').getByRole('button', { name: 'Erklären' }).click();
    await app.page.getByRole('heading', { name: 'Das Postfach ist voll' }).waitFor();
    await app.go('#/sent');
    await app.page.getByRole('option').first().waitFor();
    await app.page.keyboard.press('?');
    await app.page.getByRole('dialog', { name: 'Tasten' }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Control+k');
    await app.page.getByPlaceholder(/^Ein Bereich, eine Adresse/).fill('Einst');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  });

  it('can choose English by hand: at once, at the same address, with the keyboard where it was, and for good', async () => {
    await app.go('#/settings');
    const choice = (name: string) => app.page.getByRole('group', { name }).getByRole('button', { name: 'English' });
    await choice('Sprache').click();
    await choice('Language').waitFor();
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => app.page.evaluate(() => window.location.hash)).toBe('#/settings');
    await expect.poll(() => choice('Language').evaluate((button) => button === document.activeElement)).toBe(true);
    await app.page.reload();
    await choice('Language').waitFor();
    await app.page.getByRole('group', { name: 'Language' }).getByRole('button', { name: 'As the system' }).click();
    await app.page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('sees nothing complained of', () => {
    expect(app.complaints).toEqual([]);
  });
});

describeWith(['chromium'], 'a reader whose system speaks English', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: false, locale: 'en-US' });
  });
  afterAll(() => app?.close());

  it('can choose German, before any mailbox is there', async () => {
    await app.go('#/settings');
    await app.page.getByRole('group', { name: 'Language' }).getByRole('button', { name: 'Deutsch' }).click();
    await app.page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('de');
    await app.go('#/welcome');
    await app.page.getByRole('heading', { name: 'Finden Sie heraus, warum Ihre E-Mail zurückkam' }).waitFor();
    await app.page.getByLabel('E-Mail-Adresse').fill('lea@gmx.de');
    await app.page.keyboard.press('Enter');
    await app.page.getByText('Schalten Sie im Postfach unter Einstellungen').waitFor();
    expect(await englishOn(app)).toEqual([]);
    expect(await app.axe()).toEqual([]);
    await app.shoot('german-welcome');
    expect(app.complaints).toEqual([]);
  });
});
