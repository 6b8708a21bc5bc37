// Notifications of the system in the Electron host. Only the stand-in lets a spec look at them and click.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppState } from '../../shared/domain/views.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import { writeReport, writeSent } from '../app/mail-folder.ts';
import { describeWith, programs } from '../support/programs.ts';
import type { DesktopRun } from './desktop-driver.ts';
import { standinDriver } from './standin-driver.ts';

const ON = { on: true, quiet: false, quietFrom: '22:00', quietTo: '07:00' };

describeWith(['chromium'], 'notifications in the Electron host', () => {
  let dataFolder: string;
  let mail: string;
  let run: DesktopRun;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'bounceboard-notices-'));
    mail = mkdtempSync(join(tmpdir(), 'bounceboard-mail-'));
  });
  afterEach(async () => {
    await run.quit();
    rmSync(dataFolder, { recursive: true, force: true });
    rmSync(mail, { recursive: true, force: true });
  });

  const call = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await run.page.evaluate(
      ([n, i]) => (window as unknown as { bounceboard: Transport }).bounceboard.call(n, i),
      [name, input] as const,
    );
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return reply.value;
  };
  function bounce(address: string, at: number): void {
    writeSent(mail, address, at - 60_000, `Offer for ${address}`);
    writeReport(mail, 'ekiri@studio.example', at, [`<${address}>: host mx.there.example said:`]);
  }
  const isRead = async (bounces: number): Promise<boolean> => {
    const { accounts, counts } = (await call('app.state', {})) as AppState;
    return (
      counts.bounces === bounces && accounts.every(({ lastSync, status }) => lastSync !== null && status === 'idle')
    );
  };
  const launch = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
    run = await standinDriver(programs.chromium.path ?? '').launch(['--data', dataFolder], env);
    bounce('old@there.example', Date.now() - 86_400_000);
    await call('settings.set', { notices: ON });
    await call('files.open', { paths: [mail] });
    await expect.poll(() => isRead(1)).toBe(true);
  };

  it('one for a burst, none for a first reading; a click opens the list, or the message of a single one', async () => {
    await launch();
    for (const name of ['a', 'b', 'c', 'd']) bounce(`${name}@there.example`, Date.now() + 1000);
    await call('sync.start', {});
    await expect.poll(() => isRead(5)).toBe(true);
    await expect.poll(() => run.notifications?.()).toHaveLength(1);
    const [shown] = (await run.notifications?.()) ?? [];
    expect(shown?.title).toBe('4 messages came back');
    expect(shown?.body).toMatch(/^[a-d]@there\.example, [a-d]@there\.example, [a-d]@there\.example and 1 more$/);
    await run.clickNotification?.();
    await expect.poll(() => run.page.evaluate(() => location.hash)).toBe('#/bounces?tab=failures');
  });

  it('leads to the message of a single bounce', async () => {
    await launch();
    bounce('anna@there.example', Date.now() + 1000);
    await call('sync.start', {});
    await expect
      .poll(() => run.notifications?.())
      .toMatchObject([
        {
          title: 'Mail to anna@there.example came back',
          body: expect.stringMatching(/^“Offer for anna@there\.example”: /),
        },
      ]);
    await run.clickNotification?.();
    await expect.poll(() => run.page.evaluate(() => location.hash)).toMatch(/^#\/sent\/\d+$/);
    await run.page.getByText('Offer for anna@there.example').first().waitFor();
  });

  it('are shown in the page where the system has none', async () => {
    await launch({ STANDIN_NOTIFICATIONS: 'none' });
    bounce('anna@there.example', Date.now() + 1000);
    await call('sync.start', {});
    await run.page.getByText(/^Mail to anna@there\.example came back\. /).waitFor();
    expect(await run.notifications?.()).toEqual([]);
  });
});
