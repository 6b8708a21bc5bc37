// What the user sees of a message that took too long to read: in the list of unreadable messages, and where it is pasted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildOutOfDate, ROOT } from '../../electron/build.ts';
import { startWebServer } from '../../electron/hosts/web/server.ts';
import { newApp } from '../app/new-app.ts';
import { tempFolder } from '../app/temp-folder.ts';
import { report } from '../files/mail-text.ts';
import { describeWith } from '../support/programs.ts';
import { openSlowReader, poisoned } from '../support/slow-reader.ts';
import { openPage } from './app.ts';

const SENTENCES = [
  ['en-GB', 'This message could not be read: it took too long'],
  ['de-DE', 'Diese Nachricht ließ sich nicht lesen: Es dauerte zu lange'],
] as const;

describeWith(['chromium'], 'a message that took too long', () => {
  const data = tempFolder();
  const mail = tempFolder();
  const message = poisoned(report('mira@client.example', '<s2@studio.example>'), 'stand');

  beforeAll(async () => {
    await buildOutOfDate(['renderer'], (line) => console.log(line));
  });

  it.each(SENTENCES)('is explained in words: %s', async (locale, sentence) => {
    writeFileSync(join(mail.path, 'a.eml'), message);
    const reader = openSlowReader();
    reader.timePasses();
    const running = await newApp(data.path, { more: { reader } });
    await running.client.call('files.open', { paths: [mail.path] });
    await running.idle();
    const rendererFolder = join(ROOT, '.build', 'renderer');
    const server = await startWebServer({ app: running.app, rendererFolder, dataFolder: data.path, port: 0 });
    const app = await openPage(
      Promise.resolve(server.newAddress()),
      async () => {
        await server.close();
        await running.app.close();
      },
      locale,
    );
    try {
      await app.go('#/bounces?tab=unparsed');
      await app.page.getByText('Undelivered Mail Returned to Sender').first().click();
      await app.page.getByText(sentence).waitFor();
      await app.page.getByText('Poison: stand').first().waitFor();
      await app.go('#/explain');
      await app.page.getByRole('textbox').first().fill(message);
      await app.page.keyboard.press('Control+Enter');
      await app.page.getByText(sentence).waitFor();
      expect(await app.axe()).toEqual([]);
      expect(app.complaints).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
