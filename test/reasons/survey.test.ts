import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../shared/bounce/classify/reasons/index.ts';
import { answer } from './answer.ts';
import { HERS, OTHERS, PASSING } from './survey/guard-traps.ts';
import { SURVEYS } from './survey/index.ts';
import { LAST_TRAPS } from './survey/last-traps.ts';
import { MORE_TRAPS } from './survey/more-traps.ts';
import { SERVER_FAULT_TRAPS } from './survey/server-fault-traps.ts';
import { TONGUE_TRAPS } from './survey/tongue-traps.ts';
import { TRAPS } from './survey/traps.ts';

const percent = (part: number, whole: number): number => Math.floor((1000 * part) / whole) / 10;

describe.each(SURVEYS)('survey $name', ({ lines, firstRun, floor }) => {
  const answers = lines.map(({ reason, line }) => ({ line, want: reasonOf(reason), got: answer(line) }));

  test('the reasons that were right stay right', () => {
    const right = answers.filter(({ want, got }) => got.reason === want.id);
    const share = percent(right.length, answers.length);
    const wrong = answers.filter(({ want, got }) => got.reason !== want.id);
    expect(
      share,
      wrong
        .map(({ want, got, line }) => `${want.id}, not ${got.reason} [${JSON.stringify(got.rule)}]: ${line}`)
        .join('\n'),
    ).toBeGreaterThanOrEqual(floor.reason);
    expect(floor.reason).toBeGreaterThan(firstRun.reason);
  });

  test('bad addresses are found', () => {
    const bad = answers.filter(({ want }) => want.addressBad === true);
    const missed = bad.filter(({ got }) => got.addressBad !== true);
    const share = percent(bad.length - missed.length, bad.length);
    expect(share, missed.map(({ line }) => line).join('\n')).toBeGreaterThanOrEqual(floor.found);
    expect(floor.found).toBeGreaterThan(firstRun.found);
  });

  test('no good address is condemned', () => {
    const condemned = answers.filter(({ want, got }) => want.addressBad === false && got.addressBad === true);
    expect(condemned.map(({ line }) => line)).toEqual([]);
  });
});

test.each([...TRAPS, ...MORE_TRAPS, ...PASSING, ...LAST_TRAPS, ...SERVER_FAULT_TRAPS, ...TONGUE_TRAPS])(
  'is no word against the address: %s',
  (line) => {
    expect(answer(line).addressBad).not.toBe(true);
  },
);

test.each(OTHERS)('speaks of another address than the recipient: %s', (line) => {
  expect(answer(line, { recipient: 'lea@example.com' }).addressBad).not.toBe(true);
});

test.each(HERS)('speaks of the recipient: %s', (line) => {
  expect(answer(line, { recipient: 'lea@example.com' }).addressBad).toBe(true);
});

test('what is said of the sender is the sender’s', () => {
  const isSender = (address: string): boolean => address === 'max@else.example';
  const { reason } = answer('550 <max@else.example>: no such user', { recipient: 'lea@example.com', isSender });
  expect(reason).toBe('sender-rejected');
});
