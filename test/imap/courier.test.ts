// A third server with nothing in common with the other two: it gives no UIDNEXT in EXAMINE, has every folder below INBOX, and no QRESYNC.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testConnection } from '../../electron/accounts/connection-test.ts';
import { describeWith } from '../support/programs.ts';
import { type Courier, nextUidValidity, startCourier } from './courier.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { type Engine, startEngine, watching } from './harness.ts';
import { letter, ME, report, sentMessage } from './mail.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describeWith(['courier'], 'reading an account on Courier', () => {
  let server: Courier;
  let store: MemoryStore;
  const now = Date.now();
  beforeEach(async () => {
    server = await startCourier();
    store = createMemoryStore();
  });
  afterEach(() => server.stop());

  const found = (): Readonly<Record<string, number>> => {
    const counts = new Map<string, number>();
    for (const { folder, fact } of store.facts)
      counts.set(`${folder} ${fact.kind}`, (counts.get(`${folder} ${fact.kind}`) ?? 0) + 1);
    return Object.fromEntries(counts);
  };

  const start = (options: Partial<Parameters<typeof startEngine>[0]> = {}): Engine =>
    startEngine({
      pollMs: HOUR,
      idleDelayMs: HOUR,
      ...options,
      store,
      config: { port: server.port, ...options.config },
    });

  async function runOnce(options: Parameters<typeof start>[0] = {}): Promise<Engine> {
    const engine = start(options);
    await engine.until(watching);
    await engine.runner.close();
    return engine;
  }

  async function fill(): Promise<void> {
    for (let n = 1; n <= 12; n++) {
      const at = now - (13 - n) * HOUR;
      await server.deliver('INBOX.Sent', sentMessage({ n, at }), at);
      await server.deliver('INBOX', n % 3 ? letter({ n, at }) : report({ n, at }), at);
    }
    await server.deliver('INBOX.Customers', letter({ n: 20, at: now - DAY }), now - DAY);
    await server.deliver('INBOX.Customers.2026', report({ n: 13, at: now }), now);
    await server.deliver('INBOX.Trash', report({ n: 14, at: now }), now);
    await server.openElsewhere(...FOLDERS);
  }

  const FOLDERS = ['INBOX', 'INBOX.Sent', 'INBOX.Customers', 'INBOX.Customers.2026', 'INBOX.Trash'];
  const FILLED = {
    'INBOX.Sent sent': 12,
    'INBOX report': 4,
    'INBOX life': 8,
    'INBOX.Customers letter': 1,
    'INBOX.Customers.2026 report': 1,
    'INBOX.Trash report': 1,
  };

  it('reads the Inbox, Sent and every folder below them', async () => {
    await fill();
    const engine = await runOnce();
    expect(engine.view().problems).toEqual([]);
    expect(found()).toEqual(FILLED);
    expect(store.positions.get('INBOX.Sent')).toMatchObject({ role: 'sent', highestUid: 12, lowestUid: 1 });
    expect(store.positions.get('INBOX')).toMatchObject({ role: 'inbox', highestUid: 12, lowestUid: 1 });
  });

  it('marks no message as read', async () => {
    await fill();
    const before = await server.files('INBOX');
    await runOnce();
    expect(await server.files('INBOX')).toEqual(before);
    expect(before.every((file) => file.endsWith(':2,'))).toBe(true);
  });

  it('doubles nothing, in any pass, in folders that no other program has opened', async () => {
    await fill();
    await server.forgetUids(...FOLDERS);
    const seen = new Set<string | undefined>();
    for (let pass = 0; pass < 3; pass++) {
      await nextUidValidity();
      await runOnce();
      seen.add(store.positions.get('INBOX')?.uidValidity);
      expect(found()).toEqual(FILLED);
    }
    expect(seen.size).toBe(3);
  });

  it('finds nothing new in the passes after that, in few round trips', async () => {
    await fill();
    await runOnce();
    const before = [...store.facts];
    const proxy = await startFaultProxy(server.port);
    const trips: number[] = [];
    const onSynced = (): number => trips.push(proxy.roundTrips());
    const engine = start({ config: { port: proxy.port }, onSynced });
    await engine.until(() => trips.length === 1);
    await engine.until(watching);
    for (let pass = 2; pass <= 4; pass++) {
      engine.runner.start();
      await engine.until(() => trips.length === pass);
      await engine.until(watching);
    }
    await engine.runner.close();
    await proxy.close();
    expect(store.facts).toEqual(before);
    expect(store.gone).toEqual([]);
    // A pass in which nothing happened costs about one STATUS a folder.
    expect((trips[3] ?? 0) - (trips[2] ?? 0)).toBeLessThan(20);
  });

  it('reads the first mail of an Inbox that was empty, and what comes after it', async () => {
    await server.deliver('INBOX.Sent', sentMessage({ n: 1, at: now }), now);
    const engine = start();
    await engine.until(watching);
    await server.deliver('INBOX', report({ n: 1, at: now }));
    await engine.until(() => found()['INBOX report'] === 1);
    await engine.until(watching);
    await server.deliver('INBOX', report({ n: 2, at: now }));
    await engine.until(() => found()['INBOX report'] === 2);
    await engine.runner.close();
    expect(engine.view().problems).toEqual([]);
  });

  it('reads what comes into other folders in the next pass, and a folder that is made', async () => {
    await fill();
    const engine = start({ pollMs: 500 });
    await engine.until(watching);
    await server.deliver('INBOX.Trash', report({ n: 15, at: now }));
    await server.deliver('INBOX.Rules', report({ n: 16, at: now }));
    await engine.until(() => found()['INBOX.Trash report'] === 2 && found()['INBOX.Rules report'] === 1);
    await engine.runner.close();
  });

  it('marks what was deleted as gone, both while away and while watching', async () => {
    await fill();
    const first = await server.deliver('INBOX', report({ n: 30, at: now }));
    const second = await server.deliver('INBOX', report({ n: 31, at: now }));
    await server.openElsewhere('INBOX');
    await runOnce();
    await server.remove('INBOX', first);
    const engine = start({ pollMs: 500 });
    await engine.until(() => store.gone.length === 1);
    await engine.until(watching);
    await server.remove('INBOX', second);
    await engine.until(() => new Set(store.gone.map(({ uid }) => uid)).size === 2);
    await engine.runner.close();
    expect([...new Set(store.gone.map(({ path, uid }) => `${path} ${uid}`))].sort()).toEqual(['INBOX 13', 'INBOX 14']);
    expect(found()).toEqual({ ...FILLED, 'INBOX report': 6 });
  });

  it('reads a folder again whose UIDVALIDITY changed, and doubles nothing', async () => {
    await fill();
    await runOnce();
    const old = store.positions.get('INBOX.Sent')?.uidValidity;
    await server.forgetUids('INBOX.Sent');
    await server.deliver('INBOX.Sent', sentMessage({ n: 17, at: now }), now);
    await server.openElsewhere('INBOX.Sent');
    await runOnce();
    expect(store.positions.get('INBOX.Sent')?.uidValidity).not.toBe(old);
    expect(found()).toEqual({ ...FILLED, 'INBOX.Sent sent': 13 });
  });

  it('reads only the chosen days', async () => {
    for (let n = 1; n <= 30; n++) {
      const at = now - (30 - n) * 10 * DAY;
      await server.deliver('INBOX.Sent', sentMessage({ n, at }), at);
    }
    await runOnce({ config: { days: 95, port: server.port } });
    expect(found()).toEqual({ 'INBOX.Sent sent': 10 });
  });

  /** Courier keeps such a message from a client that has not enabled UTF8=ACCEPT (RFC 6855): thunderbird-android issue 3648. */
  it('reads reports whose header fields have characters that are not encoded', async () => {
    await server.deliver('INBOX.Sent', sentMessage({ n: 1, at: now }), now);
    const written = (n: number, subject: string): string =>
      report({ n, at: now }).replace('Subject: ', `Subject: ${subject} `);
    await server.deliver('INBOX', written(1, 'Grüße'), now);
    await server.deliver('INBOX', Buffer.from(written(2, 'Grüße'), 'latin1'), now);
    const engine = await runOnce();
    expect(engine.view().problems).toEqual([]);
    expect(found()).toEqual({ 'INBOX.Sent sent': 1, 'INBOX report': 2 });
  });

  it('passes the connection test, which opens the Inbox and Sent', async () => {
    await fill();
    const security = 'none' as const;
    const account = { email: ME, host: '127.0.0.1', port: server.port, security, user: 'anna', password: 'secret-1' };
    const test = await testConnection(account);
    expect(test.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'dns ok',
      'tls ok',
      'login ok',
      'folders ok',
    ]);
    expect(test.steps[3]?.note).toMatchObject({ id: 'folders', opened: ['INBOX', 'INBOX.Sent'] });
    expect(test.folders).toContainEqual({ path: 'INBOX.Sent', role: 'sent', messages: 12 });
  });

  it('stops at a wrong password, in the server’s own words', async () => {
    const engine = start({ password: async () => 'wrong' });
    const view = await engine.until(({ status }) => status === 'error');
    expect(view.error).toMatchObject({ code: 'wrong-password', data: { detail: { text: 'Login failed.' } } });
    await engine.runner.close();
  });
});
