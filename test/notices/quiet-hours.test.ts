import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOf, quietFor } from '../../shared/notices/quiet-hours.ts';

const at = (text: string): number => minuteOf(text) ?? Number.NaN;

describe('minuteOf', () => {
  it.each([
    ['00:00', 0],
    ['07:05', 425],
    ['23:59', 1439],
  ])('%s is minute %i', (text, minute) => {
    expect(minuteOf(text)).toBe(minute);
  });

  it.each(['24:00', '7:05', '07:60', '', '07:05:00', 'noon', ' 07:05', '-1:00'])('%j is no time', (text) => {
    expect(minuteOf(text)).toBeNull();
  });
});

describe('quietFor', () => {
  it.each([
    ['22:00', '07:00', '22:00', 540],
    ['22:00', '07:00', '00:00', 420],
    ['22:00', '07:00', '06:59', 1],
    ['22:00', '07:00', '07:00', null],
    ['22:00', '07:00', '21:59', null],
    ['12:30', '14:00', '12:29', null],
    ['12:30', '14:00', '13:00', 60],
    ['12:30', '14:00', '14:00', null],
    ['08:00', '08:00', '08:00', null],
    ['08:00', 'never', '08:00', null],
  ])('from %s to %s, at %s: %s minutes left', (from, to, now, left) => {
    expect(quietFor({ from, to }, at(now))).toBe(left);
  });

  it('ends exactly at its end, whatever the hours', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, fc.integer({ min: 0, max: 1439 }), (from, to, minute) => {
        const left = quietFor({ from, to }, minute);
        if (left === null) return;
        expect((minute + left) % 1440).toBe(at(to));
        expect(quietFor({ from, to }, (minute + left) % 1440)).toBeNull();
        expect(left).toBeLessThanOrEqual((at(to) - at(from) + 1440) % 1440);
      }),
    );
  });
});
