import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import {
  applyTo,
  bounceOf,
  DAY,
  FULL,
  life,
  ME,
  NOW,
  openTestStore,
  PAGE,
  report,
  reportOn,
  SPF,
  sent,
} from './facts.ts';

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

const get = (address: string) => engine.query('recipients.get', { address });
type Show = 'all' | 'bounced' | 'bad' | 'watch' | 'your-side' | 'recovered';
const list = (show: Show, search = '') => {
  const page = engine.query('recipients.list', { ...PAGE, show, search });
  expect(page.total).toBe(page.rows.length);
  return page.rows.map((row) => row.address);
};

/** One message and its failure, `day` days ago. */
function fail(address: string, day: number, more: Parameters<typeof bounceOf>[1] = {}): void {
  const message = sent(address, { date: NOW - day * DAY, subject: `To ${address} ${day}` });
  apply(message, reportOn(message, [bounceOf(address, more)], { date: NOW - day * DAY + 60_000 }));
}

describe('recipients', () => {
  it('are judged by all that was heard of them', () => {
    apply(sent('fine@there.example', { date: NOW - DAY }));
    fail('gone@there.example', 3);
    for (const day of [20, 10, 2]) fail('full@there.example', day, FULL);
    fail('spf@there.example', 4, SPF);
    fail('back@there.example', 9);
    apply(life('back@there.example', { date: NOW - 5 * DAY, subject: 'New server' }));

    expect(list('all')).toEqual([
      'full@there.example',
      'gone@there.example',
      'spf@there.example',
      'back@there.example',
      'fine@there.example',
    ]);
    expect(list('bad')).toEqual(['gone@there.example']);
    expect(list('watch')).toEqual(['full@there.example']);
    expect(list('your-side')).toEqual(['spf@there.example']);
    expect(list('recovered')).toEqual(['back@there.example']);
    expect(list('bounced')).toHaveLength(4);
    expect(get('full@there.example')).toMatchObject({
      sent: 3,
      hard: 0,
      soft: 3,
      reason: 'mailbox-full',
      lastBounce: NOW - 2 * DAY + 60_000,
      grounds: { rule: 'soft-repeated', times: 3 },
    });
    expect(get('back@there.example')).toMatchObject({ lastLife: NOW - 5 * DAY, grounds: { rule: 'recovered' } });
  });

  it('count a failure once, however many reports came about it', () => {
    const message = sent('anna@there.example');
    const first = reportOn(message, [bounceOf('anna@there.example', FULL)]);
    const second = reportOn(message, [bounceOf('anna@there.example', FULL)], { date: NOW });
    apply(message, first, second);
    expect(get('anna@there.example')).toMatchObject({ hard: 0, soft: 1, sent: 1 });
  });

  it('are recovered by a delivered notice, not by an answering machine', () => {
    fail('anna@there.example', 9);
    const from = { address: 'anna@there.example', name: null };
    apply(report([], { parsed: { kind: 'auto-reply' }, from, date: NOW - 7 * DAY }));
    expect(get('anna@there.example')).toMatchObject({ verdict: 'bad', lastLife: NOW - 7 * DAY });
    const later = sent('anna@there.example', { date: NOW - 2 * DAY });
    const arrived = bounceOf('anna@there.example', { action: 'delivered', type: 'none' });
    apply(later, reportOn(later, [arrived], { date: NOW - DAY }));
    expect(get('anna@there.example')).toMatchObject({ verdict: 'recovered', lastLife: NOW - DAY });
    expect(engine.query('sent.list', { ...PAGE, show: 'all', accountId: null }).rows[0]?.outcomes).toEqual([
      { outcome: 'delivered', count: 1, reason: null },
    ]);
  });

  it('have their whole history, newest first, and their neighbours', () => {
    const message = sent('anna@there.example', { date: NOW - 5 * DAY, subject: 'Offer' });
    const waits = bounceOf('anna@there.example', { ...FULL, action: 'delayed', type: 'none' });
    apply(
      message,
      reportOn(message, [waits], { date: NOW - 4 * DAY }),
      reportOn(message, [bounceOf('anna@there.example', FULL)], { date: NOW - 2 * DAY }),
      life('anna@there.example', { date: NOW - DAY, subject: 'Re: Offer', inReplyTo: [message.messageId ?? ''] }),
      sent('ben@there.example'),
      sent('carl@else.example'),
    );
    const anna = get('Anna@There.example');
    expect(anna.events.map((e) => [e.kind, e.kind === 'bounce' ? e.bounce.action : e.subject])).toEqual([
      ['life', 'Re: Offer'],
      ['bounce', 'failed'],
      ['bounce', 'delayed'],
      ['sent', 'Offer'],
    ]);
    expect(anna.neighbours.map((n) => n.address)).toEqual(['ben@there.example']);
    const [row] = engine.query('sent.get', { id: 1 }).recipients;
    expect(row).toMatchObject({ outcome: 'replied', repliedAt: NOW - DAY });
    expect(row?.bounces.map((b) => b.action)).toEqual(['delayed', 'failed']);
  });

  it('obey the user, also before and after the mail is read', () => {
    engine.run('recipients.override', { address: 'Anna@there.example', verdict: 'ok' });
    engine.run('recipients.note', { address: 'anna@there.example', note: 'Rings on Mondays' });
    fail('anna@there.example', 3);
    expect(get('anna@there.example')).toMatchObject({ verdict: 'ok', override: 'ok', note: 'Rings on Mondays' });
    engine.run('accounts.remove', { id: accountId });
    expect(() => get('anna@there.example')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(engine.run('counts', null)).toMatchObject({ sent: 0, recipients: 0, bounces: 0 });
    accountId = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} }).id;
    const message = sent('anna@there.example');
    const folder = {
      path: 'S',
      role: 'sent',
      uidValidity: '1',
      highestUid: 1,
      lowestUid: 1,
      highestModseq: null,
    } as const;
    const facts = [message, reportOn(message, [bounceOf('anna@there.example')])];
    engine.run('intake.apply', { accountId, folder, facts });
    expect(get('anna@there.example')).toMatchObject({ verdict: 'ok', override: 'ok', note: 'Rings on Mondays' });
    engine.run('recipients.override', { address: 'anna@there.example', verdict: null });
    expect(get('anna@there.example').verdict).toBe('bad');
  });

  it('are found by address, reason and code', () => {
    fail('anna.smith@there.example', 3);
    fail('ben@else.example', 4, FULL);
    expect(list('all', 'smi')).toEqual(['anna.smith@there.example']);
    expect(list('all', 'anna.smith@the')).toEqual(['anna.smith@there.example']);
    expect(list('all', '4.2.2')).toEqual(['ben@else.example']);
    expect(list('all', 'mailbox full')).toEqual(['ben@else.example']);
    expect(list('bad', 'example')).toEqual(['anna.smith@there.example']);
    expect(list('all', '"*:(')).toHaveLength(2);
  });
});

describe('export', () => {
  it('is the safe set, with every other bounced address accounted for', () => {
    fail('gone@there.example', 3);
    fail('full@there.example', 3, FULL);
    for (const day of [20, 10, 2]) fail('watch@there.example', day, FULL);
    fail('spf@there.example', 4, SPF);
    fail('back@there.example', 9);
    apply(life('back@there.example', { date: NOW - DAY }));
    fail('kept@there.example', 9);
    engine.run('recipients.override', { address: 'kept@there.example', verdict: 'ok' });
    fail('odd@there.example', 9, { addressBad: null, side: 'unclear', reason: 'unknown' });
    apply(sent('never@there.example'));
    engine.run('recipients.override', { address: 'never@there.example', verdict: 'bad' });

    const safe = engine.run('export.rows', { includeWatch: false, accountId: null });
    expect(safe.rows.map((r) => r.address)).toEqual(['gone@there.example', 'never@there.example']);
    expect(safe.excluded).toEqual([
      { cause: 'soft', count: 2 },
      { cause: 'your-side', count: 1 },
      { cause: 'recovered', count: 1 },
      { cause: 'unclear', count: 1 },
      { cause: 'override', count: 1 },
    ]);
    const wide = engine.run('export.rows', { includeWatch: true, accountId });
    expect(wide.rows.map((r) => r.address)).toEqual([
      'gone@there.example',
      'never@there.example',
      'odd@there.example',
      'watch@there.example',
    ]);
    const first = engine.run('export.rows', { includeWatch: true, accountId: null, limit: 2 });
    expect(first).toEqual({ ...wide, rows: wide.rows.slice(0, 2) });
    expect(wide.total).toBe(4);
    const other = engine.run('accounts.add', { kind: 'files', name: '/mail', config: {} });
    expect(engine.run('export.rows', { includeWatch: true, accountId: other.id }).rows).toEqual([]);
  });

  it('counts by account what reports alone have brought, where no sent mail is known', () => {
    const other = engine.run('accounts.add', { kind: 'imap', name: 'me@club.example', config: {} }).id;
    const rows = (input: { includeWatch?: boolean; accountId?: number } = {}) =>
      engine.run('export.rows', { includeWatch: false, accountId: null, ...input });
    const unsent = (to: string, more: Parameters<typeof bounceOf>[1] = {}) => reportOn(sent(to), [bounceOf(to, more)]);
    // Tied, in the account that sent it; forged, in the one that sent nothing; both; the user's own word.
    fail('gone@there.example', 3);
    fail('both@there.example', 3);
    const odd = { addressBad: null, side: 'unclear', reason: 'unknown' } as const;
    applyTo(engine, other, [
      unsent('forged@there.example'),
      unsent('watched@there.example', odd),
      unsent('both@there.example'),
      unsent('said@there.example'),
      unsent('full@there.example', FULL),
    ]);
    engine.run('recipients.override', { address: 'said@there.example', verdict: 'bad' });

    expect(rows().rows.map(({ address, tied }) => [address, tied])).toEqual([
      ['both@there.example', true],
      ['forged@there.example', false],
      ['gone@there.example', true],
      ['said@there.example', false],
    ]);
    expect(rows().untied).toEqual([{ accountId: other, count: 1 }]);
    expect(rows({ includeWatch: true }).untied).toEqual([{ accountId: other, count: 2 }]);
    expect(rows({ accountId: other }).untied).toEqual([{ accountId: other, count: 1 }]);
    expect(rows({ accountId }).untied).toEqual([]);

    applyTo(engine, other, [sent('somebody@there.example', { from: { address: 'me@club.example', name: null } })]);
    expect(rows().untied).toEqual([]);
  });
});
