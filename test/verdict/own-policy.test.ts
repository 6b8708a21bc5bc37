// Policies that the user chose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/domain/policy.ts';
import { DEFAULT_POLICY, type Failure, judge, usablePolicy } from '../../shared/verdict/policy.ts';

const DAY = 86_400_000;
const full = (day: number): Failure => ({
  at: day * DAY,
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  reason: 'mailbox-full',
  forwarded: false,
});
const gone = (day: number): Failure => ({
  ...full(day),
  type: 'hard',
  side: 'address',
  addressBad: true,
  reason: 'no-such-mailbox',
});
const verdict = (days: readonly number[], change: Partial<Policy>, lastLife: number | null = null): string =>
  judge(
    { failures: days.map(full), lastLife: lastLife === null ? null : lastLife * DAY, override: null },
    { ...DEFAULT_POLICY, ...change },
  ).verdict;

describe('a policy of one’s own', () => {
  it.each<[string, readonly number[], Partial<Policy>, string]>([
    ['watches at the first', [1], { watchTimes: 1 }, 'watch'],
    ['waits for a second', [1], { watchTimes: 2 }, 'ok'],
    ['counts over a longer time', [1, 40, 80], { watchDays: 90 }, 'watch'],
    ['counts to the day', [1, 10, 31], { watchDays: 30 }, 'watch'],
    ['forgets what lies before', [1, 10, 32], { watchDays: 30 }, 'ok'],
    ['calls bad sooner', [1, 2, 3], { badTimes: 3, badDays: 2 }, 'bad'],
    ['calls bad within a day', [1, 1, 1], { badTimes: 3, badDays: 0 }, 'bad'],
    ['asks for a longer time', [1, 5, 9, 13, 20], { badDays: 20 }, 'watch'],
    ['never calls bad for soft bounces alone', [1, 5, 9, 13, 20, 400], { softBad: false, watchDays: 400 }, 'watch'],
  ])('%s', (_what, days, change, expected) => {
    expect(verdict(days, change)).toBe(expected);
  });

  it('counts only since the last sign of life, for watching as for bad', () => {
    expect(verdict([1, 5, 9], {}, 6)).toBe('ok');
    expect(verdict([1, 5, 9, 13, 20], {}, 6)).toBe('watch');
    expect(verdict([1, 5, 9], {}, 9)).toBe('ok');
  });

  it('changes nothing about a hard bounce, a recovery or the user’s word', () => {
    const mild: Policy = { watchTimes: 100, watchDays: 1, softBad: false, badTimes: 100, badDays: 3650 };
    expect(judge({ failures: [gone(3)], lastLife: null, override: null }, mild).verdict).toBe('bad');
    expect(judge({ failures: [gone(3)], lastLife: 4 * DAY, override: null }, mild).verdict).toBe('recovered');
    expect(judge({ failures: [full(3)], lastLife: null, override: 'bad' }, mild).verdict).toBe('bad');
  });

  it('that is stricter in every number never judges milder', () => {
    const severity = { ok: 0, recovered: 0, watch: 1, bad: 2 } as const;
    const policy = fc.record({
      watchTimes: fc.integer({ min: 1, max: 8 }),
      watchDays: fc.integer({ min: 1, max: 90 }),
      softBad: fc.boolean(),
      badTimes: fc.integer({ min: 1, max: 10 }),
      badDays: fc.integer({ min: 0, max: 60 }),
    });
    const failures = fc.array(fc.integer({ min: 0, max: 120 }).map(full), { maxLength: 12 });
    const life = fc.option(fc.integer({ min: 0, max: 120 * DAY }));
    fc.assert(
      fc.property(failures, life, policy, policy, (heard, lastLife, a, b) => {
        const mild: Policy = {
          watchTimes: Math.max(a.watchTimes, b.watchTimes),
          watchDays: Math.min(a.watchDays, b.watchDays),
          softBad: a.softBad && b.softBad,
          badTimes: Math.max(a.badTimes, b.badTimes),
          badDays: Math.max(a.badDays, b.badDays),
        };
        const of = (chosen: Policy) => severity[judge({ failures: heard, lastLife, override: null }, chosen).verdict];
        expect(of(a)).toBeGreaterThanOrEqual(of(mild));
      }),
    );
  });
});

describe('usablePolicy', () => {
  it('takes what can be meant', () => {
    for (const policy of [
      DEFAULT_POLICY,
      { ...DEFAULT_POLICY, badDays: 0 },
      { ...DEFAULT_POLICY, badTimes: DEFAULT_POLICY.watchTimes },
      { ...DEFAULT_POLICY, softBad: false, badTimes: 1 },
    ])
      expect(usablePolicy(policy)).toBe(policy);
  });

  it.each<[string, Partial<Policy>]>([
    ['watchTimes', { watchTimes: 0 }],
    ['watchTimes', { watchTimes: Number.NaN }],
    ['watchDays', { watchDays: 2.5 }],
    ['badTimes', { badTimes: DEFAULT_POLICY.watchTimes - 1 }],
    ['badTimes', { badTimes: 101 }],
    ['badDays', { badDays: Number.POSITIVE_INFINITY }],
  ])('refuses a %s that cannot', (field, change) => {
    expect(() => usablePolicy({ ...DEFAULT_POLICY, ...change })).toThrow(field);
  });
});
