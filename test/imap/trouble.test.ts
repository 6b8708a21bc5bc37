import { existsSync, renameSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../support/free-ports.ts';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'trouble with an IMAP account', () => {
  let server: Dovecot;
  const trusted = getCACertificates('default');
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await server.stop();
  });

  /** Starts another engine and resolves when it has tried again some times, with waits of 10 ms. */
  async function anotherTriesAgain(): Promise<void> {
    const [port = 0] = await freePorts(1);
    let tries = 0;
    const retryMs = (): number => {
      tries++;
      return 10;
    };
    const other = startEngine({ store: createMemoryStore(), config: { port, user: 'other' }, retryMs });
    await other.until(() => tries >= 5);
    await other.runner.close();
  }

  it('stops at a wrong password with its name, and starts again with the right one', async () => {
    await server.addUser('wrong', 'secret-1');
    await server.deliver('wrong', 'INBOX', letter({ n: 1, at: Date.now() }));
    let password = 'not the secret';
    let asked = 0;
    const engine = startEngine({
      store: createMemoryStore(),
      config: { port: server.port, user: 'wrong' },
      retryMs: () => 10,
      password: async () => {
        asked++;
        return password;
      },
    });
    const failed = await engine.until((view) => view.status === 'error');
    expect(failed.error).toMatchObject({ code: 'wrong-password', data: { account: 'anna@shop.example' } });
    await anotherTriesAgain();
    expect(asked).toBe(1);
    expect(JSON.stringify(engine.views)).not.toContain(password);
    password = 'secret-1';
    engine.runner.start();
    const good = await engine.until(watching);
    expect(good.error).toBeNull();
    await engine.runner.close();
  });

  it('asks for the password where none is kept', async () => {
    const config = { port: server.port };
    const engine = startEngine({ store: createMemoryStore(), config, password: async () => null });
    const view = await engine.until(({ status }) => status === 'error');
    expect(view.error?.code).toBe('no-secret-store');
    await engine.runner.close();
  });

  it('names a refused connection and comes back when the server does', async () => {
    await server.addUser('later', 'secret-1');
    const [port] = await freePorts(1);
    if (port === undefined) throw new Error('no port');
    const engine = startEngine({
      store: createMemoryStore(),
      config: { port, user: 'later' },
      retryMs: () => 50,
    });
    const refused = await engine.until((view) => view.status === 'offline');
    expect(refused.error).toEqual({ code: 'refused', data: { account: 'anna@shop.example', host: '127.0.0.1', port } });
    await engine.runner.close();
  });

  it('names a server that does not answer', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const { ImapConnection } = await import('../../electron/imap/connection.ts');
    const settings = { account: 'anna@shop.example', host: '127.0.0.1', port, security: 'none', wants: null } as const;
    await expect(
      ImapConnection.open({ ...settings, user: 'anna', password: 'secret-1', connectTimeoutMs: 300 }),
    ).rejects.toMatchObject({ code: 'timed-out' });
    silent.close();
  });

  it('refuses a certificate it cannot check, with TLS and with STARTTLS', async () => {
    await server.addUser('tls', 'secret-1');
    for (const [security, port] of [
      ['tls', server.tlsPort],
      ['starttls', server.port],
    ] as const) {
      const engine = startEngine({
        store: createMemoryStore(),
        config: { port, security, user: 'tls' },
        retryMs: () => HOUR,
      });
      const view = await engine.until(({ status }) => status === 'error');
      expect(view.error).toMatchObject({
        code: 'certificate',
        data: { detail: { id: 'certificate', trouble: 'self-signed' } },
      });
      await engine.runner.close();
    }
  });

  it('reads over TLS and over STARTTLS when the certificate is trusted', async () => {
    setDefaultCACertificates([...trusted, server.certificate]);
    await server.deliver('tls', 'Sent', sentMessage({ n: 1, at: Date.now() }), { flags: 'S' });
    for (const [security, port] of [
      ['tls', server.tlsPort],
      ['starttls', server.port],
    ] as const) {
      const store = createMemoryStore();
      const engine = startEngine({ store, config: { port, security, user: 'tls' } });
      await engine.until(watching);
      expect(store.facts).toHaveLength(1);
      await engine.runner.close();
    }
    setDefaultCACertificates(trusted);
  });

  it('reports a certificate that has changed, and reconnects when the user trusts it', async () => {
    setDefaultCACertificates([...trusted, server.certificate]);
    const proxy = await startFaultProxy(server.tlsPort);
    const config = { port: proxy.port, security: 'tls', user: 'tls' } as const;
    const engine = startEngine({ store: createMemoryStore(), config, retryMs: () => 30 });
    await engine.until(watching);
    setDefaultCACertificates(trusted);
    proxy.cutAll();
    const view = await engine.until(({ status }) => status === 'error');
    expect(view.error?.code).toBe('certificate');
    setDefaultCACertificates([...trusted, server.certificate]);
    await engine.until(watching);
    await engine.runner.close();
    await proxy.close();
    setDefaultCACertificates(trusted);
  });

  it('reads the other 97 of 100 when 3 are broken, and names the 3', async () => {
    await server.addUser('broken', 'secret-1');
    const at = Date.now() - HOUR;
    for (let n = 1; n <= 100; n++) {
      const broken: Record<number, string | Uint8Array> = {
        20: '',
        50: new Uint8Array(5000).map((_, i) => (i * 7919) % 256),
        80: '\r\n\r\nno header at all\r\n',
      };
      const whole = n % 10 === 5 ? report({ n, at }) : letter({ n, at });
      await server.deliver('broken', 'INBOX', broken[n] ?? whole);
    }
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'broken' } });
    const view = await engine.until(watching);
    await engine.runner.close();
    expect(store.facts).toHaveLength(97);
    expect(view.problems).toHaveLength(3);
    for (const { code, data } of view.problems) {
      expect(code).toBe('file-unreadable');
      expect(data).toMatchObject({ account: 'anna@shop.example', folder: 'INBOX' });
    }
    expect(view.problems.map(({ data }) => data.detail)).toEqual(
      expect.arrayContaining([20, 50, 80].map((uid) => expect.objectContaining({ id: 'message', uid }))),
    );
  });

  it('never holds an attachment: of a report of 60 MB the first 256 KiB are fetched', async () => {
    await server.addUser('large', 'secret-1');
    await server.deliver('large', 'INBOX', report({ n: 1, at: Date.now() }, 60_000_000));
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'large' } });
    await engine.until(watching);
    await engine.runner.close();
    const [fact] = store.facts.map((entry) => entry.fact);
    if (fact?.kind !== 'report') throw new Error('the report was not read');
    expect(fact.source).toHaveLength(256 * 1024);
    expect(fact.sourceTruncated).toBe(true);
    expect(fact.report.bounces[0]?.recipient).toBe('customer1@client.example');
  });

  it.each(['folders.list', 'intake.apply'] as const)(
    'goes on when a folder vanishes during the sync, at %s',
    async (moment) => {
      const user = `vanish-${moment.replace('.', '-')}`;
      await server.addUser(user, 'secret-1');
      const at = Date.now() - HOUR;
      for (let n = 1; n <= 1200; n++) await server.deliver(user, 'Archive', report({ n, at }));
      for (let n = 1; n <= 20; n++) {
        await server.deliver(user, 'Sent', sentMessage({ n, at }), { flags: 'S' });
        await server.deliver(user, 'INBOX', letter({ n, at }));
      }
      const store = createMemoryStore();
      const archive = server.maildir(user, 'Archive');
      // The folder vanishes either after the server has listed it and before it is opened, or between two batches.
      store.before = (name, input) => {
        const now = name === moment && (name === 'folders.list' || JSON.stringify(input).includes('"path":"Archive"'));
        if (now && existsSync(archive)) renameSync(archive, `${server.folder}/${user}`);
      };
      const engine = startEngine({ store, config: { port: server.port, user }, retryMs: () => 50 });
      const view = await engine.until((now) => watching(now) && now.problems.length > 0);
      await engine.runner.close();
      expect(store.facts.filter(({ folder }) => folder === 'Sent')).toHaveLength(20);
      expect(store.facts.filter(({ folder }) => folder === 'INBOX')).toHaveLength(20);
      expect(view.problems).toMatchObject([{ data: { account: 'anna@shop.example', folder: 'Archive' } }]);
    },
  );

  it('says that no Sent folder was found, and reads the rest', async () => {
    const bare = await startDovecot({ sent: false });
    try {
      await bare.addUser('nosent', 'secret-1');
      await bare.deliver('nosent', 'INBOX', report({ n: 1, at: Date.now() }));
      const store = createMemoryStore();
      const engine = startEngine({ store, config: { port: bare.port, user: 'nosent' } });
      const view = await engine.until(watching);
      await engine.runner.close();
      expect(view.problems).toEqual([{ code: 'no-sent-folder', data: { account: 'anna@shop.example' } }]);
      expect(store.facts).toHaveLength(1);
    } finally {
      await bare.stop();
    }
  });

  it('finds a Sent folder by its name where the server marks none', async () => {
    const bare = await startDovecot({ sent: false });
    try {
      await bare.addUser('named', 'secret-1');
      await bare.deliver('named', 'Gesendete Objekte', sentMessage({ n: 1, at: Date.now() }), { flags: 'S' });
      const store = createMemoryStore();
      const engine = startEngine({ store, config: { port: bare.port, user: 'named' } });
      const view = await engine.until(watching);
      await engine.runner.close();
      expect(view.problems).toEqual([]);
      expect(store.facts.map(({ fact }) => fact.kind)).toEqual(['sent']);
    } finally {
      await bare.stop();
    }
  });

  it('pauses where it is, and goes on there', async () => {
    await server.addUser('pause', 'secret-1');
    for (let n = 1; n <= 1200; n++)
      await server.deliver('pause', 'Sent', sentMessage({ n, at: Date.now() - HOUR }), { flags: 'S' });
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'pause' } });
    await engine.until(() => store.facts.length > 0);
    await engine.runner.pause();
    expect(engine.view().status).toBe('paused');
    const part = store.facts.length;
    expect(part).toBeLessThan(1200);
    expect(store.positions.get('Sent')).toMatchObject({ highestUid: 1200, lowestUid: 1201 - part });
    engine.runner.start();
    await engine.until(watching);
    await engine.runner.close();
    expect(store.facts).toHaveLength(1200);
    expect(new Set(store.facts.map(({ fact }) => fact.uid)).size).toBe(1200);
  });

  it('reports a folder that cannot be opened, and reads the others', async () => {
    await server.addUser('locked', 'secret-1');
    await server.deliver('locked', 'INBOX', letter({ n: 1, at: Date.now() }));
    await server.deliver('locked', 'Sent', sentMessage({ n: 1, at: Date.now() }), { flags: 'S' });
    // An index that is a file instead of a folder: Dovecot answers NO [SERVERBUG].
    await rm(`${server.maildir('locked', 'Sent')}/cur`, { recursive: true });
    await writeFile(`${server.maildir('locked', 'Sent')}/cur`, 'not a folder');
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'locked' } });
    const view = await engine.until(watching);
    await engine.runner.close();
    expect(store.facts.map(({ folder }) => folder)).toEqual(['INBOX']);
    expect(view.problems).toMatchObject([{ data: { account: 'anna@shop.example', folder: 'Sent' } }]);
  });
});
