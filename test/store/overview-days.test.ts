import { beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { dayFromIso, isoDay } from '../../shared/domain/local-day.ts';
import { applyTo, bounceOf, DAY, FULL, ME, MINUTE, NOW, openTestStore, PAGE, reportOn, sent } from './facts.ts';

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
        const { tiles, series, since } = there.query('overview.get', range(days));
        const providers = there.query('overview.providers', range(days));
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
    expect(engine.query('overview.reasons', range())).toContainEqual({
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
