// What a large batch defers, and which requests wait for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentFact } from '../../electron/intake/facts.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { IntakeBatch } from '../../electron/store/store-api.ts';
import { bounceOf, DAY, ME, NOW, openTestStore, PAGE, reportOn, sent } from './facts.ts';

const FOLDER: IntakeBatch['folder'] = {
  path: 'Sent',
  role: 'sent',
  uidValidity: '7',
  highestUid: 300,
  lowestUid: 1,
  highestModseq: null,
};

/** This many messages, each to another person, the newest first as in a first sync; every tenth also goes to Anna. */
const letters = (count: number): readonly SentFact[] =>
  Array.from({ length: count }, (_, n) =>
    sent(n % 10 === 0 ? [`person${n}@there.example`, 'anna@there.example'] : `person${n}@there.example`, {
      date: NOW - n * DAY,
      subject: `Letter ${n}`,
    }),
  );

const searched = (engine: Engine, search: string) =>
  engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, search }).total;
const shown = (engine: Engine, more = {}) =>
  engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, ...more }).rows.map((row) => row.subject);

describe('after a large batch', () => {
  let engine: Engine;
  let accountId: number;
  const facts = letters(250);
  beforeEach(() => {
    ({ engine, accountId } = openTestStore());
    engine.run('intake.apply', { accountId, folder: FOLDER, facts });
  });
  afterEach(() => engine.close());

  it('the list by date is there at once, and leaves the rest for later', () => {
    expect(shown(engine).slice(0, 2)).toEqual(['Letter 0', 'Letter 1']);
    expect(engine.run('counts', null)).toMatchObject({ sent: 250, recipients: 0 });
    expect(engine.anyDeferred()).toBe(true);
  });

  it.each<readonly [string, (engine: Engine) => unknown, unknown]>([
    ['a search', (on) => searched(on, 'person249'), 1],
    ['a search for somebody who got many', (on) => searched(on, 'anna'), 25],
    ['another order', (on) => shown(on, { sort: 'subject', direction: 'asc' }).slice(0, 2), ['Letter 0', 'Letter 1']],
    ['the list of people', (on) => on.query('recipients.list', { ...PAGE, show: 'all' }).total, 251],
    ['one of them', (on) => on.query('recipients.get', { address: 'anna@there.example' }).sent, 25],
    [
      'the completion of an address',
      (on) => on.query('search.values', { list: 'sent', operator: 'to', prefix: 'ann', limit: 5 }),
      ['anna@there.example'],
    ],
  ])('%s waits for all of it', (_, ask, wanted) => {
    expect(ask(engine)).toEqual(wanted);
    expect(engine.anyDeferred()).toBe(false);
    expect(engine.run('counts', null)).toMatchObject({ recipients: 251 });
  });

  it('a bounce is judged at once, with all that went to the address', () => {
    const [first] = facts;
    if (first === undefined) throw new Error('no letter');
    const report = reportOn(first, [bounceOf('anna@there.example')], { date: NOW + 60_000 });
    engine.run('intake.apply', { accountId, folder: { ...FOLDER, path: 'INBOX', role: 'inbox' }, facts: [report] });
    expect(engine.anyDeferred()).toBe(true);
    expect(engine.run('counts', null)).toMatchObject({ bounces: 1, recipients: 1, bad: 1 });
    expect(engine.query('sent.list', { ...PAGE, show: 'bounced', accountId: null }).total).toBe(1);
    expect(engine.query('recipients.get', { address: 'anna@there.example' })).toMatchObject({ sent: 25, hard: 1 });
    expect(searched(engine, 'is:bounced')).toBe(1);
    expect(searched(engine, 'anna')).toBe(25);
  });

  it('removing an account removes its deferred work', () => {
    engine.run('accounts.remove', { id: accountId });
    expect(searched(engine, 'anna')).toBe(0);
    const { id } = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    engine.run('intake.apply', { accountId: id, folder: FOLDER, facts: letters(120) });
    expect(searched(engine, 'anna')).toBe(12);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all' }).total).toBe(121);
  });
});

describe('deferred work', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-deferred-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets nobody wait who does not need it', async () => {
    const store = await openStore({ file: join(folder, 'mail.db'), now: NOW });
    const { id } = await store.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    await store.run('intake.apply', { accountId: id, folder: FOLDER, facts: letters(6000) });
    const order: string[] = [];
    const said = (what: string) => (): void => void order.push(what);
    const more = [sent('late@else.example', { date: NOW + 1 })];
    const all = [
      store.query('recipients.list', { ...PAGE, show: 'all' }).then(said('people')),
      store.query('sent.list', { ...PAGE, show: 'all', accountId: null, search: 'late' }).then(said('search')),
      store.run('intake.apply', { accountId: id, folder: FOLDER, facts: more }).then(said('batch')),
      store.query('sent.list', { ...PAGE, show: 'all', accountId: null }).then(said('by date')),
    ];
    await Promise.all(all);
    expect(order).toEqual(['by date', 'people', 'search', 'batch']);
    expect((await store.query('recipients.get', { address: 'late@else.example' })).sent).toBe(1);
    await store.close();
  });

  it('is derived in an idle moment, which the app hears of; also what an earlier run left', async () => {
    const file = join(folder, 'mail.db');
    const before = openEngine({ file, now: NOW });
    const { id } = before.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    before.run('intake.apply', { accountId: id, folder: FOLDER, facts: letters(250) });
    before.close();
    const store = await openStore({ file, now: NOW });
    const caughtUp = () =>
      new Promise<void>((resolve, reject) => store.on({ caughtUp: resolve, failed: (error) => reject(error) }));
    await caughtUp();
    expect(await store.run('counts', null)).toMatchObject({ sent: 250, recipients: 251 });
    const more = Array.from({ length: 130 }, (_, n) => sent(`new${n}@else.example`, { date: NOW + n }));
    const heard = caughtUp();
    await store.run('intake.apply', { accountId: id, folder: FOLDER, facts: more });
    await heard;
    expect(await store.run('counts', null)).toMatchObject({ sent: 380, recipients: 381 });
    await store.close();
  });
});
