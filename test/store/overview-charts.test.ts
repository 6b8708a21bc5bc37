import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { serverOf } from '../../electron/store/derive/server.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { getOverview } from '../../electron/store/queries/overview.ts';
import { delaysOf } from '../../electron/store/queries/overview-delays.ts';
import { serversOf } from '../../electron/store/queries/overview-servers.ts';
import { worstOf } from '../../electron/store/queries/overview-worst.ts';
import { DELAY_IDS, delayOf } from '../../shared/domain/delays.ts';
import { dayFromIso, isoDay } from '../../shared/domain/local-day.ts';
import { applyTo, bounceOf, DAY, FULL, ME, MINUTE, NOW, openTestStore, PAGE, reportOn, SPF, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});

type Bounce = Parameters<typeof bounceOf>[1];
function fail(address: string, day: number, more: Bounce = {}, after = MINUTE): void {
  const message = sent(address, { date: NOW - day * DAY });
  apply(message, reportOn(message, [bounceOf(address, more)], { date: NOW - day * DAY + after }));
}
const range = (days = 30, accountId: number | null = null) => ({ days, accountId });
const sentTotal = (search: string, show: 'all' | 'bounced' | 'delayed' = 'bounced') =>
  engine.query('sent.list', { ...PAGE, show, search, accountId: null }).total;

describe('time to bounce', () => {
  it('counts in steps that grow, from the message to its report', () => {
    const times = [-5000, 0, 9_999, 10_000, MINUTE, 59 * MINUTE, 6 * 60 * MINUTE, DAY, 5 * DAY];
    for (const [i, after] of times.entries()) fail(`a${i}@there.example`, 10, i % 2 === 0 ? {} : FULL, after);
    expect(engine.query('overview.delays', range())).toEqual([
      { delay: '10s', hard: 2, soft: 1 },
      { delay: '1min', hard: 0, soft: 1 },
      { delay: '10min', hard: 1, soft: 0 },
      { delay: '1h', hard: 0, soft: 1 },
      { delay: '6h', hard: 0, soft: 0 },
      { delay: '1d', hard: 1, soft: 0 },
      { delay: '5d', hard: 0, soft: 1 },
      { delay: 'longer', hard: 1, soft: 0 },
    ]);
    expect(engine.query('overview.delays', range(5)).every((one) => one.hard + one.soft === 0)).toBe(true);
    expect(DELAY_IDS.map((id) => sentTotal(`took:${id}`))).toEqual([3, 1, 1, 1, 0, 1, 1, 1]);
  });

  it('has a step for every time', () => {
    expect([-1, 0, 10_000, 4 * DAY, 1e15].map(delayOf)).toEqual(['10s', '10s', '1min', '5d', 'longer']);
  });
});

describe('rejecting servers', () => {
  it.each([
    ['mx1.mail.protection.outlook.com', 'outlook.com'],
    ['MX.There.Example.', 'there.example'],
    ['mail.firma.co.uk (192.0.2.7)', 'firma.co.uk'],
    ['[192.0.2.7]', '192.0.2.7'],
    ['[IPv6:2001:db8::7]', '2001:db8::7'],
    ['localhost', 'localhost'],
    ['', null],
    [null, null],
  ])('%s is counted as %s', (host, server) => {
    expect(serverOf(host)).toBe(server);
  });

  it('are those of the failure that decides, grouped by their domain, the unstated last', () => {
    fail('a@there.example', 9, { remoteMta: 'mx1.there.example' });
    fail('b@there.example', 8, { ...FULL, remoteMta: 'mx2.there.example' });
    fail('c@here.example', 7, { remoteMta: '192.0.2.7' });
    for (const n of [1, 2, 3]) fail(`d${n}@else.example`, 6, { remoteMta: null });
    const late = sent('e@there.example', { date: NOW - 5 * DAY });
    const wait = { ...FULL, action: 'delayed', type: 'none', remoteMta: 'queue.here.example' } as const;
    apply(late, reportOn(late, [bounceOf('e@there.example', wait)], { date: NOW - 5 * DAY + MINUTE }));
    apply(
      reportOn(late, [bounceOf('e@there.example', { ...FULL, remoteMta: 'mx3.there.example' })], { date: NOW - DAY }),
    );
    expect(engine.query('overview.servers', range())).toEqual([
      { server: 'there.example', hard: 1, soft: 2 },
      { server: '192.0.2.7', hard: 1, soft: 0 },
      { server: null, hard: 3, soft: 0 },
    ]);
    expect(sentTotal('server:there.example')).toBe(3);
    expect(sentTotal('server:192.0.2.7')).toBe(1);
    expect(sentTotal('server:unknown')).toBe(3);
    expect(sentTotal('server:here.example')).toBe(0);
  });
});

describe('worst addresses', () => {
  it('are those to which most messages failed; the sender’s own faults do not count', () => {
    for (const day of [9, 8, 7]) fail('full@there.example', day, FULL);
    for (const day of [6, 5]) fail('gone@there.example', day);
    for (const day of [4, 3, 2, 1]) fail('fine@there.example', day, SPF);
    apply(sent('full@there.example', { date: NOW - DAY }));
    expect(engine.query('overview.worst', range())).toEqual([
      {
        address: 'full@there.example',
        hard: 0,
        soft: 3,
        sent: 4,
        reason: 'mailbox-full',
        verdict: 'watch',
        lastBounce: NOW - 7 * DAY + MINUTE,
      },
      {
        address: 'gone@there.example',
        hard: 2,
        soft: 0,
        sent: 2,
        reason: 'no-such-mailbox',
        verdict: 'bad',
        lastBounce: NOW - 5 * DAY + MINUTE,
      },
    ]);
    expect(engine.query('overview.worst', range(3))).toEqual([]);
  });
});

describe('days in the user’s time zone', () => {
  const open = (zone: string) => {
    const there = openEngine({ file: ':memory:', now: NOW, zone });
    const { id } = there.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    return { there, put: (...facts: Parameters<typeof applyTo>[2][number][]) => applyTo(there, id, facts) };
  };
  /** 00:30 on 10 October in Berlin, 22:30 on the 9th in UTC; and noon on the 9th. */
  const NIGHT = Date.UTC(2026, 9, 9, 22, 30);
  const NOON = Date.UTC(2026, 9, 9, 10);

  it.each([
    [
      'Europe/Berlin',
      [
        ['2026-10-09', 1, 0],
        ['2026-10-10', 2, 1],
      ],
    ],
    ['UTC', [['2026-10-09', 3, 1]]],
    ['America/New_York', [['2026-10-09', 3, 1]]],
    [
      'Asia/Kolkata',
      [
        ['2026-10-09', 1, 0],
        ['2026-10-10', 2, 1],
      ],
    ],
  ] as const)('%s', (zone, days) => {
    const { there, put } = open(zone);
    const message = sent('late@there.example', { date: NIGHT });
    put(sent('a@there.example', { date: NOON }), sent('b@there.example', { date: NIGHT }), message);
    put(reportOn(message, [bounceOf('late@there.example')], { date: NIGHT + MINUTE }));
    const { series, tiles } = there.query('overview.get', range());
    expect(series.filter((p) => p.recipients > 0).map((p) => [p.first, p.recipients, p.hard])).toEqual(days);
    expect(tiles).toMatchObject({ sent: 3, recipientsSentTo: 3, hard: 1, messagesHard: 1 });
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'])(
    'every number agrees with the list it leads to: %s',
    (zone) => {
      const { there, put } = open(zone);
      const times = Array.from({ length: 60 }, (_, i) => NOW - i * 13 * 3_600_000 - i * 7 * MINUTE);
      for (const [i, date] of times.entries()) {
        const message = sent(`a${i}@gmail.com`, { date });
        put(message);
        if (i % 3 === 0)
          put(reportOn(message, [bounceOf(`a${i}@gmail.com`, i % 2 === 0 ? {} : FULL)], { date: date + MINUTE }));
      }
      const total = (search: string, show: 'all' | 'bounced' = 'all') =>
        there.query('sent.list', { ...PAGE, show, search, accountId: null }).total;
      for (const days of [7, 30]) {
        const { tiles, series, since, providers } = there.query('overview.get', range(days));
        expect(total(`after:${since}`)).toBe(tiles.sent);
        expect(total(`after:${since}`, 'bounced')).toBe(tiles.messagesBounced);
        expect(total(`type:hard after:${since}`, 'bounced')).toBe(tiles.messagesHard);
        expect(total(`type:soft after:${since}`, 'bounced')).toBe(tiles.messagesSoft);
        expect(providers).toEqual([{ provider: 'Gmail', recipients: tiles.sent, hard: tiles.hard, soft: tiles.soft }]);
        for (const { first, next, recipients, hard, soft } of series) {
          const when = `after:${first}${next === null ? '' : ` before:${next}`}`;
          expect([when, total(when), total(when, 'bounced')]).toEqual([when, recipients, hard + soft]);
        }
        expect(series.reduce((sum, p) => sum + p.recipients, 0)).toBe(tiles.sent);
      }
    },
  );

  it('a closer look has finer buckets and the same numbers', () => {
    for (const day of [100, 80, 79, 78, 20]) fail('a@there.example', day);
    const { bucket, series } = engine.query('overview.get', range(180));
    const week = series.find((p) => p.hard > 1);
    const begin = dayFromIso(week?.first ?? '') ?? 0;
    const asked = { first: isoDay(begin), last: isoDay(begin + 6), accountId: null };
    const closer = engine.query('overview.series', asked);
    expect([bucket, closer.bucket]).toEqual(['week', 'day']);
    expect(closer.series.map((p) => p.first)).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => isoDay(begin + n)));
    expect(closer.series.reduce((sum, p) => sum + p.hard, 0)).toBe(week?.hard);
    expect(engine.query('overview.series', { ...asked, first: asked.last, last: asked.first })).toEqual(closer);
    expect(closer.series.at(-1)?.next).not.toBeNull();
  });

  it('mail with a clock that was never set stretches nothing, and is counted', () => {
    apply(sent('a@there.example', { date: 1000 }), sent('b@there.example', { date: NOW - DAY }));
    const { tiles, series } = engine.query('overview.get', range(0));
    expect([tiles.sent, series.length, series.reduce((sum, p) => sum + p.recipients, 0)]).toEqual([2, 2, 2]);
  });
});

describe('a provider as the search finds it', () => {
  it('is all of its domains, and of failed mail that from which it came back', () => {
    fail('a@hotmail.com', 3);
    fail('b@live.com', 3, FULL);
    fail('c@gmail.com', 3);
    const both = sent(['d@outlook.com', 'e@gmail.com'], { date: NOW - DAY });
    apply(both, reportOn(both, [bounceOf('e@gmail.com')], { date: NOW - DAY + MINUTE }));
    expect(sentTotal('provider:"Outlook.com"')).toBe(2);
    expect(sentTotal('provider:outlook.com', 'all')).toBe(3);
    expect(sentTotal('provider:gmail')).toBe(2);
    const people = engine.query('recipients.list', { ...PAGE, show: 'all', search: 'provider:outlook.com' });
    expect(people.rows.map((row) => row.address).sort()).toEqual(['a@hotmail.com', 'b@live.com', 'd@outlook.com']);
  });

  it('keeps names apart that differ in signs alone', () => {
    fail('a@a-b.example', 3);
    fail('a@ab.example', 3);
    expect([sentTotal('provider:a-b.example'), sentTotal('provider:ab.example')]).toEqual([1, 1]);
  });
});

describe('reasons', () => {
  it('select the messages with that reason, and no others that quote its words', () => {
    fail('a@there.example', 3, { reason: 'policy', side: 'recipient-server', diagnostic: 'mailbox full' });
    fail('b@there.example', 3, FULL);
    expect(sentTotal('reason:mailbox-full')).toBe(1);
    expect(engine.query('overview.get', range()).reasons).toContainEqual({
      reason: 'mailbox-full',
      side: 'recipient-server',
      type: 'soft',
      count: 1,
      hard: 0,
      soft: 1,
      yours: 0,
    });
  });
});

const CHARTS = [getOverview, delaysOf, serversOf, worstOf];

describe('no chart reads a whole table', () => {
  it.each([null, 1])('account %s', (accountId) => {
    engine.run('accounts.add', { kind: 'files', name: '/mail', config: {} });
    fail('gone@there.example', 3);
    const { db } = engine.context;
    const asked = new Set<string>();
    const watched = new Proxy(db, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (sql: string, ...rest: unknown[]) => {
          asked.add(sql);
          return Reflect.apply(value, target, [sql, ...rest]) as unknown;
        };
      },
    });
    const context = { ...engine.context, db: watched };
    for (const days of [30, 0]) {
      for (const query of CHARTS) query(context, { days, accountId });
    }
    expect(asked.size).toBeGreaterThan(15);
    for (const sql of asked) {
      const count = Math.max(
        0,
        ...[...sql.matchAll(/\?(\d)/g)].map((m) => Number(m[1])),
        (sql.match(/\?(?!\d)/g) ?? []).length,
      );
      const plan = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...Array.from({ length: count }, () => 1));
      // The accounts are a handful; the failed pairs stand in an index of their own.
      const scans = plan
        .map((step) => step.detail)
        .filter((d) => d.startsWith('SCAN') && !/account|USING (COVERING )?INDEX|CONSTANT ROW|SCAN b$/.test(d));
      expect({ sql, scans }).toEqual({ sql, scans: [] });
    }
  });
});

describe('a store of an earlier version', () => {
  it('is brought to the form of this one when it is opened', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounceboard-form-'));
    try {
      const file = join(folder, 'mail.db');
      const first = openEngine({ file, now: NOW, zone: 'UTC' });
      const { id } = first.run('accounts.add', { kind: 'imap', name: ME, config: {} });
      const message = sent('a@there.example', { date: NOW - DAY });
      applyTo(first, id, [message, reportOn(message, [bounceOf('a@there.example')])]);
      // As it was left by a version that knew no servers.
      first.context.db.exec(
        'UPDATE derived SET form = 0; UPDATE sent_recipient SET server = NULL; DELETE FROM sent_fts',
      );
      first.close();
      const again = openEngine({ file, now: NOW, zone: 'UTC' });
      expect(again.query('overview.servers', range())).toEqual([{ server: 'there.example', hard: 1, soft: 0 }]);
      const hits = again.query('sent.list', {
        ...PAGE,
        show: 'bounced',
        search: 'server:there.example',
        accountId: null,
      });
      expect(hits.total).toBe(1);
      expect(again.context.db.get('SELECT form FROM derived')).toEqual({ form: 1 });
      again.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('needs your attention', () => {
  const attention = () => engine.query('overview.get', range()).attention;

  it('names one fault of the sender once, with all who refuse for it', () => {
    for (const address of ['a@gmail.com', 'b@gmail.com', 'c@yahoo.com', 'd@web.de', 'e@gmx.de']) fail(address, 3, SPF);
    expect(attention()).toMatchObject([
      { kind: 'sender-side', count: 5, providers: ['Gmail', 'GMX', 'WEB.DE'], providerCount: 4 },
    ]);
  });

  it('tells of a domain where everything fails, but not of one where something arrives', () => {
    const down = { ...FULL, reason: 'unreachable', side: 'network' } as const;
    for (const name of ['a', 'b', 'c']) fail(`${name}@down.example`, 3, down);
    for (const name of ['a', 'b', 'c']) fail(`${name}@half.example`, 3, down);
    apply(sent('d@half.example', { date: NOW - DAY }));
    for (const name of ['a', 'b']) fail(`${name}@few.example`, 3, down);
    for (const name of ['a', 'b', 'c']) fail(`${name}@gmail.com`, 3, down);
    expect(attention()).toEqual([
      {
        kind: 'domain-failing',
        domain: 'down.example',
        addresses: 3,
        since: NOW - 3 * DAY + MINUTE,
        reason: 'unreachable',
      },
    ]);
  });

  it('sets typing slips apart from the other new bad addresses, and the search finds them', () => {
    fail('anna@gmial.com', 3);
    fail('gone@nowhere.example', 3);
    expect(attention()).toEqual([
      { kind: 'new-hard', count: 1 },
      { kind: 'slips', count: 1, slips: [{ address: 'anna@gmial.com', suggestion: 'anna@gmail.com' }] },
    ]);
    const found = engine.query('recipients.list', { ...PAGE, show: 'bounced', search: 'is:slip' });
    expect(found.rows.map((row) => row.address)).toEqual(['anna@gmial.com']);
  });
});
