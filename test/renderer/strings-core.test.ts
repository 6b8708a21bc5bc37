// What the rest of the app writes for people in English has German, too: gathered from where it is written.
import { describe, expect, it } from 'vitest';
import { providerViews } from '../../electron/oauth/providers.ts';
import { PROVIDERS } from '../../electron/providers/index.ts';
import { coreInGerman } from '../../renderer/strings/de/core.ts';
import { EXPORT_FORMATS } from '../../shared/export/index.ts';

const untranslated = (words: readonly string[]): readonly string[] =>
  words.filter((word) => coreInGerman(word) === word);

describe('words from the rest of the app', () => {
  it('are German for what providers want, and for how to get a client id', () => {
    expect(untranslated(PROVIDERS.map(({ howTo }) => howTo))).toEqual([]);
    expect(untranslated(providerViews({}).flatMap(({ steps }) => steps))).toEqual([]);
  });

  it('are German for names of export formats that are words', () => {
    const NAMES = /^(?:CSV|JSON|[A-Z]\w*(?: SES)?)$/;
    expect(untranslated(EXPORT_FORMATS.map(({ name }) => name).filter((name) => !NAMES.test(name)))).toEqual([]);
  });

  it.each([
    [
      'example.org names this server. The user name is the part before the @.',
      'example.org nennt diesen Server. Der Benutzername ist der Teil vor dem @.',
    ],
  ])('%s', (english, german) => {
    expect(coreInGerman(english)).toBe(german);
  });

  it('leaves the words of others alone', () => {
    for (const words of ['550 5.1.1 No such user here', 'NO [AUTHENTICATIONFAILED] Invalid credentials', ''])
      expect(coreInGerman(words)).toBe(words);
  });
});
