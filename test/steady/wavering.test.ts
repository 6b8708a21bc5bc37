import { describe, expect, it } from 'vitest';
import type { Outcome } from '../support/summary.ts';
import { roundsOf } from './rounds.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeWavering, findWavering } from './wavering.ts';

const passed = (name: string): Outcome => ({ name, state: 'passed', reason: '' });
const failed = (name: string, reason = 'late'): Outcome => ({ name, state: 'failed', reason });
const resultsOf = (...rounds: readonly (readonly Outcome[])[]) =>
  roundsOf(rounds.length).map((round, index) => ({ round, outcomes: rounds[index] ?? [] }));

describe('several rounds', () => {
  it('show what wavers, where, and apart from it what always fails', () => {
    const results = resultsOf(
      [passed('a'), failed('b', 'late'), failed('c')],
      [passed('a'), passed('b'), failed('c')],
      [passed('a'), failed('b', 'later'), failed('c')],
    );
    const { wavers, fails } = findWavering(results);
    expect(wavers.map(({ name }) => name)).toEqual(['b']);
    expect(wavers[0]?.failures.map(({ reason }) => reason)).toEqual(['late', 'later']);
    expect(fails.map(({ name }) => name)).toEqual(['c']);
    const text = describeWavering(results);
    expect(text).toContain('Wavering:\n  b\n    round 1: summer time begins, in Europe/Berlin: late\n    round 3: ');
    expect(text).toContain('Failed in all 3 rounds:\n  c\n');
  });

  it('count a test once in a round, though several of its name fail', () => {
    expect(findWavering(resultsOf([failed('a'), failed('a')], [passed('a')])).wavers).toHaveLength(1);
  });

  it('say so where all is well, and that one round shows nothing of wavering', () => {
    expect(describeWavering(resultsOf([passed('a')], [passed('a')]))).toContain('Nothing wavers, and nothing fails.');
    const single = describeWavering(resultsOf([failed('a')]));
    expect(single).toContain('Failed in the only round:\n  a');
    expect(single).not.toContain('Wavering');
  });

  it('hold a night, a first of a month, a day on which clocks are turned, and five zones', () => {
    const three = roundsOf(3).map(({ name }) => name);
    expect(three).toEqual([
      expect.stringContaining('summer time'),
      expect.stringContaining('first of a month'),
      expect.stringContaining('night'),
    ]);
    const all = roundsOf(14);
    expect(new Set(all.map(({ zone }) => zone)).size).toBe(5);
    expect(new Set(all.map(({ at }) => at.getTime())).size).toBe(14);
    expect(roundsOf(15).at(14)).toEqual(all[0]);
  });

  it.each(roundsOf(14).map((round) => [round.name, round] as const))('%s: begins as its name says', (name, round) => {
    const { zone, at } = round;
    const local = (time: number): Intl.DateTimeFormatPart[] =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', hour: 'numeric', timeZoneName: 'longOffset' })
        .formatToParts(time)
        .filter(({ type }) => type !== 'literal');
    const part = (type: Intl.DateTimeFormatPartTypes, minutes: number): string =>
      local(at.getTime() + minutes * 60_000).find((one) => one.type === type)?.value ?? '';
    if (name.startsWith('summer time')) expect(part('timeZoneName', 0)).not.toBe(part('timeZoneName', 15));
    if (name.startsWith('the first')) expect(part('day', 0)).toBe('1');
    if (name.startsWith('night')) expect(part('hour', 0)).toBe('23');
    if (name.includes('the last')) expect(part('day', 10)).toBe('1');
  });

  it('shift a clock by whole seconds, to either side', () => {
    const at = new Date(1_000_000);
    expect(shiftedClock('/lib/x.so', at, 0)).toMatchObject({ LD_PRELOAD: '/lib/x.so', FAKETIME: '+1000' });
    expect(shiftedClock('/lib/x.so', at, 1_500_400).FAKETIME).toBe('-500');
  });
});
