// A second server that shares no line of code with Dovecot.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Cyrus, startCyrus } from './cyrus.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;

describeWith(['cyrus'], 'reading an account on Cyrus', () => {
  let server: Cyrus;
  const now = Date.now();
  const store = createMemoryStore();
  const kinds = () => store.facts.map(({ folder, fact }) => `${folder} ${fact.kind}`);
  beforeAll(async () => {
    server = await startCyrus();
    for (let n = 1; n <= 12; n++) {
      await server.append('Sent', sentMessage({ n, at: now - n * HOUR }));
      await server.append('INBOX', n % 3 ? letter({ n, at: now }) : report({ n, at: now }));
    }
    await server.append('Junk', report({ n: 13, at: now }));
    await server.create('Rules');
    await server.append('Rules', report({ n: 14, at: now }));
  });
  afterAll(() => server?.stop());

  it('reads Sent, Inbox, Junk and what rules filed', async () => {
    const engine = startEngine({ store, config: { port: server.port } });
    const view = await engine.until(watching);
    await engine.runner.close();
    expect(view.problems).toEqual([]);
    expect(kinds().filter((kind) => kind === 'Sent sent')).toHaveLength(12);
    expect(kinds().filter((kind) => kind === 'INBOX report')).toHaveLength(4);
    expect(kinds().filter((kind) => kind === 'Junk report')).toHaveLength(1);
    expect(kinds().filter((kind) => kind === 'Rules report')).toHaveLength(1);
    expect(store.positions.get('Sent')?.highestModseq).toMatch(/^\d+$/);
  });

  it('finds nothing new in a second run, after at most 8 round trips', async () => {
    const before = [...store.facts];
    const proxy = await startFaultProxy(server.port);
    let trips = 0;
    const onSynced = (): void => {
      trips = proxy.roundTrips();
    };
    const engine = startEngine({ store, config: { port: proxy.port }, onSynced });
    await engine.until(watching);
    await engine.runner.close();
    await proxy.close();
    expect(store.facts).toEqual(before);
    expect(trips).toBeGreaterThan(2);
    expect(trips).toBeLessThanOrEqual(8);
  });

  it('shows a report that is delivered later by IDLE', async () => {
    const engine = startEngine({ store, config: { port: server.port }, pollMs: HOUR });
    await engine.until(watching);
    await server.append('INBOX', report({ n: 11, at: now }));
    await engine.until(() => kinds().filter((kind) => kind === 'INBOX report').length === 5);
    await engine.runner.close();
  });

  it('reads a folder again that was made anew, and doubles nothing', async () => {
    const old = store.positions.get('Rules')?.uidValidity;
    const count = store.facts.length;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await server.recreate('Rules');
    await server.append('Rules', report({ n: 14, at: now }));
    await server.append('Rules', report({ n: 15, at: now }));
    const engine = startEngine({ store, config: { port: server.port } });
    await engine.until(watching);
    await engine.runner.close();
    expect(store.positions.get('Rules')?.uidValidity).not.toBe(old);
    expect(store.facts).toHaveLength(count + 1);
  });
});
