import { beforeEach, describe, expect, it } from 'vitest';
import { providerOf } from '../../electron/store/derive/provider.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { bucketFor, startOfBucket } from '../../electron/store/queries/overview-series.ts';
import { bounceOf, DAY, FULL, ME, NOW, openTestStore, report, reportOn, SPF, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});
const overview = (days = 30, accountId: number | null = null) => ({
  ...engine.query('overview.get', { days, accountId }),
  reasons: engine.query('overview.reasons', { days, accountId }),
  providers: engine.query('overview.providers', { days, accountId }),
});

function fail(address: string, day: number, more: Parameters<typeof bounceOf>[1] = {}, after = 60_000): void {
  const message = sent(address, { date: NOW - day * DAY });
  apply(message, reportOn(message, [bounceOf(address, more)], { date: NOW - day * DAY + after }));
}

describe('overview', () => {
  it('is empty, without gaps, where there is no mail', () => {
    const empty = overview();
    expect(empty.tiles).toEqual({
      sent: 0,
      recipientsSentTo: 0,
      recipientsBounced: 0,
      hard: 0,
      soft: 0,
      messagesBounced: 0,
      messagesHard: 0,
      messagesSoft: 0,
      delayed: 0,
      retried: 0,
      unmatched: 0,
      bad: 0,
      medianTimeToBounceMs: null,
      slowestTimeToBounceMs: null,
    });
    expect(empty).toMatchObject({ bucket: 'day', reasons: [], providers: [], attention: [] });
    expect(empty.series).toHaveLength(30);
    expect(overview(0).series).toHaveLength(1);
  });

  it('counts recipients of messages', () => {
    apply(sent(['a@there.example', 'b@there.example', 'c@gmail.com'], { date: NOW - 2 * DAY }));
    fail('gone@gmail.com', 3, {}, 10_000);
    fail('full@googlemail.com', 3, FULL, 30_000);
    fail('spf@hotmail.com', 1, SPF, 20_000);
    fail('old@there.example', 90);
    const { tiles, series, reasons, providers } = overview();
    expect(tiles).toMatchObject({
      sent: 4,
      recipientsSentTo: 6,
      recipientsBounced: 3,
      hard: 2,
      soft: 1,
      messagesBounced: 3,
      messagesHard: 2,
      messagesSoft: 1,
      bad: 2,
      medianTimeToBounceMs: 20_000,
      slowestTimeToBounceMs: 30_000,
    });
    expect(series.filter((b) => b.recipients > 0)).toEqual([
      { start: Date.UTC(2026, 9, 11), first: '2026-10-11', next: '2026-10-12', hard: 1, soft: 1, recipients: 2 },
      { start: Date.UTC(2026, 9, 12), first: '2026-10-12', next: '2026-10-13', hard: 0, soft: 0, recipients: 3 },
      { start: Date.UTC(2026, 9, 13), first: '2026-10-13', next: '2026-10-14', hard: 1, soft: 0, recipients: 1 },
    ]);
    const spf = { reason: 'sender-auth-failed', side: 'sender-domain', type: 'hard', count: 1 };
    expect(reasons).toContainEqual({ ...spf, hard: 0, soft: 0, yours: 1 });
    expect(reasons).toHaveLength(3);
    expect(providers).toEqual([
      { provider: 'Gmail', recipients: 3, hard: 1, soft: 1 },
      { provider: 'Outlook.com', recipients: 1, hard: 1, soft: 0 },
    ]);
    expect(overview(0).tiles).toMatchObject({ sent: 5, recipientsBounced: 4 });
    expect(overview(30, 99).tiles).toMatchObject({ sent: 0, bad: 0 });
  });

  it('without a limit counts reports older than the first message', () => {
    apply(report([bounceOf('x@there.example')], { date: NOW - 900 * DAY }), sent('a@there.example'));
    expect(overview(0).tiles.unmatched).toBe(1);
    expect(overview(0).series).toHaveLength(2);
    expect(overview(365).tiles.unmatched).toBe(0);
  });

  it('buckets by week from Monday and by month', () => {
    fail('a@there.example', 40);
    const weeks = overview(180);
    expect(weeks.bucket).toBe('week');
    expect(weeks.series.every((b) => new Date(b.start).getUTCDay() === 1)).toBe(true);
    expect(weeks.series.reduce((sum, b) => sum + b.hard, 0)).toBe(1);
    const months = overview(730);
    expect(months.bucket).toBe('month');
    expect(months.series.map((b) => new Date(b.start).getUTCDate())).toEqual(months.series.map(() => 1));
    expect(months.series.length).toBe(25);
    expect([31, 32, 400, 401].map(bucketFor)).toEqual(['day', 'week', 'week', 'month']);
    expect(startOfBucket(0, 'week')).toBe(-3);
  });

  it('stops counting a delay when the server has given up or the message has come through', () => {
    const wait = { ...FULL, action: 'delayed', type: 'none' } as const;
    fail('a@there.example', 1, { ...wait, willRetryUntil: NOW + 2 * DAY });
    fail('b@there.example', 1, wait);
    fail('over@there.example', 6, { ...wait, willRetryUntil: NOW - DAY });
    fail('long-ago@there.example', 20, wait);
    expect(overview().tiles).toMatchObject({ delayed: 4, retried: 2 });
    expect(overview().attention).toContainEqual({ kind: 'still-retried', count: 2, until: NOW + 2 * DAY });
  });
});

describe('needs your attention', () => {
  it('groups by cause', () => {
    fail('a@hotmail.com', 5, SPF);
    fail('b@outlook.com', 3, SPF);
    fail('c@gone.example', 4);
    for (const day of [20, 10, 2]) fail('full@there.example', day, FULL);
    apply(report([], { parsed: { kind: 'other' } }));
    const { attention } = overview();
    expect(attention.map((a) => a.kind)).toEqual(['sender-side', 'new-hard', 'keeps-failing', 'unparsed']);
    expect(attention[0]).toEqual({
      kind: 'sender-side',
      reason: 'sender-auth-failed',
      providers: ['Outlook.com'],
      providerCount: 1,
      count: 2,
      since: NOW - 5 * DAY + 60_000,
      sentId: 2,
    });
    expect(attention[1]).toMatchObject({ kind: 'new-hard', count: 1 });
    expect(attention[2]).toMatchObject({ address: 'full@there.example', times: 3, reason: 'mailbox-full' });
  });

  it('leaves out faults of the user that nobody has met for a month', () => {
    fail('a@hotmail.com', 40, SPF);
    fail('b@outlook.com', 31, SPF);
    expect(overview(180).attention).toEqual([]);
  });

  it('names an address that has worn out by soft failures, too', () => {
    for (const day of [25, 20, 15, 10, 2]) fail('full@there.example', day, FULL);
    expect(overview().tiles.bad).toBe(1);
    expect(overview().attention).toEqual([
      { kind: 'keeps-failing', address: 'full@there.example', times: 5, days: 23, reason: 'mailbox-full' },
    ]);
  });

  it('calls three strays a wave', () => {
    apply(sent('a@there.example', { date: NOW - 20 * DAY }), sent('a@there.example', { date: NOW }));
    const stray = (i: number) =>
      report([bounceOf(`x${i}@stranger.example`)], {
        date: NOW - DAY,
        original: { messageId: `<${i}@bot.invalid>`, from: ME, date: NOW - DAY },
      });
    apply(stray(1), stray(2));
    expect(overview().attention).toEqual([]);
    apply(stray(3));
    expect(overview().attention).toEqual([{ kind: 'backscatter', count: 3, since: '2026-09-15' }]);
    expect(overview(365).attention).toEqual([{ kind: 'backscatter', count: 3, since: '2026-09-15' }]);
  });
});

describe('providerOf', () => {
  it.each([
    ['a@gmail.com', 'Gmail'],
    ['a@googlemail.com', 'Gmail'],
    ['a@msn.com', 'Outlook.com'],
    ['a@web.de', 'WEB.DE'],
    ['a@firma.example', 'firma.example'],
  ])('%s: %s', (address, provider) => {
    expect(providerOf(address)).toBe(provider);
  });
});
