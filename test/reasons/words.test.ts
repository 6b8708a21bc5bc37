import { describe, expect, test } from 'vitest';
import { normalizeWords } from '../../shared/bounce/classify/words/normalize-words.ts';
import { buildPhraseIndex } from '../../shared/bounce/classify/words/phrase-index.ts';
import { PhraseTrie } from '../../shared/bounce/classify/words/phrase-trie.ts';
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

describe('words of other scripts', () => {
  test.each([
    ['550 المُسْتَخْدِم غير موجود، حاول لاحقًا؟', '550 المستخدم غیر موجود حاول لاحقا'],
    ['أحمد ـ كتاب', 'احمد کتاب'],
    ['نمی‌شود', 'نمیشود'],
    ['מִשְׁתַּמֵּשׁ לא־קיים: דוא״ל, דוא"ל', 'משתמש לא קיים דוא ל דוא ל'],
    ['उपयोगकर्ता नहीं मिला। पुनः प्रयास', 'उपयोगकर्ता नहीं मिला पुनः प्रयास'],
    ['ไม่พบผู้ใช้ ๏ lea', 'ไม่พบผู้ใช้ lea'],
    ['օգտատեր՝ չի գտնվել։', 'օգտատեր չի գտնվել'],
    ['მომხმარებელი ვერ მოიძებნა', 'მომხმარებელი ვერ მოიძებნა'],
    ['ተጠቃሚ፡የለም።', 'ተጠቃሚ የለም'],
    ['rm \u200elea\u200f', 'rm lea'],
  ])('%s', (written, read) => {
    expect(normalizeWords(written)).toBe(normalizeWords(read));
    expect(normalizeWords(written).split(' ')).toHaveLength(read.split(' ').length);
  });

  test('phrases stand inside runs of scripts without spaces, and at words of the others', () => {
    const index = buildPhraseIndex([
      ['ไม่พบผู้ใช้', 1],
      ['موجود', 2],
    ]);
    const found = (text: string): readonly number[] => index.find(normalizeWords(text)).map(({ value }) => value);
    expect(found('เนื่องจากไม่พบผู้ใช้นี้')).toEqual([1]);
    expect(found('غير موجود')).toEqual([2]);
    expect(found('الموجودات')).toEqual([]);
  });

  test('a trie of more than 65,535 nodes tells them apart', () => {
    const trie = new PhraseTrie<number>();
    for (let i = 0; i < 30_000; i++) trie.add(`${i.toString(36)}-word`, i);
    const at = (text: string): readonly number[] | undefined => {
      let node = 0;
      for (const letter of text) {
        node = trie.next(node, letter.charCodeAt(0));
        if (node === 0) return undefined;
      }
      return trie.entriesAt(node);
    };
    for (let i = 0; i < 30_000; i += 7) expect(at(`${i.toString(36)}-word`)).toEqual([i]);
    expect(at('zzzz-word')).toBeUndefined();
  });
});
