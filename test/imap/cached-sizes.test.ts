// Dovecot ends the connection at a message whose size it remembers wrongly: after a file was changed under it, or a migration.
import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const REPORTS = 120;
/** The reports whose files promise another size than they have, by number. */
const WRONG: ReadonlyMap<number, number> = new Map([
  [20, 90_000],
  [71, 12],
]);

describeWith(['dovecot', 'openssl'], 'messages of wrong sizes in a Maildir', () => {
  let server: Dovecot;
  const wrong: string[] = [];
  beforeAll(async () => {
    server = await startDovecot();
    await server.addUser('sizes', 'secret-1');
    const now = Date.now();
    for (let n = 1; n <= REPORTS; n++) {
      const at = now - n * HOUR;
      await server.deliver('sizes', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
      await server.deliver('sizes', 'INBOX', letter({ n, at }), { at });
      const file = await server.deliver('sizes', 'INBOX', report({ n, at }), { at });
      const size = WRONG.get(n);
      if (size === undefined) continue;
      await rename(file, `${file},S=${size}`);
      wrong.push(`${file},S=${size}`);
    }
  });
  afterAll(() => server.stop());

  it('do not stop the account: all others are read, these are listed, and read once the server is mended', async () => {
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: server.port, user: 'sizes' }, retryMs: () => 20 });
    const view = await engine.until(watching);
    const reports = (): number => store.facts.filter(({ fact }) => fact.kind === 'report').length;
    expect(store.facts.filter(({ fact }) => fact.kind === 'life')).toHaveLength(REPORTS);
    expect(reports()).toBe(REPORTS - WRONG.size);
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 2 * REPORTS, lowestUid: 1 });
    expect(store.withheld.list()).toHaveLength(WRONG.size);
    for (const { ends, why } of store.withheld.list()) {
      expect(ends).toBe(true);
      expect(why).toEqual({ id: 'connection-ends', text: expect.stringContaining('FETCH failed') });
    }
    expect(view.withheld).toBe(WRONG.size);
    expect(view.problems).toEqual([]);
    // Under its right name a file is another message to Dovecot, with a UID of its own.
    for (const file of wrong) await rename(file, file.replace(/,S=\d+/, ''));
    engine.runner.start();
    await engine.until((now) => watching(now) && now.withheld === undefined && reports() === REPORTS);
    await engine.runner.close();
    expect(store.withheld.list()).toEqual([]);
  });
});
