import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWork } from '../../electron/app/work.ts';
import { AppError } from '../../shared/domain/errors.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;

/** Work with these results of its steps: an error, true for more to do, or false for done. */
function workOf(ends: (Error | boolean)[]) {
  const failures: unknown[] = [];
  let steps = 0;
  const step = async (): Promise<boolean> => {
    steps += 1;
    const end = ends.shift() ?? false;
    if (typeof end !== 'boolean') throw end;
    return end;
  };
  return { failures, steps: () => steps, work: createWork(step, (error) => failures.push(error)) };
}

it('goes on by itself where the disk kept it from being stored', async () => {
  const { failures, steps, work } = workOf([true, new AppError('disk-full'), true, false]);
  work.start();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(steps()).toBe(4);
  expect(failures).toHaveLength(1);
  await work.close();
});

it('ends with any other failure until the next start', async () => {
  const { failures, steps, work } = workOf([new Error('own'), false]);
  work.start();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect([failures.length, steps()]).toEqual([1, 1]);
  work.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(steps()).toBe(2);
});

it('does nothing after it was closed', async () => {
  const { failures, steps, work } = workOf([new AppError('disk-full'), false]);
  work.start();
  await vi.advanceTimersByTimeAsync(0);
  await work.close();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect([failures.length, steps()]).toEqual([1, 1]);
});
