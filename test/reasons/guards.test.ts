// Each guard and each doubt: what it catches, and what it must let stand.
import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../shared/bounce/classify/candidates.ts';
import { classify } from '../../shared/bounce/classify/classify.ts';
import { DOUBTS } from '../../shared/bounce/classify/doubts/index.ts';
import { GUARDS } from '../../shared/bounce/classify/guards/index.ts';
import { inputOf } from './answer.ts';
import type { Case, Cases } from './cases.ts';

const FILES = import.meta.glob<{ readonly cases: Cases }>(['./guards/*.ts', './doubts/*.ts'], { eager: true });
const casesOf = (kind: 'guards' | 'doubts', id: string): Cases =>
  FILES[`./${kind}/${id}.ts`]?.cases ?? { catches: [], traps: [] };

function read(one: Case, without: { readonly guard?: string; readonly doubt?: string } = {}) {
  const [line, more] = typeof one === 'string' ? [one, {}] : one;
  return classify(inputOf(line, more), {
    doubts: DOUBTS.filter(({ id }) => id !== without.doubt),
    guards: GUARDS.filter(({ id }) => id !== without.guard),
    phrases: PHRASES,
  });
}

test('every file of cases belongs to a guard or a doubt', () => {
  const known = [...GUARDS.map(({ id }) => `./guards/${id}.ts`), ...DOUBTS.map(({ id }) => `./doubts/${id}.ts`)];
  expect(Object.keys(FILES).toSorted()).toEqual(known.toSorted());
});

describe.each(GUARDS)('the guard $id', ({ id, asked }) => {
  const { catches, traps } = casesOf('guards', id);

  test('has two lines that it catches and two traps', () => {
    expect(Math.min(catches.length, traps.length)).toBeGreaterThanOrEqual(2);
  });

  test.each(catches.map((one) => ({ one })))('catches $one', ({ one }) => {
    expect(read(one)).not.toEqual(read(one, { guard: id }));
  });

  test.each(traps.map((one) => ({ one })))('lets stand $one', ({ one }) => {
    expect(read(one)).toEqual(read(one, { guard: id }));
    expect(read(one).rule.guards).toEqual([]);
    if (asked === 'condemning') expect(read(one).addressBad).toBe(true);
  });
});

describe.each(DOUBTS)('the doubt $id', ({ id }) => {
  const { catches, traps } = casesOf('doubts', id);

  test('has two lines that it catches and two traps', () => {
    expect(Math.min(catches.length, traps.length)).toBeGreaterThanOrEqual(2);
  });

  test.each(catches.map((one) => ({ one })))('takes away what $one seems to say', ({ one }) => {
    expect(read(one).addressBad).not.toBe(true);
    expect(read(one)).not.toEqual(read(one, { doubt: id }));
  });

  test.each(traps.map((one) => ({ one })))('lets stand $one', ({ one }) => {
    expect(read(one).addressBad).toBe(true);
    expect(read(one)).toEqual(read(one, { doubt: id }));
  });
});
