import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../shared/bounce/classify/reasons/index.ts';

const ASSETS = join(import.meta.dirname, '..', '..', '.build', 'renderer', 'assets');

describe('the built page', () => {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  const page = scripts.map((name) => readFileSync(join(ASSETS, name), 'utf8')).join('\n');

  it('holds what people are told of each reason', () => {
    expect(REASONS.filter(({ words }) => !page.includes(words.en.meaning)).map(({ id }) => id)).toEqual([]);
  });

  it('holds no phrase by which the classifier tells reasons apart', () => {
    const strings = new Set(page.split(/\\n|\n|`/).map((string) => string.trim()));
    const phrases = REASONS.flatMap((reason) => Object.values(reason.phrases).flat());
    const there = phrases.filter((phrase) => phrase.includes(' ') && strings.has(phrase));
    // Some stand in other lists, too: "server busy" is also a provider's own word.
    expect(there.length / phrases.length).toBeLessThan(0.03);
    expect(phrases.length).toBeGreaterThan(1000);
  });
});
