// Where passwords go in the Electron host. Only the stand-in can say which key store the system has.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppState } from '../../shared/domain/views.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import { describeWith, programs } from '../support/programs.ts';
import type { DesktopRun } from './desktop-driver.ts';
import { standinDriver } from './standin-driver.ts';

const PASSWORD = 'correct-horse-battery-staple';

describeWith(['chromium'], 'passwords in the Electron host', () => {
  let dataFolder: string;
  let run: DesktopRun;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'bounceboard-keys-'));
  });
  afterEach(async () => {
    await run.quit();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const launch = async (keyStore: string): Promise<AppState> => {
    const driver = standinDriver(programs.chromium.path ?? '');
    run = await driver.launch(['--data', dataFolder], { STANDIN_KEY_STORE: keyStore });
    return (await call('app.state', {})) as AppState;
  };
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await run.page.evaluate(
      ([n, i]) => (window as unknown as { bounceboard: Transport }).bounceboard.call(n, i),
      [name, input] as const,
    );
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return reply.value;
  };
  const addAccount = (): Promise<unknown> => {
    const account = {
      email: 'ann@example.com',
      host: '127.0.0.1',
      port: 9,
      security: 'tls',
      user: 'ann',
      password: PASSWORD,
    };
    return call('accounts.add', { account, days: 90 });
  };
  const filesWithPassword = (): readonly string[] =>
    readdirSync(dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(PASSWORD));

  it('lie encrypted with the key of the system, readable by their owner alone', async () => {
    expect((await launch('gnome_libsecret')).secrets).toBe('system');
    await addAccount();
    const file = join(dataFolder, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toHaveLength(1);
    expect(filesWithPassword()).toEqual([]);
    const { accounts } = (await call('app.state', {})) as AppState;
    await call('accounts.remove', { id: accounts[0]?.id });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({});
  });

  it('and secrets for signed addresses lie there, too; erasing leaves none of them, and no setting', async () => {
    await launch('gnome_libsecret');
    await addAccount();
    await call('verp.add', { prefix: 'news', secret: PASSWORD });
    await call('settings.set', {
      theme: 'dark',
      notices: { on: true, quiet: false, quietFrom: '22:00', quietTo: '07:00' },
    });
    const file = join(dataFolder, 'secrets.json');
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toHaveLength(2);
    expect(filesWithPassword()).toEqual([]);
    await call('data.erase', { sure: true });
    expect(existsSync(file)).toBe(false);
    const settings = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8')) as object;
    expect(settings).toEqual({ theme: 'system', singleKeys: true, language: 'system' });
    expect(((await call('app.state', {})) as AppState).accounts).toEqual([]);
  });

  it('stay in memory, and the app says so, where the system has no key store', async () => {
    expect((await launch('basic_text')).secrets).toBe('memory');
    await addAccount();
    expect(existsSync(join(dataFolder, 'secrets.json'))).toBe(false);
    expect(filesWithPassword()).toEqual([]);
  });
});
