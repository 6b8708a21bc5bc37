import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATORS, parseSearch } from '../../shared/search/parse-search.ts';
import { doubtsOf, joinParts, lastWord, searchParts, takeFinishedTerms } from '../../shared/search/search-parts.ts';

const words = fc.constantFrom(
  'anna',
  '"site visit"',
  'type:hard',
  'type:harsh',
  'to:"a b"',
  'colour:red',
  '"open',
  'is:',
  '  ',
  'reason:mailbox-full',
);
const search = fc.oneof(
  fc.string(),
  fc.array(words).map((list) => list.join(' ')),
);
const sorted = (text: string) =>
  parseSearch(text)
    .map((term) => JSON.stringify(term))
    .toSorted();

describe('the parts of a search', () => {
  it.each([
    ['', '', []],
    ['anna offer', 'anna offer', []],
    ['anna type:hard offer', 'anna offer', ['type']],
    ['to:"a b" type:harsh', 'type:harsh', ['to']],
    ['reason:"mailbox full" "two words"', '"two words"', ['reason']],
  ])('%j: the field holds %j', (text, rest, operators) => {
    const parts = searchParts(text);
    expect(parts.rest).toBe(rest);
    expect(parts.chips.map(({ operator }) => operator)).toEqual(operators);
  });

  it('find the same as the whole text', () => {
    // Twenty terms at most are searched: which of more they are may differ.
    fc.assert(
      fc.property(
        search.filter((text) => parseSearch(text).length < 20),
        (text) => {
          expect(sorted(joinParts(searchParts(text)))).toEqual(sorted(text));
        },
      ),
    );
  });

  it('are the same when read again', () => {
    fc.assert(
      fc.property(search, (text) => {
        const once = joinParts(searchParts(text));
        expect(joinParts(searchParts(once))).toBe(once);
      }),
    );
  });
});

describe('takeFinishedTerms', () => {
  it.each([
    ['type:hard', 'type:hard', 0],
    ['type:hard ', '', 1],
    ['anna type:hard x', 'anna x', 1],
    ['to:"a b', 'to:"a b', 0],
    ['to:"a b" ', '', 1],
    ['anna  ', 'anna  ', 0],
  ])('%j leaves %j in the field', (typed, rest, chips) => {
    const parts = takeFinishedTerms(typed);
    expect(parts.rest).toBe(rest);
    expect(parts.chips).toHaveLength(chips);
  });

  it('keeps what is typed key by key', () => {
    fc.assert(
      fc.property(
        search.filter((text) => parseSearch(text).length < 20),
        (text) => {
          let parts = { chips: searchParts('').chips, rest: '' };
          for (const key of text) {
            const next = takeFinishedTerms(parts.rest + key);
            parts = { chips: [...parts.chips, ...next.chips], rest: next.rest };
          }
          expect(sorted(joinParts(parts))).toEqual(sorted(text));
        },
      ),
    );
  });
});

describe('lastWord', () => {
  it.each([
    ['', ''],
    ['re', 're'],
    ['anna re', 're'],
    ['anna ', ''],
    ['to:"a b', 'to:"a b'],
    ['"a b" ', ''],
  ])('of %j is %j', (text, word) => expect(lastWord(text)).toBe(word));
});

describe('doubtsOf', () => {
  it.each([
    ['type:harsh', 'type'],
    ['anna before:soon', 'before'],
    ['colour:red', null],
    ['constructor:x', null],
  ])('names %j', (text, operator) => {
    expect(doubtsOf(text)).toEqual([{ word: text.split(' ').at(-1), operator }]);
  });

  it.each(['', 'anna', 'type:hard', 'to:', 'https://a.example/x', '10:42', '"re: offer"'])(
    'finds none in %j',
    (text) => {
      expect(doubtsOf(text)).toEqual([]);
    },
  );

  it('never doubts a term with an operator', () => {
    fc.assert(
      fc.property(search, (text) => {
        for (const { word } of doubtsOf(text)) expect(parseSearch(word)[0]?.operator).toBeNull();
      }),
    );
    expect(OPERATORS.length).toBeGreaterThan(10);
  });
});
