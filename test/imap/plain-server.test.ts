import { readdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

describeWith(['dovecot', 'openssl'], 'a server with nothing but IMAP4rev1', () => {
  let server: Dovecot;
  const now = Date.now();
  beforeAll(async () => {
    // No IDLE, CONDSTORE, QRESYNC, LIST-STATUS, LIST-EXTENDED, SPECIAL-USE, NAMESPACE, ENABLE, ID.
    const extra = 'imap_capability = IMAP4rev1 AUTH=PLAIN';
    server = await startDovecot({ sent: false, extra });
    await server.addUser('anna', 'secret-1');
    for (let n = 1; n <= 8; n++) {
      await server.deliver('anna', 'Sent Items', sentMessage({ n, at: now }), { flags: 'S' });
      await server.deliver('anna', 'INBOX', n % 4 ? letter({ n, at: now }) : report({ n, at: now }));
    }
  });
  afterAll(() => server.stop());

  it('is read, looked at again and again, and compared for what vanished', async () => {
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port }, pollMs: 400 });
    await engine.until(watching);
    const kinds = () => store.facts.map(({ fact }) => fact.kind);
    expect(kinds().filter((kind) => kind === 'sent')).toHaveLength(8);
    expect(kinds().filter((kind) => kind === 'report')).toHaveLength(2);
    expect(store.positions.get('INBOX')).toMatchObject({ highestModseq: null, lowestUid: 1 });
    await server.deliver('anna', 'INBOX', report({ n: 1, at: now }));
    await engine.until(() => kinds().filter((kind) => kind === 'report').length === 3);
    const inbox = server.maildir('anna', 'INBOX');
    const [first] = (await readdir(`${inbox}/new`)).sort();
    await rm(`${inbox}/new/${first}`);
    await engine.until(() => store.gone.length > 0);
    await engine.runner.close();
    expect(store.gone[0]).toEqual({ path: 'INBOX', uid: 1 });
    const before = [...store.facts];
    const again = startEngine({ store, config: { port: server.port } });
    await again.until(watching);
    await again.runner.close();
    expect(store.facts).toEqual(before);
  });
});
