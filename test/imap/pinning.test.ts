import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection } from '../../electron/accounts/connection-test.ts';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { ME, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const PAIRS = /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/;

describeWith(['dovecot', 'openssl'], 'a certificate that only the user trusts', () => {
  let servers: readonly [Dovecot, Dovecot];
  beforeAll(async () => {
    servers = [await startDovecot(), await startDovecot()];
    for (const server of servers) {
      await server.addUser('anna', 'secret-1');
      await server.deliver('anna', 'Sent', sentMessage({ n: 1, at: Date.now() }), { flags: 'S' });
    }
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  const input = (port: number, security: 'tls' | 'starttls', pinnedCertificate?: string) => ({
    ...{ email: ME, host: '127.0.0.1', port, security, user: 'anna', password: 'secret-1' },
    ...(pinnedCertificate === undefined ? {} : { pinnedCertificate }),
  });
  const portOf = (server: Dovecot, security: 'tls' | 'starttls') => (security === 'tls' ? server.tlsPort : server.port);

  /** A proxy at one address whose server the test can replace. */
  async function startSwitch(first: number) {
    let target = first;
    const server = createServer((client) => {
      const upstream = connect(target, '127.0.0.1');
      for (const [from, to] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
        from.pipe(to);
      }
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      port: (server.address() as AddressInfo).port,
      to: (port: number) => {
        target = port;
      },
      close: () => server.close(),
    };
  }

  it.each(['tls', 'starttls'] as const)(
    'is offered with its fingerprint and then accepted, with %s',
    async (security) => {
      const port = portOf(servers[0], security);
      const refused = await testConnection(input(port, security));
      const tls = refused.steps[1];
      expect(tls).toMatchObject({ state: 'failed', error: { code: 'certificate' } });
      expect(tls?.error?.data.detail).toMatchObject({ certificate: { signedBy: 'Bounceboard tests' } });
      const fingerprint = tls?.error?.data.fingerprint ?? '';
      expect(fingerprint).toMatch(PAIRS);
      const trusted = await testConnection(input(port, security, fingerprint));
      expect(trusted.ok).toBe(true);
      expect(trusted.steps[1]?.note).toMatchObject({ pinned: true });
      const store = createMemoryStore();
      const engine = startEngine({ store, config: { port, security, pinnedCertificate: fingerprint } });
      await engine.until(watching);
      await engine.runner.close();
      expect(store.facts).toHaveLength(1);
    },
  );

  it.each(['tls', 'starttls'] as const)(
    'is refused when it changes, naming both, until it is accepted again, with %s',
    async (security) => {
      const road = await startSwitch(portOf(servers[0], security));
      const fingerprints = await Promise.all(
        servers.map(async (server) => {
          const test = await testConnection(input(portOf(server, security), security));
          return test.steps[1]?.error?.data.fingerprint ?? '';
        }),
      );
      const [old = '', next = ''] = fingerprints;
      expect(old).not.toBe(next);
      const config = { port: road.port, security, pinnedCertificate: old };
      const engine = startEngine({ store: createMemoryStore(), config, retryMs: () => HOUR });
      await engine.until(watching);
      await engine.runner.pause();
      road.to(portOf(servers[1], security));
      engine.runner.start();
      const failed = await engine.until(({ status }) => status === 'error');
      expect(failed.error).toMatchObject({ code: 'certificate', data: { pinned: old, fingerprint: next } });
      await engine.runner.close();
      expect((await testConnection(input(road.port, security, old))).steps[1]?.state).toBe('failed');
      expect((await testConnection(input(road.port, security, next))).ok).toBe(true);
      road.close();
    },
  );

  it('sends nothing of the login before the certificate is known', async () => {
    const heard: string[] = [];
    const thief = createServer((socket) => {
      socket.write('* OK ready\r\n');
      socket.on('error', () => socket.destroy());
      socket.on('data', (data) => {
        heard.push(data.toString('latin1'));
        socket.write('1 NO not today\r\n');
      });
    }).listen(0, '127.0.0.1');
    await once(thief, 'listening');
    const { port } = thief.address() as AddressInfo;
    const test = await testConnection(input(port, 'starttls', 'AB:'.repeat(31).concat('CD')));
    expect(test.steps[1]).toMatchObject({ state: 'failed', error: { code: 'server-error' } });
    expect(heard).toEqual(['1 STARTTLS\r\n']);
    thief.close();
  });
});
