import { expect, it } from 'vitest';
import { createFileSource } from '../../electron/files/file-source.ts';
import type { AccountReporter } from '../../electron/source/runner.ts';
import { createSourceRunner } from '../../electron/source/source-runner.ts';
import type { Store } from '../../electron/store/store-api.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { readHere } from '../support/read-here.ts';
import { createMemoryStore } from './memory-store.ts';

const FULL = new AppError('disk-full', { file: '/data/bounceboard.db' });

/** A runner whose store ends each pass with the next of `ends`, and a log of its statuses. */
function runner(ends: (AppError | null)[], retryMs: number) {
  const said: string[] = [];
  const reporter: AccountReporter = {
    status: (status, error) => void said.push(error ? `${status} ${error.code}` : status),
    progress: () => undefined,
    problem: () => undefined,
    withheld: () => undefined,
    clearProblems: () => undefined,
    waits: () => undefined,
    changed: () => undefined,
    synced: () => void said.push('synced'),
  };
  const kept = createMemoryStore();
  const run: Store['run'] = async (name, input) => {
    const end = ends.shift() ?? null;
    if (end) throw end;
    return kept.run(name, input);
  };
  const account = '/nowhere/mail';
  const options = { accountId: 1, account, paths: [account], store: { ...kept, run }, reader: readHere, reporter };
  const open = () => createFileSource(options);
  return { said, runner: createSourceRunner({ open, reporter, account, retryMs: () => retryMs }) };
}

it('reads again by itself after an error of the disk', async () => {
  const { said, runner: files } = runner([FULL, FULL, null], 1);
  files.start();
  await expect.poll(() => said.at(-1)).toBe('idle');
  expect(said).toEqual(['reading', 'error disk-full', 'reading', 'error disk-full', 'reading', 'synced', 'idle']);
});

it('does so at once when asked, and ends at once when paused', async () => {
  const { said, runner: files } = runner([FULL, FULL], 3_600_000);
  files.start();
  await expect.poll(() => said.at(-1)).toBe('error disk-full');
  files.start();
  await expect.poll(() => said.length).toBe(4);
  await files.pause();
  expect(said).toEqual(['reading', 'error disk-full', 'reading', 'error disk-full', 'paused']);
});

it('waits for the user after any other error', async () => {
  const { said, runner: files } = runner([new AppError('internal', {})], 1);
  files.start();
  await expect.poll(() => said.at(-1)).toBe('error internal');
  await files.close();
  expect(said.filter((one) => one === 'reading')).toHaveLength(1);
});
