import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/strings/de.ts';
import { en } from '../../renderer/strings/en.ts';
import { localeFor } from '../../renderer/strings/language.ts';
import { REASON_IDS } from '../../shared/bounce/classify/reasons/index.ts';
import { languageFor } from '../../shared/domain/languages.ts';

type Leaf = string | ((...input: readonly unknown[]) => unknown);

/** Every text of a language by its path; maps are read as objects. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value as object);
  return new Map(
    entries.flatMap(([key, inner]: [string, unknown]) => [...leaves(inner, path ? `${path}.${key}` : key)]),
  );
}

const ENGLISH = leaves(en);
const GERMAN = leaves(de);
/** Texts that are chosen by their argument or by a message's id have tests of their own (strings-said.test.ts). */
const byTable = (path: string): boolean => /^reason$|^(?:matchSigns|reportSigns|details|testNotes|advice)\./.test(path);

/** Words that German has in the same form. */
const SAME_WORDS = new Set([
  'Backscatter',
  'Export',
  'Format',
  'Name',
  'OK',
  'Offline',
  'Port',
  'Server',
  'Spam',
  'Text',
  'offline',
]);
/** Other texts that are rightly the same in both languages. */
const SAME: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^(app\.name|settings\.version)$/, 'the name of the app'],
  [/^settings\.languages\.(en|de)$/, 'each language in itself'],
  [/^(keySheet|goTo)\..*\bkeys\.\d+$|^welcome\.enter$/, 'names of keys'],
  [/^(fields|moreFields)\.[^.]+\.source$/, 'RFC numbers and names of programs'],
  [/^sent\.field\.(cc|bcc)$/, 'names of header fields'],
  [/^sent\.more$|^bounces\.recipients$/, 'a number and an address'],
  [/^welcome\.securities\.(tls|starttls)$/, 'names of protocols'],
  [/^(oauth\.issuerHint|setup\.verp\.nameHint)$/, 'an example'],
  [/^explaining\.unreadTitle$/, 'a name and a text'],
  [/\.as-written$/, 'a sentence of an earlier version'],
  [/^charts\.(att\.slip|delay(Names|Ticks)\.\w+)$/, 'names and numbers with units'],
];
const mayBeSame = (path: string, text: string): boolean =>
  SAME_WORDS.has(text) || !/\p{L}/u.test(text) || SAME.some(([pattern]) => pattern.test(path));

/** What texts are made with: counts in every form, names, nothing at all. */
const INPUTS: readonly unknown[] = [
  0,
  1,
  2,
  1000,
  'name@example.com',
  null,
  ['a@example.com', 'b@example.com'],
  { bad: 1, watch: 2 },
  {},
  {
    account: 'me@example.com',
    host: 'imap.example.com',
    port: 993,
    file: 'a.eml',
    folder: 'Inbox',
    detail: { id: 'quoted', text: 'NO' },
  },
];

function inputsFor(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  return inputsFor(count - 1).flatMap((rest) => INPUTS.map((input) => [...rest, input]));
}

function textsOf(value: unknown): readonly string[] {
  return [...leaves(value).values()].filter((leaf) => typeof leaf === 'string');
}

const BROKEN = /undefined|NaN|\[object|null/;

/** What English says to each input that it can be called with: one of the wrong kind throws or gives broken text. */
function saidBy(
  leaf: Exclude<Leaf, string>,
): readonly (readonly [input: readonly unknown[], texts: readonly string[]])[] {
  return inputsFor(leaf.length).flatMap((input) => {
    try {
      const texts = textsOf(leaf(...input));
      return texts.some((text) => BROKEN.test(text)) ? [] : [[input, texts] as const];
    } catch (error) {
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}

describe('German', () => {
  it('has every text that English has, and no other', () => {
    expect([...GERMAN.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it.each([...ENGLISH].filter(([path]) => !byTable(path)))('says %s in German', (path, english) => {
    const german = GERMAN.get(path);
    expect(typeof german).toBe(typeof english);
    if (typeof english === 'string' || typeof german !== 'function') {
      if (!mayBeSame(path, String(english))) expect(german).not.toBe(english);
      return;
    }
    const said = saidBy(english);
    expect(said.length).toBeGreaterThan(0);
    const differs = said.some(([input, texts]) => textsOf(german(...input)).join() !== texts.join());
    expect(differs || mayBeSame(path, path)).toBe(true);
    for (const [input, texts] of said) {
      const inGerman = textsOf(german(...input));
      expect(inGerman.join(' '), JSON.stringify(input)).not.toMatch(BROKEN);
      expect(inGerman).toHaveLength(texts.length);
    }
  });

  it('keeps no word of English and says no "du"', () => {
    const kept = [...GERMAN].flatMap(([path, leaf]) => {
      const texts =
        typeof leaf === 'string' ? [leaf] : byTable(path) ? [] : inputsTexts(leaf, ENGLISH.get(path) ?? leaf);
      return texts
        .filter((text) => /\b(?:the|and|your|with|this|that|from|not|of|du|dein\w*|dich|dir)\b/i.test(text))
        .filter((text) => !/Proton|Fastmail/.test(text))
        .map((text) => `${path}: ${text}`);
    });
    expect(kept).toEqual([]);
  });

  it('has its own plural and its own form of numbers', () => {
    expect([0, 1, 2, 1000].map((count) => de.sent.recipients(count))).toEqual([
      '0 Empfänger',
      '1 Empfänger',
      '2 Empfänger',
      '1.000 Empfänger',
    ]);
    expect([0, 1, 2, 1000].map((count) => de.mailbox.messages(count))).toEqual([
      '0 Nachrichten',
      '1 Nachricht',
      '2 Nachrichten',
      '1.000 Nachrichten',
    ]);
    expect(de.recipients.grounds['soft-repeated'].text(3, 1)).toContain('in 1 Tag,');
    expect(de.recipients.grounds['soft-repeated'].text(3, 9)).toContain('in 9 Tagen,');
  });
});

function inputsTexts(leaf: Exclude<Leaf, string>, english: Leaf): readonly string[] {
  return typeof english === 'string' ? [] : saidBy(english).flatMap(([input]) => textsOf(leaf(...input)));
}

describe('the reasons', () => {
  it.each(REASON_IDS)('%s has a German text', (id) => {
    const [german, english] = [de.reason(id), en.reason(id)];
    for (const part of ['title', 'short', 'meaning', 'nextStep'] as const) {
      expect(german[part].length).toBeGreaterThan(3);
      expect(german[part]).not.toBe(english[part]);
    }
    expect(german.short.length, 'short enough for a badge').toBeLessThanOrEqual(22);
    expect(german.title).not.toMatch(/\.$/);
    expect(german.meaning).toMatch(/\.$/);
    expect(german.nextStep).toMatch(/\.$/);
  });

  it('have names of their own', () => {
    expect(new Set(REASON_IDS.map((id) => de.reason(id).short)).size).toBe(REASON_IDS.length);
    expect(new Set(REASON_IDS.map((id) => de.reason(id).title)).size).toBe(REASON_IDS.length);
  });
});

describe('the language', () => {
  it.each([
    ['system', ['de-AT', 'en'], 'de'],
    ['system', ['fr-FR', 'de'], 'de'],
    ['system', ['fr-FR', 'en-US', 'de'], 'en'],
    ['system', ['DE'], 'de'],
    ['system', ['fr'], 'en'],
    ['system', [], 'en'],
    ['de', ['en-US'], 'de'],
    ['en', ['de-DE'], 'en'],
  ] as const)('%s with %j is %s', (choice, preferred, language) => {
    expect(languageFor(choice, preferred)).toBe(language);
  });

  it('stands in the region of its reader where the system names one', () => {
    expect(localeFor('de', ['en-US', 'de-CH'])).toBe('de-CH');
    expect(localeFor('de', ['en-US'])).toBe('de-DE');
    expect(localeFor('en', ['de-DE'])).toBe('en-GB');
  });
});
