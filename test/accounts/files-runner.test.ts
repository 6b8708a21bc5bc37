import { expect, it } from 'vitest';
import { createFilesRunner, type SyncFiles } from '../../electron/accounts/files-runner.ts';
import type { AccountReporter } from '../../electron/source/runner.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { createMemoryStore } from '../files/memory-store.ts';

const FULL = new AppError('disk-full', { file: '/data/bounceboard.db' });

/** A runner whose passes end as `ends` says, one after the other; what its status was, in order. */
function runner(ends: (AppError | null)[], retryMs: number) {
  const said: string[] = [];
  const reporter: AccountReporter = {
    status: (status, error) => void said.push(error ? `${status} ${error.code}` : status),
    progress: () => undefined,
    problem: () => undefined,
    clearProblems: () => undefined,
    changed: () => undefined,
    synced: () => void said.push('synced'),
  };
  const syncFiles: SyncFiles = async () => {
    const end = ends.shift() ?? null;
    if (end) throw end;
  };
  const store = createMemoryStore();
  const options = { accountId: 1, name: '/mail', paths: [], store, reporter, syncFiles, retryMs: () => retryMs };
  return { said, runner: createFilesRunner({ ...options, prepare: async () => undefined }) };
}

it('reads again by itself what the disk kept from being stored', async () => {
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

it('leaves other trouble to the user', async () => {
  const { said, runner: files } = runner([new AppError('internal', {})], 1);
  files.start();
  await expect.poll(() => said.at(-1)).toBe('error internal');
  await files.close();
  expect(said.filter((one) => one === 'reading')).toHaveLength(1);
});
