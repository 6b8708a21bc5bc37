import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../shared/bounce/classify/providers/index.ts';
import { LANGUAGES, REASON_IDS, REASONS, reasonOf } from '../../shared/bounce/classify/reasons/index.ts';
import { normalizeWords } from '../../shared/bounce/classify/words/normalize-words.ts';
import type { Rule } from '../../shared/bounce/rule.ts';
import { SCREEN_LANGUAGES } from '../../shared/domain/languages.ts';
import { answer } from './answer.ts';
import { ROWS } from './rows.ts';

const FOLDER = new URL('../../shared/bounce/classify/', import.meta.url);

function filesOf(folder: string, besides: readonly string[]): string[] {
  return readdirSync(new URL(folder, FOLDER)).filter((name) => !besides.includes(name));
}

/** Files whose words stand in lists, one a line. */
const WORD_FILES = [
  ...filesOf('reasons/', ['index.ts', 'reason.ts', 'phrase-list.ts']).map((name) => `reasons/${name}`),
  ...['boilerplate.ts', 'concepts.ts', 'look-ups.ts', 'vocabulary.ts', 'word-classes.ts'].map(
    (name) => `words/${name}`,
  ),
];

describe('the lists are whole', () => {
  test('every reason id has one file in the list', () => {
    expect(REASONS.map((reason) => reason.id).sort()).toEqual([...REASON_IDS].sort());
    for (const id of REASON_IDS) expect(reasonOf(id).id).toBe(id);
  });

  test.each(filesOf('reasons/', ['index.ts', 'reason.ts', 'phrase-list.ts']))('reasons/%s is in the list', (name) => {
    expect(readFileSync(new URL('reasons/index.ts', FOLDER), 'utf8')).toContain(`'./${name}'`);
    expect(REASON_IDS as readonly string[]).toContain(name.replace('.ts', ''));
  });

  test.each(filesOf('providers/', ['index.ts', 'provider.ts']))('providers/%s is in the list', (name) => {
    expect(readFileSync(new URL('providers/index.ts', FOLDER), 'utf8')).toContain(`'./${name}'`);
  });

  test('no wording stands twice, in one reason or in two', () => {
    const owners = new Map<string, string[]>();
    for (const { id, phrases, hints } of REASONS) {
      for (const written of [...Object.values(phrases).flat(), ...hints]) {
        const gap = written.includes(' ? ') ? ' ? ' : ' … ';
        const read =
          written
            .split(/ […?] /)
            .map(normalizeWords)
            .join(gap) + (written.endsWith('*') ? '*' : '');
        owners.set(read, [...(owners.get(read) ?? []), `${id}: ${written}`]);
      }
    }
    expect(owners.size).toBeGreaterThan(1000);
    expect([...owners.values()].filter((those) => those.length > 1)).toEqual([]);
  });

  test.each(WORD_FILES)('every list of words in %s has one entry a line, sorted', (file) => {
    const blocks = readFileSync(new URL(file, FOLDER), 'utf8').match(/`\n[^`]*`/g) ?? [];
    for (const block of blocks) {
      const entries = block
        .slice(1, -1)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(entries.filter((entry) => entry.includes('|'))).toEqual([]);
      expect(entries).toEqual([...new Set(entries)].sort());
    }
  });

  test('every provider names its page and has rows', () => {
    for (const provider of PROVIDERS) {
      expect(provider.page, provider.id).toMatch(/^https:\/\//);
      expect(provider.rows.length, provider.id).toBeGreaterThan(0);
    }
    expect(new Set(PROVIDERS.map((p) => p.id)).size).toBe(PROVIDERS.length);
  });
});

describe.each(REASONS.map((reason) => [reason.id, reason] as const))('%s', (id, reason) => {
  test.each(SCREEN_LANGUAGES)('has words for people: %s', (language) => {
    const { title, short, meaning, nextStep } = reason.words[language];
    for (const text of [title, meaning, nextStep]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/\b(SMTP|MTA|DSN|NDR|RCPT|5xx)\b/);
    }
    expect(meaning).toMatch(/\.$/);
    expect(nextStep).toMatch(/\.$/);
    expect(short.split(' ').length).toBeLessThanOrEqual(4);
  });

  test('says nothing in two languages with the same words', () => {
    for (const part of ['title', 'short', 'meaning', 'nextStep'] as const) {
      const texts = SCREEN_LANGUAGES.map((language) => reason.words[language][part]);
      expect(new Set(texts).size, part).toBe(SCREEN_LANGUAGES.length);
    }
  });

  test('condemns only on the address side, and only there is it hard', () => {
    expect(reason.addressBad === true).toBe(reason.side === 'address');
    expect(reason.type === 'hard').toBe(reason.side === 'address');
    if (reason.side === 'address') expect(reason.hints).toEqual([]);
  });

  test('has rows, and one for each language it knows', () => {
    const lines = ROWS.filter((row) => row.reason === id).map((row) => normalizeWords(row.line));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const unproved = LANGUAGES.filter((language) => {
      const firsts = reason.phrases[language]?.map((phrase) => normalizeWords(phrase.split(/ […?] /)[0] ?? ''));
      return firsts !== undefined && !firsts.some((first) => lines.some((line) => line.includes(first)));
    });
    expect(unproved).toEqual([]);
  });
});

test.each(ROWS.map((row) => [row.reason, row.line]))('%s: %s', (reason, line) => {
  const result = answer(line);
  expect(result.reason, JSON.stringify(result.rule)).toBe(reason);
  expect(result.side).toBe(reasonOf(result.reason).side);
});

const isByCode = ({ by, said }: Rule, code: string): boolean => by === 'code' && said === code;

test('every code of a reason file is read as that reason, or as one that stands before it', () => {
  const wrong = REASONS.flatMap((reason) =>
    reason.codes
      .map((code) => code.replace('x.', '5.'))
      .filter((code) => !isByCode(answer('', { diagnostic: null, status: code }).rule, code)),
  );
  expect(wrong).toEqual([]);
});
