import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import { bounceOf, FULL, ME, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

const SIGNED = 'news-anna=there.example-1790000000-0123456789abcdef@studio.example';
const onlyReport = () => {
  const id = engine.query('reports.list', { ...PAGE, tab: 'failures' }).rows[0]?.id;
  if (id === undefined) throw new Error('no report is filed under failures');
  return engine.query('reports.get', { id });
};
const recipients = () =>
  engine.query('recipients.list', { ...PAGE, show: 'bounced' }).rows.map(({ address, verdict }) => [address, verdict]);

describe('kept sources', () => {
  it('come in pages, as they were stored', () => {
    const facts = [1, 2, 3].map(() => report([bounceOf('anna@there.example')]));
    apply(...facts);
    const first = engine.run('reports.sources', { after: 0, limit: 2, toPrefix: null });
    expect(first.left).toBe(1);
    const rest = engine.run('reports.sources', { after: first.sources[1]?.id ?? 0, limit: 2, toPrefix: null });
    expect(rest.left).toBe(0);
    expect([...first.sources, ...rest.sources].map(({ source }) => Buffer.from(source))).toEqual(
      facts.map(({ source }) => Buffer.from(source)),
    );
  });

  it('can be asked for by the address they came to', () => {
    apply(report([bounceOf('anna@there.example')]));
    apply(report([bounceOf('ben@there.example')], { deliveredTo: [ME, SIGNED] }));
    const found = engine.run('reports.sources', { after: 0, limit: 10, toPrefix: 'news-' });
    expect(found.sources).toHaveLength(1);
    expect(engine.run('reports.sources', { after: 0, limit: 10, toPrefix: 'ews-' }).sources).toEqual([]);
    expect(engine.run('reports.sources', { after: 0, limit: 10, toPrefix: '%' }).sources).toEqual([]);
  });
});

describe('a report that is read again', () => {
  it('says what it says now, everywhere, and keeps its place', () => {
    const message = sent(['anna@there.example', 'ben@there.example']);
    const first = reportOn(message, [bounceOf('postmaster@there.example')]);
    apply(message, first);
    engine.run('reports.seen', null);
    const before = onlyReport();
    const better = { ...first, report: { ...first.report, bounces: [bounceOf('ben@there.example', FULL)] } };
    engine.run('reports.replace', { facts: [{ id: before.id, fact: better }] });
    const after = onlyReport();
    expect(after.id).toBe(before.id);
    expect(after.bounces.map(({ recipient, reason }) => [recipient, reason])).toEqual([
      ['ben@there.example', 'mailbox-full'],
    ]);
    expect(after.source).toBe(before.source);
    expect(recipients()).toEqual([['ben@there.example', 'ok']]);
    expect(engine.run('counts', null)).toMatchObject({ bounces: 1, newBounces: 0, bad: 0 });
    expect(engine.query('sent.list', { ...PAGE, show: 'soft', accountId: null }).total).toBe(1);
    expect(engine.query('reports.list', { ...PAGE, tab: 'failures', search: 'postmaster' }).total).toBe(0);
  });

  it('stays linked by hand, and overrides and notes stay', () => {
    const message = sent('anna@there.example');
    const other = sent('ben@there.example', { subject: 'Another', date: NOW - 60_000 });
    const fact = reportOn(message, [bounceOf('anna@there.example')]);
    apply(message, other, fact);
    const id = onlyReport().id;
    const { sent: byHand } = {
      sent: engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, search: 'Another' }),
    };
    engine.run('reports.link', { bounceId: onlyReport().bounces[0]?.id ?? 0, sentId: byHand.rows[0]?.id ?? 0 });
    engine.run('recipients.override', { address: 'anna@there.example', verdict: 'ok' });
    engine.run('recipients.note', { address: 'anna@there.example', note: 'called her' });
    engine.run('reports.replace', { facts: [{ id, fact }] });
    expect(onlyReport().bounces[0]).toMatchObject({ sentId: byHand.rows[0]?.id, match: { method: 'manual' } });
    expect(engine.query('recipients.get', { address: 'anna@there.example' })).toMatchObject({
      override: 'ok',
      note: 'called her',
    });
  });

  it('that turns out to be an auto-reply clears what it had said, and shows life', () => {
    const message = sent('anna@there.example');
    const from = { address: 'anna@there.example', name: null };
    const fact = reportOn(message, [bounceOf('anna@there.example')], { from });
    apply(message, fact);
    expect(recipients()).toEqual([['anna@there.example', 'bad']]);
    const answer = { ...fact, report: { ...fact.report, kind: 'auto-reply' as const, bounces: [] } };
    engine.run('reports.replace', { facts: [{ id: onlyReport().id, fact: answer }] });
    expect(recipients()).toEqual([]);
    expect(engine.query('reports.tabs', {})).toMatchObject({ failures: 0, 'auto-replies': 1 });
    expect(engine.query('recipients.get', { address: 'anna@there.example' }).lastLife).toBe(fact.date);
  });

  it('that turns out to be none goes, with its words', () => {
    const message = sent('anna@there.example');
    apply(message, reportOn(message, [bounceOf('anna@there.example')]));
    engine.run('reports.replace', { facts: [{ id: onlyReport().id, fact: null }] });
    expect(engine.query('reports.tabs', {}).failures).toBe(0);
    expect(engine.query('reports.list', { ...PAGE, tab: 'failures', search: 'undelivered' }).total).toBe(0);
    expect(recipients()).toEqual([]);
  });
});

describe('folders that are forgotten', () => {
  it('are read again, and nothing is there twice', () => {
    const message = sent('anna@there.example');
    const fact = reportOn(message, [bounceOf('anna@there.example')]);
    apply(message, fact);
    engine.run('folders.forget', { accountId });
    expect(engine.run('folders.list', { accountId }).map(({ highestUid }) => highestUid)).toEqual([0, 0]);
    expect(engine.run('folders.uids', { accountId, path: 'Sent' })).toEqual([]);
    expect(apply(message, fact).added).toBe(0);
    expect(engine.run('counts', null)).toMatchObject({ sent: 1, bounces: 1 });
  });
});
