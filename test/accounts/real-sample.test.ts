import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createAccountsService } from '../../electron/accounts/accounts-service.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { readHere } from '../support/read-here.ts';

let dataFolder: string;
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

it('opens the sample mailbox through the same intake as any mail; again, and after a restart, it adds nothing', async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'bb-sample-'));
  const file = join(dataFolder, 'mail.db');
  const counts: unknown[] = [];
  for (let start = 0; start < 2; start++) {
    const store = await openStore({ file });
    const service = await createAccountsService({
      store,
      reader: readHere,
      secrets: createMemorySecretStore(),
      dataFolder,
    });
    const idle = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          const [view] = service.list();
          if (view?.status === 'idle' && view.lastSync !== null) resolve();
        };
        service.on(look);
        look();
      });
    await service.openSample();
    await idle();
    counts.push(await store.run('counts', null));
    await service.openSample();
    await idle();
    counts.push(await store.run('counts', null));
    expect(service.list()).toMatchObject([{ kind: 'sample', error: null }]);
    await service.close();
    await store.close();
  }
  expect(counts[0]).toMatchObject({ sent: expect.any(Number) });
  expect((counts[0] as { sent: number }).sent).toBeGreaterThan(300);
  for (const count of counts) expect(count).toEqual(counts[0]);
});
