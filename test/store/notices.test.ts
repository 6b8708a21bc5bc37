import { beforeEach, describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { applyTo, bounceOf, DAY, ME, MINUTE, NOW, openTestStore, report, reportOn, SPF, sent } from './facts.ts';

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

const take = () => engine.run('notices.take', null);
const synced = (id: number, at: number): void => {
  engine.run('accounts.update', { id, lastSync: at });
};
function failure(address: string, at: number): IntakeFact[] {
  const message = sent(address, { date: at - MINUTE, subject: `Offer for ${address}` });
  return [message, reportOn(message, [bounceOf(address)], { date: at })];
}

describe('new bounces', () => {
  it('of a first sync are none', () => {
    apply(...failure('old@there.example', NOW - DAY));
    expect(take().count).toBe(0);
    synced(accountId, NOW);
    expect(take().count).toBe(0);
  });

  it('that come in afterwards are answered once, the newest by name, with their message and reason', () => {
    synced(accountId, NOW);
    for (let i = 0; i < 5; i++) apply(...failure(`new${i}@there.example`, NOW + i * MINUTE));
    const { count, named } = take();
    expect(count).toBe(5);
    expect(named.map(({ recipient }) => recipient)).toEqual([
      'new4@there.example',
      'new3@there.example',
      'new2@there.example',
    ]);
    expect(named[0]).toMatchObject({ subject: 'Offer for new4@there.example', reason: 'no-such-mailbox' });
    expect(engine.query('sent.get', { id: named[0]?.sentId ?? 0 }).subject).toBe('Offer for new4@there.example');
    expect(engine.query('reports.get', { id: named[0]?.reportId ?? 0 }).bounces).toHaveLength(1);
    expect(take()).toEqual({ count: 0, named: [] });
  });

  it('wait for their message where the report is read before it', () => {
    synced(accountId, NOW);
    const [message, bounce] = failure('early@there.example', NOW + MINUTE);
    if (!message || !bounce) throw new Error('two facts were made');
    apply(bounce);
    const before = take().count;
    apply(message);
    expect(before + take().count).toBe(1);
  });

  it('leave out what lies further back, what was seen, delays, complaints and the sample', () => {
    const sample = engine.run('accounts.add', { kind: 'sample', name: 'Sample mailbox', config: {} });
    synced(accountId, NOW);
    synced(sample.id, NOW);
    apply(...failure('older@there.example', NOW - 40 * DAY));
    applyTo(engine, sample.id, failure('sample@there.example', NOW + MINUTE));
    const late = sent('late@there.example', { date: NOW });
    apply(
      late,
      reportOn(late, [bounceOf('late@there.example', { action: 'delayed', type: 'none' })], { date: NOW + 1 }),
    );
    apply(report([bounceOf('spam@there.example', SPF)], { parsed: { kind: 'feedback' }, date: NOW + 1 }));
    expect(take().count).toBe(0);
    apply(...failure('seen@there.example', NOW + MINUTE));
    engine.run('reports.seen', null);
    expect(take().count).toBe(0);
    apply(...failure('new@there.example', NOW + 2 * MINUTE));
    expect(take().named.map(({ recipient }) => recipient)).toEqual(['new@there.example']);
  });

  it('begin anew when notifications are turned on', () => {
    synced(accountId, NOW);
    apply(...failure('while-off@there.example', NOW + MINUTE));
    engine.run('notices.begin', { at: NOW + 2 * MINUTE });
    expect(take().count).toBe(0);
    apply(...failure('while-on@there.example', NOW + 3 * MINUTE));
    expect(take().count).toBe(1);
  });

  it('of a removed account are forgotten', () => {
    synced(accountId, NOW);
    apply(...failure('gone@there.example', NOW + MINUTE));
    engine.run('accounts.remove', { id: accountId });
    expect(take().count).toBe(0);
    const again = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    applyTo(engine, again.id, failure('gone@there.example', NOW + MINUTE));
    expect(take().count).toBe(0);
  });
});
