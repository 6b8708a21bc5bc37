import { readdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, folderState, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'reading an IMAP account', () => {
  let server: Dovecot;
  const now = Date.now();
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());

  async function fill(user: string, sent: number, reports: number): Promise<void> {
    await server.addUser(user, 'secret-1');
    for (let n = 1; n <= sent; n++) {
      const at = now - (sent - n + 1) * HOUR;
      await server.deliver(user, 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
      if (n <= reports) await server.deliver(user, 'INBOX', report({ n, at: at + 60_000 }), { at: at + 60_000 });
      await server.deliver(user, 'INBOX', letter({ n, at }), { at, flags: n % 2 ? 'S' : '' });
    }
  }

  it('reads Sent, Inbox and Junk once; a second run adds nothing', async () => {
    await fill('first', 40, 6);
    await server.deliver('first', 'Junk', report({ n: 7, at: now }), { at: now });
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'first' } });
    await engine.until(watching);
    await engine.runner.close();
    const kinds = store.facts.map(({ folder, fact }) => `${folder} ${fact.kind}`);
    expect(kinds.filter((kind) => kind === 'Sent sent')).toHaveLength(40);
    expect(kinds.filter((kind) => kind === 'INBOX report')).toHaveLength(6);
    expect(kinds.filter((kind) => kind === 'Junk report')).toHaveLength(1);
    expect(store.positions.get('Sent')).toMatchObject({ highestUid: 40, lowestUid: 1, role: 'sent' });
    const before = [...store.facts];
    const again = startEngine({ store, config: { port: server.port, user: 'first' } });
    await again.until(watching);
    await again.runner.close();
    expect(store.facts).toEqual(before);
    expect(again.view().problems).toEqual([]);
  });

  it('reads a second Sent folder that another mail program filled', async () => {
    await fill('two', 2, 0);
    await server.deliver('two', 'Gesendete Objekte', sentMessage({ n: 3, at: now }), { at: now, flags: 'S' });
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'two' } });
    await engine.until(watching);
    await engine.runner.close();
    const sent = store.facts.filter(({ fact }) => fact.kind === 'sent').map(({ folder }) => folder);
    expect(sent.sort()).toEqual(['Gesendete Objekte', 'Sent', 'Sent']);
  });

  it('changes nothing on the server: no flag, no \\Recent, no file', async () => {
    await fill('untouched', 12, 4);
    const folders = ['INBOX', 'Sent'].map((name) => server.maildir('untouched', name));
    const before = await Promise.all(folders.map(folderState));
    const engine = startEngine({ store: createMemoryStore(), config: { port: server.port, user: 'untouched' } });
    await engine.until(watching);
    await engine.runner.close();
    expect(await Promise.all(folders.map(folderState))).toEqual(before);
    expect(before[0]?.some((file) => file.startsWith('new/'))).toBe(true);
  });

  it('shows a report that is delivered later by IDLE, long before the next pass', async () => {
    await fill('idle', 3, 0);
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'idle' }, pollMs: HOUR });
    await engine.until(watching);
    await server.deliver('idle', 'INBOX', report({ n: 1, at: now }));
    await engine.until(() => store.facts.some(({ fact }) => fact.kind === 'report'));
    await engine.until(watching);
    await server.deliver('idle', 'INBOX', report({ n: 2, at: now }));
    await engine.until(() => store.facts.filter(({ fact }) => fact.kind === 'report').length === 2);
    await engine.runner.close();
  });

  it('shows a report that lands in Junk by the second connection', async () => {
    await fill('junk', 3, 0);
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'junk' }, pollMs: HOUR, idleDelayMs: 0 });
    await engine.until(watching);
    await server.deliver('junk', 'Junk', report({ n: 1, at: now }));
    await engine.until(() => store.facts.some(({ folder, fact }) => folder === 'Junk' && fact.kind === 'report'));
    await engine.runner.close();
  });

  it('reads only the chosen days', async () => {
    await server.addUser('range', 'secret-1');
    for (let n = 1; n <= 30; n++) {
      const at = now - (30 - n) * 10 * DAY;
      await server.deliver('range', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
    }
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'range', days: 95 } });
    await engine.until(watching);
    await engine.runner.close();
    expect(store.facts).toHaveLength(10);
    expect(store.positions.get('Sent')).toMatchObject({ highestUid: 30, lowestUid: 1 });
  });

  it('marks what was expunged as gone, both while away and while watching', async () => {
    await fill('expunge', 10, 4);
    const store = createMemoryStore();
    const options = { store, config: { port: server.port, user: 'expunge' }, pollMs: HOUR };
    const engine = startEngine(options);
    await engine.until(watching);
    const inbox = server.maildir('expunge', 'INBOX');
    const [first, second] = (await readdir(`${inbox}/new`)).sort();
    await rm(`${inbox}/new/${first}`);
    await engine.until(() => store.gone.length === 1);
    await engine.runner.close();
    await rm(`${inbox}/new/${second}`);
    const again = startEngine(options);
    await again.until(watching);
    await again.runner.close();
    expect(new Set(store.gone.map(({ path, uid }) => `${path} ${uid}`)).size).toBe(2);
  });

  it('reads a folder again when its UIDVALIDITY changed, and doubles nothing', async () => {
    await fill('validity', 10, 2);
    const store = createMemoryStore();
    const options = { store, config: { port: server.port, user: 'validity' } };
    const engine = startEngine(options);
    await engine.until(watching);
    await engine.runner.close();
    const facts = store.facts.length;
    const old = store.positions.get('Sent');
    if (!old) throw new Error('Sent was not read');
    store.positions.set('Sent', { ...old, uidValidity: '1' });
    const again = startEngine(options);
    await again.until(watching);
    await again.runner.close();
    expect(store.facts).toHaveLength(facts);
    expect(store.positions.get('Sent')?.uidValidity).toBe(old.uidValidity);
  });
});
