import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, PARAMS, parseHash, VIEWS } from '../../renderer/router.ts';

describe('the address of a view', () => {
  it('holds the view, what is open and its filter, and is read back the same', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const params = fc.dictionary(fc.constantFrom(...PARAMS), text).map((given) => ({ ...given }));
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), fc.option(text), params, (view, item, filter) => {
        expect(parseHash(hashOf(view, item, filter))).toEqual({ view, item, params: filter });
      }),
    );
  });

  it.each([
    ['', 'overview'],
    ['#/nowhere', 'overview'],
    ['#/sent/%E0%A4%A', 'sent'],
    ['#/bounces?tab=delayed&what=ever', 'bounces'],
  ])('%s is read without an error', (hash, view) => {
    expect(parseHash(hash).view).toBe(view);
  });

  it('drops what it does not know', () => {
    expect(parseHash('#/bounces?tab=delayed&what=ever').params).toEqual({ tab: 'delayed' });
  });
});
