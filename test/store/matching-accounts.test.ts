// A person's accounts are all accounts of the app: a report may come to one of them about mail sent through another.
import { beforeEach, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { BounceView } from '../../shared/domain/views.ts';
import { applyTo, bounceOf, DAY, ME, MINUTE, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

const CLUB = 'board@club.example';
const ANNA = 'anna@there.example';
let engine: Engine;
let mine: number;
let club: number;
beforeEach(() => {
  const store = openTestStore();
  engine = store.engine;
  mine = store.accountId;
  club = engine.run('accounts.add', { kind: 'imap', name: CLUB, config: {} }).id;
});

const fromClub = (subject: string, more = {}) => sent(ANNA, { from: { address: CLUB, name: null }, subject, ...more });

function bounceOfSent(subject: string): BounceView | undefined {
  const { rows } = engine.query('sent.list', { ...PAGE, show: 'all', accountId: null });
  const row = rows.find((one) => one.subject === subject);
  const detail = row && engine.query('sent.get', { id: row.id });
  return detail?.recipients.flatMap(({ bounces }) => bounces)[0];
}

/** Reads the facts of both accounts in this order. */
function read(...parts: readonly (readonly [account: number, fact: IntakeFact])[]): void {
  for (const [account, fact] of parts) applyTo(engine, account, [fact]);
}

it.each([
  ['before', [0, 1]],
  ['after', [1, 0]],
])('a report about mail of another account is tied to it by its id, also if the mail is read %s it', (_, order) => {
  const message = fromClub('Summer party', { date: NOW - DAY });
  const back = reportOn(message, [bounceOf(ANNA)], { date: NOW - DAY + MINUTE });
  const parts = [[club, message] as const, [mine, back] as const];
  read(...order.flatMap((at) => (parts[at] === undefined ? [] : [parts[at]])));
  expect(bounceOfSent('Summer party')?.match).toEqual({
    method: 'message-id',
    confidence: 0.99 - 0.05,
    evidence: [
      { id: 'original-id', messageId: message.messageId },
      { id: 'other-account', account: CLUB },
      { id: 'after-sending', ms: MINUTE },
    ],
  });
});

it('a report without an id is tied by recipient, subject and time', () => {
  const message = fromClub('Summer party', { date: NOW - DAY });
  const original = { subject: 'Summer party', date: NOW - DAY };
  read([mine, report([bounceOf(ANNA)], { original, date: NOW - DAY + MINUTE })], [club, message]);
  const match = bounceOfSent('Summer party')?.match;
  expect(match?.method).toBe('recipient-subject-time');
  expect(match?.confidence).toBeCloseTo(0.9);
  expect(match?.evidence.at(-1)).toEqual({ id: 'other-account', account: CLUB });
});

it('a message that both accounts have is the one of the account that got the report, without a doubt', () => {
  const message = fromClub('Summer party', { date: NOW - DAY });
  const original = { subject: 'Summer party', date: NOW - DAY };
  read([club, message], [mine, message], [mine, report([bounceOf(ANNA)], { original, date: NOW - DAY + MINUTE })]);
  const { rows } = engine.query('sent.list', { ...PAGE, show: 'all', accountId: mine });
  const detail = engine.query('sent.get', { id: rows[0]?.id ?? 0 });
  const match = detail.recipients[0]?.bounces[0]?.match;
  expect(match?.evidence.map(({ id }) => id)).toEqual([
    'same-recipient',
    'same-subject',
    'after-sending',
    'same-date',
    'only-message',
  ]);
});

it('a forged report about one account is not tied to what another one wrote to the same person', () => {
  const forged = report([bounceOf(ANNA)], {
    date: NOW - DAY + 5 * MINUTE,
    original: { messageId: '<spam@bot.invalid>', from: ME, date: null },
  });
  const span = [sent('x@y.example', { date: NOW - 9 * DAY }), sent('x@y.example', { date: NOW })];
  read([club, fromClub('Summer party', { date: NOW - DAY })], [mine, forged]);
  applyTo(engine, mine, span);
  expect(bounceOfSent('Summer party')).toBeUndefined();
  expect(engine.query('reports.tabs', {})).toMatchObject({ failures: 0, unmatched: 1 });
});

it('the sign goes once the account that got the report has the message, too', () => {
  const message = fromClub('Summer party', { date: NOW - DAY });
  const signs = () => bounceOfSent('Summer party')?.match?.evidence.map(({ id }) => id);
  read([club, message], [mine, reportOn(message, [bounceOf(ANNA)])]);
  expect(signs()).toContain('other-account');
  read([mine, message]);
  engine.run('accounts.remove', { id: club });
  expect(signs()).toEqual(['original-id', 'after-sending']);
});
