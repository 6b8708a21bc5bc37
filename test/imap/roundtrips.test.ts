import { expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startDovecot } from './dovecot.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

describeWith(['dovecot', 'openssl'], 'an account with nothing new', () => {
  it('knows so after at most 8 round trips', async () => {
    const server = await startDovecot();
    await server.addUser('anna', 'secret-1');
    for (let n = 1; n <= 20; n++) {
      await server.deliver('anna', 'Sent', sentMessage({ n, at: Date.now() }), { flags: 'S' });
      await server.deliver('anna', 'INBOX', n % 4 ? letter({ n, at: Date.now() }) : report({ n, at: Date.now() }));
    }
    // Folders that rules fill are looked at in the same answer (LIST-STATUS, RFC 5819).
    for (let n = 1; n <= 12; n++) await server.deliver('anna', `Rules/${n}`, report({ n: 100 + n, at: Date.now() }));
    const store = createMemoryStore();
    const first = startEngine({ store, config: { port: server.port } });
    await first.until(watching);
    await first.runner.close();
    expect(store.facts.filter(({ folder }) => folder.startsWith('Rules/'))).toHaveLength(12);
    const proxy = await startFaultProxy(server.port);
    let trips = 0;
    const onSynced = (): void => {
      trips = proxy.roundTrips();
    };
    const again = startEngine({ store, config: { port: proxy.port }, onSynced });
    await again.until(watching);
    await again.runner.close();
    await proxy.close();
    await server.stop();
    expect(trips).toBeLessThanOrEqual(8);
    expect(trips).toBeGreaterThan(2);
  });
});
