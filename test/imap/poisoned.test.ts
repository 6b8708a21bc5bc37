// A mailbox with one message that the parser would never finish reading.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unreadReport } from '../../electron/intake/reading/mail-reader.ts';
import { describeWith } from '../support/programs.ts';
import { openSlowReader, poisoned } from '../support/slow-reader.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'a message on a server that the parser never finishes', () => {
  let server: Dovecot;
  const now = Date.now();
  beforeAll(async () => {
    server = await startDovecot();
    await server.addUser('slow', 'secret-1');
    for (let n = 1; n <= 4; n++) {
      const at = now - n * HOUR;
      await server.deliver('slow', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
      const text = report({ n, at });
      await server.deliver('slow', 'INBOX', n === 2 ? poisoned(text, 'stand') : text, { at });
      await server.deliver('slow', 'INBOX', letter({ n, at }), { at });
    }
  });
  afterAll(() => server.stop());

  it('does not affect the other messages, and is stored as a message that could not be read', async () => {
    const store = createMemoryStore();
    const reader = openSlowReader();
    const engine = startEngine({ store, reader, config: { port: server.port, user: 'slow' } });
    await reader.stuck();
    // The worker thread is blocked; this thread goes on, and so does the connection to the server.
    expect(await store.run('folders.list', { accountId: 1 })).toEqual(expect.any(Array));
    expect(store.facts.filter(({ fact }) => fact.kind === 'report')).toEqual([]);
    reader.timePasses();
    await engine.until(watching);
    await engine.runner.close();
    const reports = store.facts.flatMap(({ fact }) => (fact.kind === 'report' ? [fact] : []));
    const shown = reports.map(({ messageId, report: { unread, kind } }) => `${messageId} ${unread ?? kind}`);
    expect(shown.toSorted()).toEqual([
      '<report-1@mx.client.example> failed',
      '<report-2@mx.client.example> too-long',
      '<report-3@mx.client.example> failed',
      '<report-4@mx.client.example> failed',
    ]);
    expect(reports.find(({ report: { unread } }) => unread)?.report).toEqual(unreadReport('too-long'));
    expect(store.facts.filter(({ fact }) => fact.kind !== 'report')).toHaveLength(8);
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 8, lowestUid: 1 });
    expect(engine.view().problems).toEqual([]);
    await reader.close();
  });
});
