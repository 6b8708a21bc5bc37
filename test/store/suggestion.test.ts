import { beforeEach, describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import { mayBeSlip } from '../../electron/store/derive/suggestion.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { bounceOf, DAY, FULL, life, NOW, openTestStore, PAGE, reportOn, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});

function failed(address: string, more: Parameters<typeof bounceOf>[1] = {}): IntakeFact[] {
  const message = sent(address, { date: NOW - DAY });
  return [message, reportOn(message, [bounceOf(address, more)], { date: NOW - DAY + 1000 })];
}
const suggestion = (address: string) => engine.query('recipients.get', { address }).suggestion;

describe('suggestions', () => {
  it('correct a slip in a well-known domain, once the address has bounced hard', () => {
    apply(...failed('maria.lopez@gmial.com'), ...failed('full@gmial.com', FULL), sent('fine@gmial.com'));
    expect(suggestion('maria.lopez@gmial.com')).toBe('maria.lopez@gmail.com');
    expect(suggestion('full@gmial.com')).toBeNull();
    expect(suggestion('fine@gmial.com')).toBeNull();
    const [row] = engine.query('sent.get', { id: 1 }).recipients;
    expect(row?.suggestion).toBe('maria.lopez@gmail.com');
    const { attention } = engine.query('overview.get', { days: 30, accountId: null });
    expect(attention).toContainEqual({
      kind: 'slips',
      count: 1,
      slips: [{ address: 'maria.lopez@gmial.com', suggestion: 'maria.lopez@gmail.com' }],
    });
  });

  it.each([
    ['a slip before the @', 'magdalena.nowak@firma.example', 'magdalena.nowk@firma.example'],
    ['a slip in the first letters', 'magdalena.nowak@firma.example', 'amgdalena.nowak@firma.example'],
    ['a slip behind the @', 'magdalena.nowak@firma.example', 'magdalena.nowak@fima.example'],
  ])('name a good correspondent: %s, in whatever order they are read', (_name, good, slip) => {
    const facts = [sent(good), life(good), ...failed(slip)];
    apply(...facts);
    expect(suggestion(slip)).toBe(good);
    ({ engine, apply } = openTestStore());
    apply(...facts.toReversed());
    expect(suggestion(slip)).toBe(good);
  });

  it('never name an address that bounces, too', () => {
    const good = 'magdalena.nowak@firma.example';
    const slip = 'magdalena.nowk@firma.example';
    apply(sent(good, { date: NOW - 9 * DAY }), life(good, { date: NOW - 8 * DAY }), ...failed(slip));
    expect(suggestion(slip)).toBe(good);
    apply(...failed(good));
    expect(suggestion(slip)).toBeNull();
    expect(suggestion(good)).toBeNull();
  });

  it('trust an address written to three times without a bounce, and not one written to once', () => {
    apply(sent('magdalena.nowak@firma.example'), ...failed('magdalena.nowk@firma.example'));
    expect(suggestion('magdalena.nowk@firma.example')).toBeNull();
    apply(sent('magdalena.nowak@firma.example'), sent('magdalena.nowak@firma.example'));
    expect(suggestion('magdalena.nowk@firma.example')).toBe('magdalena.nowak@firma.example');
  });

  it('are found by what they suggest', () => {
    apply(...failed('maria.lopez@gmial.com'));
    const page = engine.query('recipients.list', { ...PAGE, show: 'all', search: 'gmail' });
    expect(page.rows.map((row) => row.address)).toEqual(['maria.lopez@gmial.com']);
  });
});

describe('mayBeSlip', () => {
  it.each([
    ['anna@x.example', 'anna@x.example', true],
    ['anna@x.example', 'ana@x.example', true],
    ['anna@x.example', 'annna@x.example', true],
    ['anna@x.example', 'amna@x.example', true],
    ['anna@x.example', 'nana@x.example', true],
    ['anna@x.example', 'anna@y.example', true],
    ['anna@x.example', 'anna@x.exampel', true],
    ['anna@x.example', 'hanna@x.examples', false],
    ['anna@x.example', 'hans@x.example', false],
    ['anna@x.example', 'a@x.example', false],
    ['', 'a', true],
  ])('%s and %s: %s', (a, b, may) => {
    expect(mayBeSlip(a, b)).toBe(may);
    expect(mayBeSlip(b, a)).toBe(may);
  });
});
