import { beforeEach, describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { applyTo, bounceOf, DAY, FULL, life, ME, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

const sentRows = () => engine.query('sent.list', { ...PAGE, show: 'all', accountId: null }).rows;
const onTab = (tab: 'failures' | 'unmatched' | 'unparsed' | 'auto-replies' | 'complaints') =>
  engine.query('reports.list', { ...PAGE, tab }).rows;

/** Everything a person could see, without row ids: what must be the same whatever the order of reading. */
function visible(): unknown {
  const recipients = engine.query('recipients.list', { ...PAGE, show: 'all' }).rows;
  return {
    counts: engine.run('counts', null),
    sent: sentRows().map(({ id: _, ...row }) => row),
    recipients: recipients.toSorted((a, b) => a.address.localeCompare(b.address)),
    overview: engine.query('overview.get', { days: 30, accountId: null }),
  };
}

describe('reading again', () => {
  it('adds nothing for the same UID, the same Message-ID, or the same content', () => {
    const message = sent('anna@there.example');
    const nameless = report([bounceOf('ben@there.example')], { messageId: null });
    const reply = life('anna@there.example');
    expect(apply(message, nameless, reply).added).toBe(3);
    const before = visible();
    expect(apply(message, nameless, reply).added).toBe(0);
    const again = [message, nameless, reply].map((fact) => ({ ...fact, uid: fact.uid + 5000 }) as IntakeFact);
    expect(apply(...again).added).toBe(0);
    expect(visible()).toEqual(before);
  });

  it('reads a folder anew after a reset or another UIDVALIDITY, and knows its messages', () => {
    const message = sent('anna@there.example', { messageId: null });
    apply(message);
    const uids = () => engine.run('folders.uids', { accountId, path: 'Sent' });
    expect(uids()).toEqual([message.uid]);
    engine.run('folders.reset', { accountId, path: 'Sent' });
    expect(uids()).toEqual([]);
    expect(engine.run('folders.list', { accountId })[0]).toMatchObject({ highestUid: 0, highestModseq: null });
    expect(apply(message).added).toBe(0);

    const moved = {
      path: 'Sent',
      role: 'sent',
      uidValidity: '2',
      highestUid: 1,
      lowestUid: 1,
      highestModseq: null,
    } as const;
    const other = sent('ben@there.example', { uid: message.uid });
    expect(engine.run('intake.apply', { accountId, folder: moved, facts: [other] }).added).toBe(1);
    expect(sentRows()).toHaveLength(2);
  });

  it('keeps the facts of a message that is deleted on the server', () => {
    const message = sent('anna@there.example');
    const failed = reportOn(message, [bounceOf('anna@there.example')]);
    apply(message, failed);
    engine.run('messages.gone', { accountId, path: 'INBOX', uids: [failed.uid] });
    expect(engine.run('folders.uids', { accountId, path: 'INBOX' })).toEqual([]);
    expect(onTab('failures')).toHaveLength(1);
  });

  it('writes nothing of a batch that fails', () => {
    const folder = {
      path: 'Sent',
      role: 'sent',
      uidValidity: '1',
      highestUid: 9,
      lowestUid: 1,
      highestModseq: null,
    } as const;
    const broken = { ...sent('b@there.example'), date: Number.NaN };
    const facts = [sent('a@there.example'), broken];
    expect(() => engine.run('intake.apply', { accountId, folder, facts })).toThrow();
    expect(sentRows()).toEqual([]);
    expect(engine.run('folders.list', { accountId })).toEqual([]);
  });

  it('takes times with fractions, as file systems give them', () => {
    const message = sent('a@there.example', { date: NOW - 0.25 });
    const times = { lastAttempt: NOW + 0.7, willRetryUntil: Number.NaN };
    apply(message, reportOn(message, [bounceOf('a@there.example', times)], { original: { date: NOW - 0.4 } }));
    expect(sentRows()[0]?.date).toBe(NOW);
    const [bounce] = engine.query('reports.get', { id: 1 }).bounces;
    expect(bounce).toMatchObject({ lastAttempt: NOW + 1, willRetryUntil: null });
  });

  it('refuses an account that is not there', () => {
    expect(() => applyTo(engine, 77, [sent('a@there.example')])).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('in any order', () => {
  const first = sent(['anna@there.example', 'ben@there.example'], { date: NOW - 5 * DAY, subject: 'Site visit' });
  const second = sent('anna@there.example', { date: NOW - 3 * DAY, subject: 'Reminder' });
  const facts: IntakeFact[] = [
    first,
    second,
    reportOn(first, [bounceOf('ben@there.example')], { date: NOW - 5 * DAY + 1000 }),
    report([bounceOf('anna@there.example', FULL)], {
      date: NOW - 3 * DAY + 60_000,
      original: { subject: 'Reminder', date: second.date },
    }),
    life('anna@there.example', { date: NOW - DAY, inReplyTo: [first.messageId ?? ''] }),
    report([bounceOf('x@stranger.example')], {
      date: NOW - 4 * DAY,
      original: { messageId: '<spam@bot.invalid>', from: ME, date: NOW - 4 * DAY },
    }),
  ];

  it('the same stands on every screen', () => {
    apply(...facts);
    const expected = visible();
    expect(engine.run('counts', null)).toEqual({
      sent: 2,
      newBounces: 2,
      bounces: 2,
      recipients: 2,
      bad: 1,
      unmatched: 0,
      unparsed: 0,
    });
    for (let turn = 1; turn < facts.length; turn += 1) {
      const turned = [...facts.slice(turn), ...facts.slice(0, turn)];
      for (const order of [turned, turned.toReversed()]) {
        ({ engine, accountId, apply } = openTestStore());
        apply(...order);
        expect(visible()).toEqual(expected);
      }
    }
  });

  it('reports a new failure when its message is found', () => {
    const message = sent('anna@there.example');
    const early = reportOn(message, [bounceOf('anna@there.example')], { date: NOW });
    expect(apply(early).newBounces).toBe(0);
    expect(onTab('unmatched')).toHaveLength(1);
    expect(apply(message).newBounces).toBe(1);
    expect(onTab('unmatched')).toHaveLength(0);
    expect(onTab('failures')[0]?.sentId).toBe(sentRows()[0]?.id);
    expect(sentRows()[0]?.outcomes).toEqual([{ outcome: 'hard', count: 1, reason: 'no-such-mailbox' }]);
  });
});

describe('what is filed where', () => {
  it('auto-replies and complaints are shown, and count for nothing', () => {
    const message = sent('anna@there.example');
    apply(
      message,
      report([], { parsed: { kind: 'auto-reply' }, from: { address: 'anna@there.example', name: 'Anna' } }),
      reportOn(message, [bounceOf('anna@there.example', { action: 'delivered', type: 'none' })], {
        parsed: { kind: 'feedback' },
      }),
      report([], { parsed: { kind: 'other' } }),
    );
    expect(onTab('auto-replies')[0]?.from).toBe('Anna <anna@there.example>');
    expect(onTab('complaints')).toHaveLength(1);
    expect(onTab('unparsed')).toHaveLength(1);
    expect(sentRows()[0]?.outcomes).toEqual([]);
    const anna = engine.query('recipients.get', { address: 'anna@there.example' });
    expect(anna).toMatchObject({ hard: 0, soft: 0, verdict: 'ok' });
    expect(anna.events.map((e) => e.kind)).toContain('life');
  });

  it('nothing is new once it has been seen', () => {
    const message = sent('anna@there.example');
    apply(message, reportOn(message, [bounceOf('anna@there.example')]));
    expect(engine.run('counts', null).newBounces).toBe(1);
    engine.run('reports.seen', null);
    expect(engine.run('counts', null)).toMatchObject({ newBounces: 0, bounces: 1 });
  });
});
