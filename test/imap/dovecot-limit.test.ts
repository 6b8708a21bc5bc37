// Dovecot that allows a person one or two connections (mail_max_userip_connections): other mail programs may hold them.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'a Dovecot that allows few connections', () => {
  const servers = new Map<number, Dovecot>();
  const now = Date.now();
  beforeAll(async () => {
    for (const most of [1, 2]) {
      const server = await startDovecot({ extra: `mail_max_userip_connections = ${most}\n` });
      servers.set(most, server);
      for (const user of ['alone', 'crowded', 'junk']) await fill(server, user);
    }
  });
  afterAll(async () => {
    for (const server of servers.values()) await server.stop();
  });

  async function fill(server: Dovecot, user: string): Promise<void> {
    await server.addUser(user, 'secret-1');
    for (let n = 1; n <= 4; n++) {
      await server.deliver(user, 'Sent', sentMessage({ n, at: now }), { at: now, flags: 'S' });
      await server.deliver(user, 'INBOX', n % 2 ? letter({ n, at: now }) : report({ n, at: now }), { at: now });
    }
  }

  const serverWith = (most: number): Dovecot => {
    const server = servers.get(most);
    if (!server) throw new Error('not started');
    return server;
  };

  it.each([1, 2])(
    'reads with %i, and finds a report in Junk with the second connection or without it',
    async (most) => {
      const server = serverWith(most);
      const store = createMemoryStore();
      const count = (folder: string): number =>
        store.facts.filter((entry) => entry.folder === folder && entry.fact.kind === 'report').length;
      const engine = startEngine({
        store,
        config: { port: server.port, user: 'junk' },
        // Without a second connection the passes find it.
        pollMs: most === 1 ? 500 : HOUR,
        idleDelayMs: 0,
      });
      await engine.until(() => count('INBOX') === 2);
      await engine.until(watching);
      await server.deliver('junk', 'Junk', report({ n: 5, at: now }));
      await engine.until(() => count('Junk') === 1);
      await engine.until(watching);
      await server.deliver('junk', 'INBOX', report({ n: 6, at: now }));
      await engine.until(() => count('INBOX') === 3);
      await engine.runner.close();
      const shown = engine.views.map(({ status, error }) => (error === null ? status : `${status} ${error.code}`));
      expect(shown.filter((status) => /error|offline/.test(status))).toEqual([]);
      expect(engine.view().problems).toEqual([]);
    },
  );

  it.each([1, 2])(
    'waits while other programs hold all %i, asks nobody for a password, and then reads',
    async (most) => {
      const server = serverWith(most);
      const others = await Promise.all(Array.from({ length: most }, () => logIn(server.port, 'crowded')));
      const store = createMemoryStore();
      let waits = 0;
      const retryMs = (): number => {
        waits++;
        return 100;
      };
      const engine = startEngine({ store, config: { port: server.port, user: 'crowded' }, pollMs: HOUR, retryMs });
      const refused = await engine.until(({ error }) => error !== null);
      await engine.until(() => waits > 2);
      for (const other of others) other.destroy();
      const view = await engine.until(watching);
      await engine.runner.close();
      expect(refused.error?.code).not.toMatch(/password|oauth/);
      // "Maximum number of connections from user+IP exceeded (mail_max_userip_connections=1)"
      expect(JSON.stringify(refused.error?.data.detail)).toContain('Maximum number of connections');
      expect(view.error).toBeNull();
      expect(store.facts.filter(({ fact }) => fact.kind === 'report')).toHaveLength(2);
    },
  );
});

/** Another mail program that is logged in. */
async function logIn(port: number, user: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let heard = '';
  socket.write(`a LOGIN ${user} secret-1\r\n`);
  while (!/^a /m.test(heard)) heard += String((await once(socket, 'data'))[0]);
  if (!/^a OK/m.test(heard)) throw new Error(heard);
  return socket;
}
