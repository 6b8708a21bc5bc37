import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import type { SentDetail } from '../../shared/domain/views.ts';
import { applyTo, bounceOf, DAY, FULL, ME, MINUTE, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});

const detail = (subject: string): SentDetail => {
  const rows = engine.query('sent.list', { ...PAGE, show: 'all', accountId: null }).rows;
  const row = rows.find((r) => r.subject === subject);
  if (row === undefined) throw new Error(`nothing sent is called ${subject}`);
  return engine.query('sent.get', { id: row.id });
};
const onlyBounce = (subject: string) => detail(subject).recipients.flatMap((r) => r.bounces)[0];

describe('by id', () => {
  it('original Message-ID, with its evidence', () => {
    const message = sent('anna@there.example', { subject: 'A', date: NOW - DAY });
    apply(message, reportOn(message, [bounceOf('anna@there.example')], { date: NOW - DAY + 3 * MINUTE }));
    expect(onlyBounce('A')).toMatchObject({
      match: {
        method: 'message-id',
        confidence: 0.99,
        evidence: [
          { id: 'original-id', messageId: message.messageId },
          { id: 'after-sending', ms: 3 * MINUTE },
        ],
      },
      timeToBounceMs: 3 * MINUTE,
    });
  });

  it('an id that a relay has rewritten', () => {
    const message = sent('anna@there.example', { subject: 'A' });
    const headers = [{ name: 'X-Microsoft-Original-Message-ID', value: message.messageId ?? '' }];
    apply(
      message,
      report([bounceOf('anna@there.example')], { original: { messageId: '<new@relay.example>', headers } }),
    );
    expect(onlyBounce('A')?.match).toMatchObject({ method: 'message-id', confidence: 0.97 });
  });

  it('In-Reply-To of the report', () => {
    const message = sent('anna@there.example', { subject: 'A' });
    apply(message, report([bounceOf('anna@there.example')], { original: null, inReplyTo: [message.messageId ?? ''] }));
    expect(onlyBounce('A')?.match).toMatchObject({ method: 'references', confidence: 0.95 });
  });

  it('References only where the message went to the recipient that failed', () => {
    const older = sent(['ben@there.example', 'carl@there.example'], { subject: 'Old', date: NOW - 60 * DAY });
    const message = sent('anna@there.example', { subject: 'A', date: NOW - 30 * DAY });
    const references = [message.messageId ?? '', older.messageId ?? ''];
    apply(older, message, report([bounceOf('anna@there.example')], { original: null, references, date: NOW }));
    expect(onlyBounce('A')?.match?.method).toBe('references');
    expect(onlyBounce('Old')).toBeUndefined();
  });
});

describe('which recipient', () => {
  it('a forwarded one stands at the only recipient, is said so, and does not condemn it', () => {
    const message = sent('anna@there.example', { subject: 'A' });
    apply(message, reportOn(message, [bounceOf('anna.private@else.example')]));
    const [anna] = detail('A').recipients;
    expect(anna).toMatchObject({ address: 'anna@there.example', outcome: 'hard' });
    expect(anna?.bounces[0]?.match).toMatchObject({ method: 'message-id', confidence: 0.9 });
    expect(anna?.bounces[0]?.match?.evidence.at(-1)).toEqual({
      id: 'passed-on',
      address: 'anna@there.example',
      failed: 'anna.private@else.example',
    });
    expect(engine.query('recipients.get', { address: 'anna@there.example' }).verdict).toBe('watch');
  });

  it('a hidden copy becomes a recipient of its own', () => {
    const message = sent(ME, { subject: 'Club news' });
    apply(message, reportOn(message, [bounceOf('member@there.example')]));
    expect(detail('Club news').recipients.map((r) => [r.address, r.field, r.outcome])).toEqual([
      [ME, 'to', 'none-seen'],
      ['member@there.example', 'bcc', 'hard'],
    ]);
    expect(engine.query('recipients.get', { address: 'member@there.example' })).toMatchObject({
      verdict: 'bad',
      sent: 1,
    });
  });

  it('a report about three makes three, each at its own', () => {
    const message = sent(['a@x.example', 'b@y.example', 'c@z.example'], { subject: 'Three' });
    const bounces = [bounceOf('a@x.example'), bounceOf('b@y.example', FULL)];
    apply(message, reportOn(message, bounces));
    expect(detail('Three').recipients.map((r) => r.outcome)).toEqual(['hard', 'soft', 'none-seen']);
    const row = engine.query('sent.list', { ...PAGE, show: 'all', accountId: null }).rows[0];
    expect(row).toMatchObject({ to: 'a@x.example', more: 2 });
    expect(row?.outcomes).toEqual([
      { outcome: 'hard', count: 1, reason: 'no-such-mailbox' },
      { outcome: 'soft', count: 1, reason: 'mailbox-full' },
    ]);
  });
});

describe('by recipient, subject and time', () => {
  it('where the report quotes no id', () => {
    const message = sent('anna@there.example', { subject: 'Offer 4471', date: NOW - DAY });
    const quoted = { subject: 'Offer 4471', date: NOW - DAY };
    apply(message, report([bounceOf('anna@there.example')], { original: quoted, date: NOW - DAY + 40_000 }));
    const match = onlyBounce('Offer 4471')?.match;
    expect(match?.method).toBe('recipient-subject-time');
    expect(match?.confidence).toBeGreaterThan(0.9);
    expect(match?.evidence).toContainEqual({ id: 'same-subject', subject: 'Offer 4471' });
    expect(match?.evidence).toContainEqual({ id: 'after-sending', ms: 40_000 });
  });

  it('changes its mind when a message that fits better is read', () => {
    const wrong = sent('anna@there.example', { subject: 'First', date: NOW - DAY - 60 * MINUTE });
    const right = sent('anna@there.example', { subject: 'Second', date: NOW - DAY });
    const vague = report([bounceOf('anna@there.example')], { original: null, date: NOW - DAY + MINUTE });
    apply(wrong, vague);
    expect(onlyBounce('First')).toBeDefined();
    apply(right);
    expect(onlyBounce('First')).toBeUndefined();
    expect(detail('First').recipients[0]?.outcome).toBe('none-seen');
    expect(onlyBounce('Second')?.match?.method).toBe('recipient-subject-time');
  });

  it('never against the subject that is quoted', () => {
    apply(
      sent('anna@there.example', { subject: 'Mine' }),
      report([bounceOf('anna@there.example')], { original: { subject: 'Cheap watches' } }),
    );
    expect(onlyBounce('Mine')).toBeUndefined();
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, backscatter: 0 });
  });
});

describe('by hand', () => {
  it('unlinking and linking win, and outlive the account', () => {
    const message = sent('anna@there.example', { subject: 'A' });
    const other = sent('anna@there.example', { subject: 'B', date: NOW - 8 * DAY });
    const failed = reportOn(message, [bounceOf('anna@there.example')]);
    apply(message, other, failed);
    const bounceId = onlyBounce('A')?.id ?? 0;
    engine.run('reports.link', { bounceId, sentId: null });
    expect(onlyBounce('A')).toBeUndefined();
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, failures: 0 });

    engine.run('reports.link', { bounceId, sentId: detail('B').id });
    expect(onlyBounce('B')?.match).toEqual({ method: 'manual', confidence: 1, evidence: [{ id: 'by-hand' }] });

    const [account] = engine.run('accounts.list', null);
    engine.run('accounts.remove', { id: account?.id ?? 0 });
    const again = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    applyTo(engine, again.id, [failed, message, other]);
    expect(onlyBounce('A')).toBeUndefined();
    expect(onlyBounce('B')?.match?.method).toBe('manual');
  });

  it('names what is not there', () => {
    expect(() => engine.run('reports.link', { bounceId: 9, sentId: null })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    const message = sent('anna@there.example', { subject: 'A' });
    apply(message, reportOn(message, [bounceOf('anna@there.example')]));
    const bounceId = onlyBounce('A')?.id ?? 0;
    expect(() => engine.run('reports.link', { bounceId, sentId: 999 })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('backscatter', () => {
  const spam = report([bounceOf('x@stranger.example')], {
    date: NOW - 4 * DAY,
    original: { messageId: '<spam@bot.invalid>', from: ME, date: NOW - 4 * DAY },
  });

  it('is filed apart and counts against nobody, once the sent mail of its time has been read', () => {
    apply(spam);
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, backscatter: 0 });
    expect(engine.run('counts', null).recipients).toBe(1);
    apply(sent('a@there.example', { date: NOW - 9 * DAY }), sent('a@there.example', { date: NOW - DAY }));
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 0, backscatter: 1 });
    expect(engine.query('recipients.list', { ...PAGE, show: 'all' }).rows.map((r) => r.address)).toEqual([
      'a@there.example',
    ]);
  });

  it('is known also when nothing was sent after it, once a sync has been finished', () => {
    apply(sent('a@there.example', { date: NOW - 9 * DAY }), spam);
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, backscatter: 0 });
    const [account] = engine.run('accounts.list', null);
    engine.run('accounts.update', { id: account?.id ?? 0, lastSync: NOW });
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 0, backscatter: 1 });
    expect(engine.run('accounts.list', null)[0]?.lastSync).toBe(NOW);
  });

  it('is no backscatter any more when it turns out that the person was written to', () => {
    apply(spam, sent('a@there.example', { date: NOW - 9 * DAY }), sent('a@there.example', { date: NOW - DAY }));
    apply(sent('x@stranger.example', { date: NOW - 30 * DAY }));
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, backscatter: 0 });
  });
});

describe('own addresses', () => {
  const forged = report([bounceOf('x@stranger.example')], {
    date: NOW - 4 * DAY,
    original: { messageId: '<spam@bot.invalid>', from: 'me@alias.example', date: NOW - 4 * DAY },
    deliveredTo: ['me@alias.example'],
  });
  const between = () => [
    sent('a@there.example', { date: NOW - 9 * DAY }),
    sent('x@stranger.example', { date: NOW - DAY }),
  ];

  it('count by what the user adds and takes out, at once', () => {
    apply(...between(), forged);
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 0, backscatter: 1 });
    const id = engine.run('accounts.list', null)[0]?.id ?? 0;
    engine.run('accounts.update', { id, config: { addedIdentities: ['Me@Alias.example'] } });
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 1, backscatter: 0 });
    engine.run('accounts.update', { id, config: { removedIdentities: ['me@alias.example'] } });
    expect(engine.query('reports.tabs', {})).toMatchObject({ unmatched: 0, backscatter: 1 });
  });
});

describe('a match of an earlier version', () => {
  it('is shown in the words that it stored, until its report is read again', () => {
    const message = sent('anna@there.example', { subject: 'A', date: NOW - DAY });
    const failed = reportOn(message, [bounceOf('anna@there.example')], { date: NOW - DAY + 3 * MINUTE });
    apply(message, failed);
    engine.context.db.run(
      'UPDATE bounce SET evidence = ?',
      JSON.stringify([`original Message-ID ${message.messageId}`, '3 minutes after sending']),
    );
    expect(onlyBounce('A')?.match?.evidence).toEqual([
      { id: 'as-written', text: `original Message-ID ${message.messageId}` },
      { id: 'as-written', text: '3 minutes after sending' },
    ]);
    const { sources } = engine.run('reports.sources', { after: 0, limit: 1, toPrefix: null });
    engine.run('reports.replace', { facts: [{ id: sources[0]?.id ?? 0, fact: failed }] });
    expect(onlyBounce('A')?.match?.evidence).toContainEqual({ id: 'after-sending', ms: 3 * MINUTE });
  });
});
