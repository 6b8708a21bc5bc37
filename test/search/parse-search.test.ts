import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, parseSearch, type SearchTerm, STATES, writeTerm } from '../../shared/search/parse-search.ts';

const plain = (value: string): SearchTerm => ({ operator: null, value });

describe('parseSearch', () => {
  it.each<[string, SearchTerm[]]>([
    ['', []],
    ['  anna   offer ', [plain('anna'), plain('offer')]],
    ['"site visit" x', [plain('site visit'), plain('x')]],
    ['"never closed', [plain('never closed')]],
    ['to:anna', [{ operator: 'to', value: 'anna' }]],
    ['TO:Anna', [{ operator: 'to', value: 'Anna' }]],
    ['reason:"mailbox full" x', [{ operator: 'reason', value: 'mailbox full' }, plain('x')]],
    ['type:hard', [{ operator: 'type', value: 'hard' }]],
    ['type:harsh', [plain('type:harsh')]],
    ['side:nobody', [plain('side:nobody')]],
    ['is:open', [plain('is:open')]],
    ['before:2026-03', [{ operator: 'before', value: '2026-03' }]],
    ['before:yesterday', [plain('before:yesterday')]],
    ['to:', [plain('to:')]],
    ['to:""', [plain('to:')]],
    ['""', []],
    ['shape:round', [plain('shape:round')]],
    ['http://a.example', [plain('http://a.example')]],
    ['constructor:x', [plain('constructor:x')]],
  ])('%j', (text, terms) => {
    expect(parseSearch(text)).toEqual(terms);
  });

  it('takes any text for a search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const terms = parseSearch(text);
        expect(terms.length).toBeLessThanOrEqual(20);
        for (const term of terms) expect(term.value).not.toBe('');
      }),
    );
  });

  it('reads back what it writes', () => {
    const value = fc.stringMatching(/^[a-z@.:]+( [a-z]+)?$/);
    const term = fc.oneof(
      fc.record({ operator: fc.constantFrom(null, 'to', 'subject', 'reason', 'mta'), value }),
      fc.record({ operator: fc.constant('is'), value: fc.constantFrom(...STATES) }),
    ) as fc.Arbitrary<SearchTerm>;
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), (terms) => {
        expect(parseSearch(terms.map(writeTerm).join(' '))).toEqual(terms);
      }),
    );
  });
});

describe('dateOf', () => {
  it.each([
    ['2026', Date.UTC(2026, 0, 1)],
    ['2026-03', Date.UTC(2026, 2, 1)],
    ['2026-03-14', Date.UTC(2026, 2, 14)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2026-02-29', null],
    ['2026-13', null],
    ['26-1-1', null],
    ['2026-03-14T00', null],
  ])('%s', (text, at) => {
    expect(dateOf(text, 'UTC')).toBe(at);
  });

  it('is midnight where the user is, and the moment after it where clocks skip it', () => {
    expect(dateOf('2026-07-01', 'Europe/Berlin')).toBe(Date.UTC(2026, 5, 30, 22));
    expect(dateOf('2026-03', 'Asia/Kolkata')).toBe(Date.UTC(2026, 1, 28, 18, 30));
    expect(dateOf('2022-03-27', 'Asia/Beirut')).toBe(Date.UTC(2022, 2, 26, 22));
  });
});
