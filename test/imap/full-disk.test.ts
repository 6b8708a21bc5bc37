import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppError } from '../../shared/domain/errors.ts';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;

describeWith(['dovecot'], 'an IMAP account on a full disk', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    await server.stop();
  });

  it('reports a full disk, marks no unstored message as read, and goes on when the disk has room', async () => {
    await server.addUser('full', 'secret-1');
    for (let n = 1; n <= 4; n++) await server.deliver('full', 'INBOX', letter({ n, at: Date.now() - n * HOUR }));
    const store = createMemoryStore();
    let room = false;
    store.before = (name, input) => {
      const holds = name === 'intake.apply' && (input as { facts: readonly unknown[] }).facts.length > 0;
      if (holds && !room) throw new AppError('disk-full', { file: '/data/bounceboard.db' });
    };
    const config = { port: server.port, user: 'full' };
    const engine = startEngine({ store, config, retryMs: () => 10 });
    const full = await engine.until((view) => view.status === 'error');
    expect(full.error).toEqual({
      code: 'disk-full',
      data: { account: 'anna@shop.example', file: '/data/bounceboard.db' },
    });
    expect([...store.positions.values()].filter(({ path }) => path === 'INBOX')).toEqual([]);
    room = true;
    const good = await engine.until(watching);
    expect(good.error).toBeNull();
    expect(store.facts).toHaveLength(4);
    await engine.runner.close();
  });
});
