import { describe, expect, test } from 'vitest';
import { wordClass } from '../../shared/bounce/classify/words/word-class.ts';
import * as CLASSES from '../../shared/bounce/classify/words/word-classes.ts';
import { wordSequences } from '../../shared/bounce/classify/words/word-sequences.ts';

describe('a class of words', () => {
  test('is read as answers are', () => {
    expect([...wordClass(`\n  für\n  Straße\n`)]).toEqual(['fur', 'strasse']);
  });

  test.each([
    ['dial-up', 'is two words'],
    ['per voor', 'is two words'],
    ["don't", 'is read as “do not”'],
    ['lea@example.com', 'is left out of what is read'],
    ['für\nfur', 'stands there already'],
  ])('refuses what can never stand in an answer: %s %s', (written) => {
    expect(() => wordClass(written)).toThrow(written.split('\n').at(-1));
  });

  test('stands once', () => {
    const classes = Object.entries(CLASSES).map(([name, words]) => [name, [...words].sort().join(' ')] as const);
    const names = classes.map(([name, words]) => [name, classes.find(([, others]) => others === words)?.[0]] as const);
    expect(names.filter(([name, first]) => name !== first)).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });
});

describe('sequences of words', () => {
  const index = wordSequences([
    ['mail', 1],
    ['Mail Box', 2],
    ['mail-box full', 3],
    ['mail', 4],
  ]);

  test('are found where they begin, the longest first', () => {
    const tokens = 'the mail box is full'.split(' ');
    expect(index.longestAt(tokens, 1)?.value).toBe(2);
    expect(index.allAt(tokens, 1).map(({ value }) => value)).toEqual([2, 1, 4]);
    expect(index.longestAt(tokens, 2)).toBeNull();
    expect(index.allAt(tokens, 9)).toEqual([]);
    expect([index.beginsWith('mail'), index.beginsWith('box')]).toEqual([true, false]);
  });

  test('of no words are refused', () => {
    expect(() => wordSequences([['…', 1]])).toThrow('…');
  });
});
