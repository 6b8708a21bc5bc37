import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  type AccountsDeps,
  type AccountsEvent,
  type AccountsService,
  createAccountsService,
} from '../../electron/accounts/accounts-service.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import type { SourceOptions } from '../../electron/accounts/source-of.ts';
import { makeSampleOnce } from '../../electron/files/sample/make-once.ts';
import { filesConfigOf, imapConfigOf } from '../../electron/source/account-config.ts';
import type { MailSource, ReadAttempt } from '../../electron/source/mail-source.ts';
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
  /** The calls of the sources, in order. */
  readonly log: string[];
}

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

type Read = (options: SourceOptions, attempt: ReadAttempt) => Promise<void>;
type WriteSample = Parameters<typeof makeSampleOnce>[2];

/** A source in place of mail files, which calls `read`. */
function filesSource(options: SourceOptions, read: Read): MailSource {
  const { reporter } = options;
  return {
    async read(attempt) {
      reporter.status('reading');
      await read(options, attempt);
      reporter.synced();
      reporter.status('idle');
    },
    afterTrouble: () => 'needs-person',
  };
}

/** A source in place of an IMAP server: it asks for the password and reports `connecting` until it is paused. */
function imapSource({ account, reporter, password }: SourceOptions, log: string[]): MailSource {
  const { email } = imapConfigOf(account);
  return {
    async read({ signal, trouble }) {
      reporter.status('connecting', trouble);
      log.push(`imap ${email} ${await password()}`);
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      log.push('imap closed');
    },
    afterTrouble: () => 'needs-person',
  };
}

async function world(
  { files, writeSample }: { files?: Read; writeSample?: WriteSample } = {},
  deps: Partial<AccountsDeps> = {},
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'bb-accounts-'));
  folders.push(folder);
  const store = createMemoryStore();
  const secrets = createMemorySecretStore();
  const log: string[] = [];
  const readFiles: Read = async ({ account, reporter }) => {
    log.push(`files ${filesConfigOf(account).paths.join(' ')}`);
    reporter.progress({ folder: 'Sent', done: 1, total: 1, leftMs: null });
  };
  const readSample: Read = async ({ dataFolder }) => {
    await makeSampleOnce(join(dataFolder, 'sample'), 0, writeSample);
    log.push('sample read');
  };
  const sourceOf = (options: SourceOptions): (() => MailSource) => {
    const { kind } = options.account;
    if (kind !== 'imap') return () => filesSource(options, kind === 'sample' ? readSample : (files ?? readFiles));
    imapConfigOf(options.account);
    return () => imapSource(options, log);
  };
  const service = await createAccountsService({
    store,
    reader: readHere,
    secrets,
    dataFolder: folder,
    sourceOf,
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

it('refuses to add an account twice', async () => {
  const { service } = await world();
  await service.add(INPUT, 0);
  await expect(service.add(INPUT, 0)).rejects.toMatchObject({ code: 'bad-input', data: { account: ME } });
  expect(service.list()).toHaveLength(1);
});

it('adds no account if its password cannot be stored', async () => {
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
  await until(service, () => log.length > 2);
  expect(log).toEqual([`imap ${ME} secret-1`, 'imap closed', `imap ${ME} secret-2`]);
});

it('opens files once; opening the same files again reads them again', async () => {
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

it('reports a file that does not exist, and opens nothing', async () => {
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
    writeSample: async (target) => {
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

it('reads every account, also if another one fails', async () => {
  const { service, folder, store } = await world({
    files: () => Promise.reject(new AppError('file-unreadable', { file: '/x' })),
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
    sourceOf: (options) => {
      if (options.account.kind === 'imap') imapConfigOf(options.account);
      return () => filesSource(options, async () => undefined);
    },
  });
  await until(again, (views) => views.some((view) => view.status === 'idle'));
  expect(again.list()[0]).toMatchObject({ name: 'old@shop.example', status: 'error', error: { code: 'internal' } });
  await again.close();
});

it('pauses and resumes one account or all', async () => {
  let running = 0;
  const { service, folder } = await world({
    files: (_, { signal }) =>
      new Promise<void>((resolve) => {
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

it('emits an event for every change, with the state after it', async () => {
  const { service, folder, events } = await world({
    files: async ({ reporter }) => {
      for (let done = 1; done <= 3; done++) {
        reporter.changed();
        reporter.progress({ folder: 'Sent', done, total: 3, leftMs: null });
      }
    },
  });
  await service.openFiles([folder]);
  await until(service, idle);
  expect(events.filter(({ kind }) => kind === 'changed').length).toBeGreaterThanOrEqual(3);
  const views = events.flatMap((event) => (event.kind === 'account' ? [event.view] : []));
  expect(views.flatMap(({ progress }) => progress?.done ?? [])).toEqual(expect.arrayContaining([1, 2, 3]));
  expect(views.at(-1)).toMatchObject({ status: 'idle', progress: null });
});

it('tells when the server lists its folders first, and when it lists others', async () => {
  const list = (...paths: string[]) => ({
    hasLabels: false,
    folders: paths.map((path) => ({ path, role: 'other' as const, messages: 0, state: null })),
  });
  const told: number[] = [];
  const { service, folder, events } = await world({
    files: async ({ listed }) => {
      const changes = (): number => events.filter(({ kind }) => kind === 'changed').length;
      for (const paths of [['INBOX'], ['INBOX'], ['INBOX', 'Post out']]) {
        const before = changes();
        listed(list(...paths));
        told.push(changes() - before);
      }
    },
  });
  await service.openFiles([folder]);
  await until(service, idle);
  expect(told).toEqual([1, 0, 1]);
});
