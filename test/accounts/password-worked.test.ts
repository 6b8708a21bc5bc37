// An account remembers that its password has worked: a refusal then is tried again, also after a restart of the app.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AccountsService, createAccountsService } from '../../electron/accounts/accounts-service.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { ME } from '../imap/mail.ts';
import { createMemoryStore, type MemoryStore } from '../imap/memory-store.ts';
import { smallMailbox } from '../imap/scripted/logins.ts';
import { type ScriptedServer, startScriptedServer } from '../imap/scripted/server.ts';
import { readHere } from '../support/read-here.ts';
import { until as untilSeen } from '../support/waits.ts';

let server: ScriptedServer;
let store: MemoryStore;
let service: AccountsService;
let refuses = false;
const secrets = createMemorySecretStore();

beforeEach(async () => {
  refuses = false;
  store = createMemoryStore();
  server = await startScriptedServer({
    ...smallMailbox(),
    answers: {
      LOGIN: (connection, { tag }) => {
        if (!refuses) return false;
        connection.send(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.`);
        return undefined;
      },
    },
  });
  service = await start();
});
afterEach(async () => {
  await service.close();
  await server.close();
});

const start = (): Promise<AccountsService> =>
  createAccountsService({ store, reader: readHere, secrets, dataFolder: '/nowhere' });

async function until(fits: (view: AccountView) => boolean): Promise<AccountView> {
  const views = await untilSeen(
    () => service.list(),
    (all) => all.some(fits),
  );
  const [view] = views.filter(fits);
  if (!view) throw new Error('no account');
  return view;
}
const add = (): Promise<AccountView> =>
  service.add(
    { email: ME, host: '127.0.0.1', port: server.port, security: 'none', user: 'anna', password: 'secret-1' },
    0,
  );
const stored = async (): Promise<unknown> => (await store.run('accounts.list', null))[0]?.config['passwordWorked'];
const refused = ({ status, error }: AccountView): boolean => status === 'error' && error?.code === 'wrong-password';

it('in its settings, once the server has accepted it', async () => {
  await add();
  await until(({ status }) => status === 'watching');
  expect(await stored()).toBe(true);
  refuses = true;
  server.cut();
  expect((await until(refused)).error?.data.workedBefore).toBe(true);
  await service.close();
  service = await start();
  expect((await until(refused)).error?.data.workedBefore).toBe(true);
});

it('also over a pause', async () => {
  const { id } = await add();
  await until(({ status }) => status === 'watching');
  await service.pause(id);
  refuses = true;
  await service.start(id);
  expect((await until(refused)).error?.data.workedBefore).toBe(true);
});

it('but not for another password', async () => {
  const { id } = await add();
  await until(({ status }) => status === 'watching');
  refuses = true;
  await service.password(id, 'secret-2');
  expect((await until(refused)).error?.data).not.toHaveProperty('workedBefore');
  expect(await stored()).toBe(false);
});

it('and not where it never worked', async () => {
  refuses = true;
  await add();
  expect((await until(refused)).error?.data).not.toHaveProperty('workedBefore');
  expect(await stored()).toBeUndefined();
});

it('for an account of an earlier version by its complete passes', async () => {
  await add();
  await until(({ status }) => status === 'watching');
  await service.close();
  const [account] = await store.run('accounts.list', null);
  const { passwordWorked: _, ...config } = account?.config ?? {};
  await store.run('accounts.update', { id: account?.id ?? 0, config });
  refuses = true;
  service = await start();
  expect((await until(refused)).error?.data.workedBefore).toBe(true);
});
