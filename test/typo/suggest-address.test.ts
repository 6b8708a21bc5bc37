import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { distance, isOneSlip } from '../../shared/typo/distance.ts';
import { ENDING_SLIPS, REAL_NEIGHBOURS, WELL_KNOWN } from '../../shared/typo/domains.ts';
import { suggestAddress } from '../../shared/typo/index.ts';

const NOBODY: readonly string[] = [];
const FRIENDS = new Set([
  'anna.keller@firma.example',
  'martin@firma.example',
  'bestellung@laden.example',
  'info1@firma.example',
  'peter.hansen@web.de',
]);

describe('slips in well-known domains', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.de', 'gmail.com'],
    ['gmail', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['hotnail.com', 'hotmail.com'],
    ['hotmail.cmo', 'hotmail.com'],
    ['hotmaill.com', 'hotmail.com'],
    ['otmail.com', 'hotmail.com'],
    ['hotmail.co.ku', 'hotmail.co.uk'],
    ['outlok.com', 'outlook.com'],
    ['outlook.co', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.com', 'yahoo.com'],
    ['iclod.com', 'icloud.com'],
    ['web.dee', 'web.de'],
    ['gmx.ed', 'gmx.de'],
    ['t-onlien.de', 't-online.de'],
    ['firma.con', 'firma.com'],
    ['verein.ogr', 'verein.org'],
    ['protonmial.com', 'protonmail.com'],
  ])('%s is meant to be %s', (written, meant) => {
    expect(suggestAddress(`lea.vogt@${written}`, NOBODY)).toBe(`lea.vogt@${meant}`);
  });

  test.each([
    'ymail.com',
    'gmx.net',
    'gmx.com',
    'mail.com',
    'email.com',
    'web.com',
    'freenet.com',
    'live.se',
    'yahoo.br',
    'aim.com',
    'gail.com',
    'free.com',
    'tree.fr',
    'strange.fr',
    'grange.fr',
    'example.com',
    'meyer.de',
    'vodafone.de',
  ])('%s is left alone', (domain) => {
    expect(suggestAddress(`lea.vogt@${domain}`, NOBODY)).toBeNull();
  });

  test('no well-known domain and no real neighbour is corrected', () => {
    const corrected = [...WELL_KNOWN, ...REAL_NEIGHBOURS].filter(
      (d) => suggestAddress(`lea.vogt@${d}`, NOBODY) !== null,
    );
    expect(corrected).toEqual([]);
  });

  test('no ending that is called a slip exists', () => {
    expect(parse('a.co.uk').isIcann).toBe(true);
    const real = [...ENDING_SLIPS.keys()].filter((ending) => {
      const { isIcann, publicSuffix } = parse(`a.${ending}`);
      return isIcann && publicSuffix === ending;
    });
    expect(real).toEqual([]);
  });
});

describe('near the user’s good correspondents', () => {
  test.each([
    ['anna.kelelr@firma.example', 'anna.keller@firma.example'],
    ['anna.keler@firma.example', 'anna.keller@firma.example'],
    ['mratin@firma.example', 'martin@firma.example'],
    ['bestelung@laden.example', 'bestellung@laden.example'],
    ['peter.hansn@web.de', 'peter.hansen@web.de'],
    ['anna.keller@frima.example', 'anna.keller@firma.example'],
    ['Peter.Hansen@WBE.de', 'peter.hansen@web.de'],
  ])('%s is probably %s', (written, meant) => {
    expect(suggestAddress(written, FRIENDS)).toBe(meant);
    expect(suggestAddress(written, [...FRIENDS])).toBe(meant);
  });

  test.each([
    'martina@firma.example',
    'info2@firma.example',
    'anna.keller@firma.example',
    'tom@firma.example',
    'peter@web.de',
  ])('%s may be somebody else', (address) => {
    expect(suggestAddress(address, FRIENDS)).toBeNull();
  });

  test('two candidates are none', () => {
    expect(suggestAddress('jonnathan@x.example', ['jonathan@x.example', 'johnnathan@x.example'])).toBeNull();
  });
});

test('a stray dot at the end of the name is taken away', () => {
  expect(suggestAddress('lea.@gmail.com', NOBODY)).toBe('lea@gmail.com');
});

test.each(['', '@', 'nobody', '@gmail.com', 'a@', '...@gmail.com'])(
  '%j gives no suggestion and no error',
  (address) => {
    expect(suggestAddress(address, NOBODY)).toBeNull();
  },
);

test('distance counts a swap of neighbours once and stops at the limit', () => {
  expect(distance('gmial', 'gmail', 2)).toBe(1);
  expect(distance('abc', 'abc', 2)).toBe(0);
  expect(distance('abcdef', 'ghijkl', 2)).toBe(3);
});

test('a change at either end or of a digit is no slip', () => {
  expect(isOneSlip('maria', 'marie')).toBe(false);
  expect(isOneSlip('info1', 'info2')).toBe(false);
  expect(isOneSlip('keler', 'keller')).toBe(true);
});
