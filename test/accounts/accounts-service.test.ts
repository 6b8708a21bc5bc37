import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import {
  type AccountsDeps,
  type AccountsEvent,
  type AccountsService,
  createAccountsService,
} from '../../electron/accounts/accounts-service.ts';
import type { RunnerParts } from '../../electron/accounts/runners.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { ME } from '../imap/mail.ts';
import { createMemoryStore } from '../imap/memory-store.ts';
import { readHere } from '../support/read-here.ts';
import { until as untilSeen } from '../support/waits.ts';

const INPUT = {
  email: ME,
  host: 'imap.shop.example',
  port: 993,
  security: 'tls',
  user: ME,
  password: 'secret-1',
} as const;

interface World {
  readonly service: AccountsService;
  readonly events: AccountsEvent[];
  readonly store: ReturnType<typeof createMemoryStore>;
  readonly secrets: ReturnType<typeof createMemorySecretStore>;
  readonly folder: string;
  /** What happened in the parts, in order. */
  readonly log: string[];
}

const folders: string[] = [];
afterEach(() => vi.useRealTimers());
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

async function world(parts: Partial<RunnerParts> = {}, deps: Partial<AccountsDeps> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'bb-accounts-'));
  folders.push(folder);
  const store = createMemoryStore();
  const secrets = createMemorySecretStore();
  const log: string[] = [];
  const fakes: RunnerParts = {
    syncFiles: async ({ paths, onProgress }) => {
      log.push(`files ${paths.join(' ')}`);
      onProgress({ folder: 'Sent', done: 1, total: 1, leftMs: null });
    },
    writeSampleMailbox: async (target) => {
      log.push('sample written');
      await writeFile(join(target, 'mail'), 'sample');
    },
    createSyncEngine: ({ reporter, config, password }) => ({
      start: () => {
        reporter.status('connecting');
        password()
          .then((secret) => log.push(`imap ${config.email} ${secret}`))
          .catch(() => log.push('no password'));
      },
      pause: async () => reporter.status('paused'),
      close: async () => {
        log.push('imap closed');
      },
    }),
    ...parts,
  };
  const service = await createAccountsService({
    store,
    reader: readHere,
    secrets,
    dataFolder: folder,
    parts: fakes,
    ...deps,
  });
  const events: AccountsEvent[] = [];
  service.on((event) => events.push(event));
  return { service, events, store, secrets, folder, log };
}

async function until(service: AccountsService, fits: (views: readonly AccountView[]) => boolean): Promise<void> {
  await untilSeen(() => service.list(), fits);
}
const idle = (views: readonly AccountView[]): boolean => views.every((view) => view.status === 'idle');

it('keeps the password in the secret store and nowhere else', async () => {
  const { service, store, secrets, events, log } = await world();
  const view = await service.add(INPUT, 90);
  await until(service, () => log.length > 0);
  expect(view).toMatchObject({ kind: 'imap', name: ME, error: null, problems: [], lastSync: null });
  expect(log).toEqual([`imap ${ME} secret-1`]);
  const stored = await store.run('accounts.list', null);
  expect(stored[0]?.config).toMatchObject({ host: 'imap.shop.example', days: 90 });
  expect(JSON.stringify([stored, service.list(), events])).not.toContain('secret-1');
  expect(await secrets.get(`imap:${view.id}`)).toBe('secret-1');
  await service.remove(view.id);
  expect(await secrets.get(`imap:${view.id}`)).toBeNull();
  expect(await store.run('accounts.list', null)).toEqual([]);
  expect(log.at(-1)).toBe('imap closed');
});

it('takes an account once', async () => {
  const { service } = await world();
  await service.add(INPUT, 0);
  await expect(service.add(INPUT, 0)).rejects.toMatchObject({ code: 'bad-input', data: { account: ME } });
  expect(service.list()).toHaveLength(1);
});

it('keeps no account whose password cannot be kept', async () => {
  const secrets = {
    ...createMemorySecretStore(),
    set: () => Promise.reject(new Error('locked')),
  };
  const { service, store } = await world({}, { secrets });
  await expect(service.add(INPUT, 0)).rejects.toMatchObject({ code: 'no-secret-store' });
  expect(await store.run('accounts.list', null)).toEqual([]);
  expect(service.list()).toEqual([]);
});

it('connects again with a new password', async () => {
  const { service, log } = await world();
  const { id } = await service.add(INPUT, 0);
  await service.password(id, 'secret-2');
  await until(service, () => log.length > 1);
  expect(log).toEqual([`imap ${ME} secret-1`, `imap ${ME} secret-2`]);
});

it('opens files once; the same files again are read again', async () => {
  const { service, folder, log } = await world();
  const first = await service.openFiles([folder]);
  await until(service, idle);
  const second = await service.openFiles([`${folder}/`]);
  await until(service, () => log.length === 2);
  await until(service, idle);
  expect(second.id).toBe(first.id);
  expect(log).toEqual([`files ${folder}`, `files ${folder}`]);
  expect(service.list()[0]?.lastSync).not.toBeNull();
});

it('names a file that is not there, and opens nothing', async () => {
  const { service } = await world();
  await expect(service.openFiles(['/nowhere/mail.mbox'])).rejects.toMatchObject({
    code: 'file-missing',
    data: { file: '/nowhere/mail.mbox' },
  });
  expect(service.list()).toEqual([]);
});

it('writes the sample mailbox once, in full or not at all', async () => {
  let broken = true;
  const { service, folder, log } = await world({
    writeSampleMailbox: async (target) => {
      await writeFile(join(target, 'mail'), 'sample');
      if (broken) throw new Error('disk full');
    },
  });
  await service.openSample();
  await until(service, ([view]) => view?.status === 'error');
  expect(service.list()[0]?.error).toMatchObject({
    code: 'internal',
    data: { detail: { id: 'quoted', text: 'disk full' } },
  });
  await expect(access(join(folder, 'sample'))).rejects.toThrow();
  broken = false;
  const { id } = await service.openSample();
  await until(service, idle);
  expect(await readFile(join(folder, 'sample', 'mail'), 'utf8')).toBe('sample');
  await service.openSample();
  await until(service, () => log.length === 2);
  expect(service.list()).toHaveLength(1);
  await until(service, idle);
  await service.remove(id);
  expect(await readdir(folder)).toEqual([]);
});

it('lets no account stop another', async () => {
  const { service, folder, store } = await world({
    syncFiles: () => Promise.reject(new AppError('file-unreadable', { file: '/x' })),
  });
  const stored = { kind: 'imap' as const, name: 'old@shop.example', config: { host: 5 } };
  await store.run('accounts.add', stored);
  await service.openFiles([folder]);
  await service.add(INPUT, 0);
  await until(service, (views) => views.some((view) => view.status === 'error'));
  expect(service.list().map((view) => [view.status, view.error?.code])).toEqual([
    ['error', 'file-unreadable'],
    ['connecting', undefined],
  ]);
  const again = await createAccountsService({
    store,
    reader: readHere,
    secrets: createMemorySecretStore(),
    dataFolder: folder,
    parts: { syncFiles: async () => undefined },
  });
  await until(again, (views) => views.some((view) => view.status === 'idle'));
  expect(again.list()[0]).toMatchObject({ name: 'old@shop.example', status: 'error', error: { code: 'internal' } });
  await again.close();
});

it('pauses and resumes one account or all', async () => {
  let running = 0;
  const { service, folder } = await world({
    syncFiles: ({ signal }) =>
      new Promise((resolve) => {
        running++;
        signal.addEventListener('abort', () => {
          running--;
          resolve();
        });
      }),
  });
  const { id } = await service.openFiles([folder]);
  await until(service, () => running === 1);
  await service.pause(id);
  expect(running).toBe(0);
  expect(service.list()[0]?.status).toBe('paused');
  await service.start(null);
  await until(service, () => running === 1);
  await service.close();
  expect(running).toBe(0);
  await expect(service.pause(99)).rejects.toMatchObject({ code: 'not-found' });
});

it('tells of changes at once, then at most every 150 ms, and never forgets the last', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { service, folder, events } = await world({
    syncFiles: async ({ onProgress }) => {
      for (let done = 1; done <= 40; done++) {
        onProgress({ folder: 'Sent', done, total: 40, leftMs: null });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  });
  const times: number[] = [];
  service.on((event) => {
    if (event.kind === 'changed') times.push(performance.now());
  });
  await service.openFiles([folder]);
  while (!idle(service.list())) await vi.advanceTimersByTimeAsync(5);
  await vi.advanceTimersByTimeAsync(400);
  expect(times.length).toBeGreaterThan(1);
  for (const [at, time] of times.entries()) if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(150);
  const views = events.flatMap((event) => (event.kind === 'account' ? [event.view] : []));
  expect(views.at(-1)).toMatchObject({ status: 'idle', progress: null });
});
