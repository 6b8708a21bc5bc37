// Large batches are derived in separate steps; the database must end as if every fact had come alone.
import { describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { bounceOf, DAY, FULL, life, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

const at = (days: number): number => NOW - days * DAY;

/** Messages to the same and to other people, their bounces with and without a Message-ID, replies, an answering machine. */
function correspondence(): readonly IntakeFact[] {
  const first = sent('anna@there.example', { date: at(20), subject: 'Invoice' });
  const again = sent(['anna@there.example', 'ben@there.example'], { date: at(10), subject: 'Reminder' });
  const slip = sent('carla@gmial.example', { date: at(9), subject: 'Photos' });
  const quiet = sent('dora@else.example', { date: at(8), subject: 'Menu', messageId: null });
  const known = [5, 6, 7].map((days) => sent('carla@gmail.example', { date: at(days), subject: 'Garden' }));
  const away = report([], { parsed: { kind: 'auto-reply' }, from: { address: 'ben@there.example', name: null } });
  return [
    first,
    again,
    slip,
    quiet,
    ...known,
    { ...away, date: at(9), inReplyTo: [again.messageId ?? ''] },
    reportOn(first, [bounceOf('anna@there.example')], { date: at(19) }),
    reportOn(slip, [bounceOf('carla@gmial.example')], { date: at(8) }),
    report([bounceOf('dora@else.example', FULL)], { date: at(7.9), original: { subject: 'Menu', date: at(8) } }),
    reportOn(again, [bounceOf('hidden@there.example')], { date: at(9.5) }),
    life('anna@there.example', { date: at(9), inReplyTo: [again.messageId ?? ''], subject: 'Re: Reminder' }),
    life('ben@there.example', { date: at(8), inReplyTo: [again.messageId ?? ''], subject: 'Re: Reminder' }),
  ];
}

const TABLES = ['sent', 'sent_recipient', 'report', 'bounce', 'life', 'recipient', 'sent_id_domain', 'daily'] as const;
const SEARCHES = ['anna', 'carla', 'invoice', 'there', 'gm', '5.1.1', 'mailbox full', 'is:bounced', 'reminder'];

/** All rows without their numbers, and what searches find, once all is derived. */
function everything({ context, query, deriveDeferred }: Engine): unknown {
  while (deriveDeferred());
  const rows = TABLES.map((table) =>
    context.db
      .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
      .map((row) => JSON.stringify(row, (name, value) => (/^id$|_id$|search_key/.test(name) ? undefined : value)))
      .sort(),
  );
  const found = SEARCHES.map((search) => [
    search,
    query('sent.list', { ...PAGE, show: 'all', accountId: null, search }).rows.map((row) => [row.subject, row.date]),
    query('recipients.list', { ...PAGE, show: 'all', search })
      .rows.map((row) => row.address)
      .sort(),
  ]);
  return { rows, found };
}

function storeOf(batches: readonly (readonly IntakeFact[])[], large?: number): Engine {
  const { engine, accountId } = openTestStore(large);
  for (const facts of batches) {
    const folder = { path: 'Mail', role: 'all', uidValidity: '1', highestUid: 1, lowestUid: 1, highestModseq: null };
    engine.run('intake.apply', { accountId, folder: { ...folder, role: 'all' }, facts });
  }
  return engine;
}

describe('a batch', () => {
  const facts = correspondence();
  const alone = everything(storeOf(facts.map((fact) => [fact])));

  it('finds what the test is about: matches, an answer, a hidden copy, a suggestion', () => {
    const db = storeOf([facts]).context.db;
    expect(db.all('SELECT match_method FROM bounce WHERE sent_id IS NOT NULL')).toHaveLength(4);
    expect(db.all('SELECT 1 FROM sent_recipient WHERE inferred = 1')).toHaveLength(1);
    expect(db.all('SELECT 1 FROM sent_recipient WHERE replied_at IS NOT NULL')).toHaveLength(2);
    expect(db.all('SELECT suggestion FROM recipient WHERE suggestion IS NOT NULL')).toEqual([
      { suggestion: 'carla@gmail.example' },
    ]);
  });

  it('leaves totals and days that are the sums over the rows', () => {
    const db = storeOf([facts.slice(3), facts]).context.db;
    const sums = (sql: string) =>
      db
        .all(sql)
        .map((row) => JSON.stringify(row))
        .sort();
    const flags = 'sum(bounced) AS bounced, sum(hard) AS hard, sum(soft) AS soft';
    expect(sums('SELECT n, bounced, hard, soft FROM sent_counter')).toEqual(
      sums(`SELECT count(*) AS n, ${flags} FROM sent`),
    );
    expect(sums('SELECT n, bounced, bad FROM recipient_counter')).toEqual(
      sums('SELECT count(*) AS n, sum(bounced) AS bounced, sum(bad) AS bad FROM recipient'),
    );
    const pairs = "count(*) AS recipients, sum(bounce_type IS 'hard') AS hard, sum(bounce_type IS 'soft') AS soft";
    expect(sums('SELECT day, recipients, hard, soft FROM daily')).toEqual(
      sums(`SELECT date / ${DAY} AS day, ${pairs} FROM sent_recipient GROUP BY 1`),
    );
    expect(sums('SELECT provider, day, recipients, hard, soft FROM daily_provider')).toEqual(
      sums(`SELECT provider, date / ${DAY} AS day, ${pairs} FROM sent_recipient GROUP BY 1, 2`),
    );
    expect(sums('SELECT day, messages FROM daily')).toEqual(
      sums(`SELECT date / ${DAY} AS day, count(*) AS messages FROM sent GROUP BY 1`),
    );
  });

  it.each([
    ['all at once', [facts]],
    ['all at once, backwards', [facts.toReversed()]],
    ['one by one, backwards', facts.toReversed().map((fact) => [fact])],
    ['reports and replies first', [facts.slice(7), facts.slice(0, 7)]],
    ['in two halves that mix both', [facts.filter((_, i) => i % 2 === 0), facts.filter((_, i) => i % 2 === 1)]],
  ] as const)('%s leaves the same rows and words', (_, batches) => {
    expect(everything(storeOf(batches))).toEqual(alone);
    // Where every batch is a large one, and where the first one is and the others come on top of what it has left.
    expect(everything(storeOf(batches, 1))).toEqual(alone);
    expect(everything(storeOf(batches, 6))).toEqual(alone);
  });

  it.each([1, 1000])(
    'is as if never misread once what was wrongly taken for sent is forgotten (large: %i)',
    (large) => {
      const stranger = { address: 'olga@else.example', name: 'Olga' };
      const misread = [
        sent('ekiri@studio.example', { from: stranger, subject: 'Hello', date: at(30) }),
        sent(['anna@there.example', 'zoe@there.example'], { from: stranger, subject: 'News', date: at(6) }),
      ];
      const { engine, accountId } = openTestStore(large);
      const read = (path: string, role: 'sent' | 'all', some: readonly IntakeFact[]): void => {
        const folder = { path, role, uidValidity: '1', highestUid: 1, lowestUid: 1, highestModseq: null };
        engine.run('intake.apply', { accountId, folder, facts: some });
      };
      read('Mail', 'all', facts);
      read('Customers', 'sent', misread);
      while (large === 1 && engine.deriveDeferred());
      engine.run('reports.seen', null);
      const seen = () => engine.context.db.all<{ key: string }>('SELECT key FROM report WHERE seen = 1 ORDER BY key');
      const before = seen();
      expect(before).toHaveLength(4);
      engine.run('accounts.forgetSent', { id: accountId });
      expect(engine.run('counts', null)).toMatchObject({ sent: 0, bounces: 0 });
      expect(engine.run('folders.list', { accountId })).toEqual([]);
      read('Mail', 'all', facts);
      expect(seen()).toEqual(before);
      engine.context.db.run('UPDATE report SET seen = 0');
      expect(everything(engine)).toEqual(alone);
    },
  );
});
