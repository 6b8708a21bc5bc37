import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { serverOf } from '../../electron/store/derive/server.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { getOverview } from '../../electron/store/queries/overview.ts';
import { delaysOf } from '../../electron/store/queries/overview-delays.ts';
import { providersOf } from '../../electron/store/queries/overview-providers.ts';
import { reasonsOf } from '../../electron/store/queries/overview-reasons.ts';
import { serversOf } from '../../electron/store/queries/overview-servers.ts';
import { worstOf } from '../../electron/store/queries/overview-worst.ts';
import { DELAY_IDS, delayOf } from '../../shared/domain/delays.ts';
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

const CHARTS = [getOverview, reasonsOf, providersOf, delaysOf, serversOf, worstOf];

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
      expect(again.context.db.get('SELECT form FROM derived')).toEqual({ form: 3 });
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

  it('names a domain where everything fails, but not one where something arrives', () => {
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
