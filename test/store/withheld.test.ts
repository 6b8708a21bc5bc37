// Messages that a mail server did not hand out: listed with their folder, asked for again, and replaced by what they really say.
import { beforeEach, describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { WithheldNow } from '../../electron/store/store-api.ts';
import { nextTry } from '../../shared/domain/withheld.ts';
import { bounceOf, DAY, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

const HOUR = DAY / 24;
const INBOX = {
  path: 'INBOX',
  role: 'inbox',
  uidValidity: '1',
  highestUid: 900,
  lowestUid: 1,
  highestModseq: null,
} as const;
const REFUSED: WithheldNow = {
  uid: 700,
  part: 'header',
  why: { id: 'quoted', text: 'Command Error. 12' },
  ends: false,
  arrived: NOW - DAY,
};

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

function intake(facts: readonly IntakeFact[], more: object = {}, folder: object = {}) {
  return engine.run('intake.apply', { accountId, folder: { ...INBOX, ...folder }, facts, ...more });
}
const withhold = (messages: readonly WithheldNow[], facts: readonly IntakeFact[] = [], at = NOW) =>
  intake(facts, { withheld: { at, messages } });
const list = () => engine.query('withheld.list', { accountId, limit: 100 });
const held = () => engine.run('folders.withheld', { accountId });
const tried = (at: number) => engine.run('withheld.tried', { accountId, path: 'INBOX', uids: [700], at });
const tabs = () => engine.query('reports.tabs', {});

describe('a message that the server did not hand out', () => {
  it('is listed with its folder, with why, and when it was asked for', () => {
    withhold([REFUSED]);
    expect(list()).toEqual({
      total: 1,
      rows: [
        {
          folder: 'INBOX',
          uid: 700,
          part: 'header',
          why: { id: 'quoted', text: 'Command Error. 12' },
          arrived: NOW - DAY,
          firstTried: NOW,
          lastTried: NOW,
          tries: 1,
          nextTry: NOW,
        },
      ],
    });
    expect(engine.run('folders.list', { accountId })).toMatchObject([{ path: 'INBOX', withheld: 1 }]);
    expect(engine.run('accounts.list', null)).toMatchObject([{ withheld: 1 }]);
  });

  it('stands at no folder and no account that has none', () => {
    intake([]);
    const [folder] = engine.run('folders.list', { accountId });
    const [account] = engine.run('accounts.list', null);
    expect([folder, account].map((one) => Object.keys(one ?? {}).includes('withheld'))).toEqual([false, false]);
  });

  it('is asked for at growing distances, and given up after six tries on three days', () => {
    withhold([REFUSED]);
    const waits: (number | null)[] = [];
    let at = NOW;
    for (let n = 0; n < 5; n++) {
      const next = list().rows[0]?.nextTry ?? null;
      waits.push(next === null ? null : (next - at) / HOUR);
      at = (next ?? 0) + 60_000;
      tried(at);
    }
    expect(waits).toEqual([0, 1, 8, 24, 48]);
    expect(list().rows[0]).toMatchObject({ tries: 6, firstTried: NOW, lastTried: at, nextTry: null });
  });

  it('is not given up after many tries on one day', () => {
    withhold([REFUSED]);
    for (let n = 1; n <= 9; n++) tried(NOW + n * 60_000);
    expect(list().rows[0]).toMatchObject({ tries: 10, nextTry: NOW + 9 * 60_000 + 48 * HOUR });
    expect(nextTry(10, 3, NOW)).toBeNull();
  });

  it('is asked for at once when the user tries again, even if it was given up', () => {
    withhold([REFUSED]);
    for (let n = 1; n <= 6; n++) tried(NOW + n * DAY);
    expect(held()).toMatchObject([{ uid: 700, nextTry: null }]);
    engine.run('withheld.again', { accountId });
    expect(held()).toMatchObject([{ uid: 700, nextTry: 0 }]);
  });

  it('leaves the list once it is read, or gone from the server', () => {
    withhold([REFUSED, { ...REFUSED, uid: 701 }, { ...REFUSED, uid: 702 }]);
    intake([report([bounceOf('anna@there.example')], { uid: 700 })], { settled: [700] });
    engine.run('messages.gone', { accountId, path: 'INBOX', uids: [701] });
    expect(list().rows.map(({ uid }) => uid)).toEqual([702]);
    expect(tabs().unmatched + tabs().failures + tabs().backscatter).toBe(1);
  });

  it('keeps its place when it is refused again in other words', () => {
    withhold([REFUSED]);
    tried(NOW + HOUR);
    withhold([{ ...REFUSED, why: { id: 'server-leaves-out' }, arrived: null }], [], NOW + HOUR);
    expect(list().rows).toMatchObject([
      { why: { id: 'server-leaves-out' }, tries: 2, firstTried: NOW, lastTried: NOW + HOUR, arrived: NOW - DAY },
    ]);
  });

  it('leaves the list with its UID: another UIDVALIDITY, a folder that is no longer read, an account that goes', () => {
    withhold([REFUSED]);
    intake([], {}, { uidValidity: '2' });
    expect(list().total).toBe(0);
    withhold([REFUSED]);
    engine.run('withheld.forget', { accountId, path: 'INBOX' });
    expect(list().total).toBe(0);
    expect(engine.run('folders.list', { accountId })).toMatchObject([{ highestUid: 0, lowestUid: 1 }]);
    withhold([REFUSED]);
    engine.run('accounts.remove', { id: accountId });
    expect(list().total).toBe(0);
  });

  it('stays on the list when everything is read again, and is asked for again', () => {
    withhold([REFUSED]);
    engine.run('folders.forget', { accountId });
    expect(held()).toMatchObject([{ uid: 700, nextTry: 0 }]);
  });
});

describe('a message of which only the header came', () => {
  const message = sent('anna@there.example');
  const standIn = (uid: number, messageId = '<back-1@mx.there.example>') =>
    report([], { uid, messageId, parsed: { kind: 'failed', unread: 'withheld' } });
  const whole = (uid: number, messageId = '<back-1@mx.there.example>') =>
    reportOn(message, [bounceOf('anna@there.example')], { uid, messageId });
  const SOURCE: WithheldNow = { ...REFUSED, part: 'source' };
  const outcome = () => engine.query('sent.list', { ...PAGE, show: 'all', accountId: null }).rows[0]?.outcomes;

  beforeEach(() => {
    apply(message);
    withhold([SOURCE], [standIn(700)]);
  });

  it('is a report that says so', () => {
    const [row] = engine.query('reports.list', { ...PAGE, tab: 'unparsed' }).rows;
    expect(row).toBeDefined();
    expect(engine.query('reports.get', { id: row?.id ?? 0 })).toMatchObject({ unread: 'withheld' });
    expect(outcome()).toEqual([]);
  });

  it('becomes the whole report once the source comes', () => {
    intake([whole(700)], { settled: [700] });
    expect(tabs()).toMatchObject({ unparsed: 0, failures: 1 });
    expect(outcome()).toMatchObject([{ outcome: 'hard', count: 1 }]);
    expect(list().total).toBe(0);
    expect(engine.query('reports.list', { ...PAGE, tab: 'failures', search: 'undelivered' }).rows).toHaveLength(1);
  });

  it('goes where the source shows that it is no report', () => {
    intake([], { settled: [700] });
    expect(tabs()).toMatchObject({ unparsed: 0, failures: 0 });
    expect(list().total).toBe(0);
  });

  it('stays where the message is gone from the server', () => {
    engine.run('messages.gone', { accountId, path: 'INBOX', uids: [700] });
    expect(tabs()).toMatchObject({ unparsed: 1 });
    expect(list().total).toBe(0);
  });

  it('gives way to the same message in another folder, whichever comes first', () => {
    intake([whole(5)], {}, { path: 'Archive' });
    expect(tabs()).toMatchObject({ unparsed: 0, failures: 1 });
    expect(list().rows).toMatchObject([{ uid: 700 }]);
    withhold([{ ...SOURCE, uid: 701 }], [standIn(701)]);
    expect(tabs()).toMatchObject({ unparsed: 0, failures: 1 });
    intake([whole(700)], { settled: [700] });
    expect(tabs()).toMatchObject({ unparsed: 0, failures: 1 });
  });

  it('is not read again from its header when all reports are', () => {
    apply(report([bounceOf('ben@there.example')], { uid: 800 }));
    expect(engine.run('reports.sources', { after: 0, limit: 10, toPrefix: null }).sources).toHaveLength(1);
  });
});
