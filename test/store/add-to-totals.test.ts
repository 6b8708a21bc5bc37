import { expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { addPairsToTotals, addRecipientsToTotals, addSentToTotals } from '../../electron/store/derive/add-to-totals.ts';
import { migrate } from '../../electron/store/migrations/index.ts';

const FILE = ':memory:';
const TABLES = ['sent_counter', 'recipient_counter', 'daily', 'daily_provider'];

/** One message a day from `first` on, each to a recipient of its own; every second one bounced hard. */
function fill(db: Database, first: number, count: number): void {
  for (let id = first; id < first + count; id++) {
    const hard = id % 2;
    const date = id * 86_400_000 + 5;
    db.run(
      `INSERT INTO sent (id, account_id, key, subject, date, size, first_to, more, bounced, hard) VALUES (?, 1, ?, '', ?, 1, '', 0, ?, ?)`,
      ...[id, `k${id}`, date, hard, hard],
    );
    db.run(
      `INSERT INTO sent_recipient (id, sent_id, account_id, position, field, address, date, provider, bounce_type)
       VALUES (?, ?, 1, 0, 'to', ?, ?, 'b', ?)`,
      ...[id, id, `a${id}@b`, date, hard === 1 ? 'hard' : null],
    );
    db.run(
      `INSERT INTO recipient (id, address, domain, local, verdict, because, sent, hard, soft, sort_at, good, bounced, bad, watch,
         your_side, recovered) VALUES (?, ?, 'b', 'a', 'ok', '{}', 1, ?, 0, 5, 0, ?, ?, 0, 0, 0)`,
      ...[id, `a${id}@b`, hard, hard, hard],
    );
  }
}

function opened(version: number): Database {
  const db = new Database(FILE);
  migrate(db, FILE, version);
  db.run("INSERT INTO account (id, kind, name, config) VALUES (1, 'files', '/mail', '{}')");
  return db;
}

const sums = (db: Database) => TABLES.map((table) => db.all(`SELECT * FROM ${table}`));

it('totals and days stand over the migration, and are then added to a batch at a time', () => {
  const always = opened(8);
  fill(always, 1, 7);
  const db = opened(8);
  fill(db, 1, 4);
  const before = sums(db);
  migrate(db, FILE, 9);
  expect(sums(db)).toEqual(before);
  fill(db, 5, 3);
  expect(sums(db)).toEqual(before);
  addSentToTotals(db, 5);
  addPairsToTotals(db, 5);
  addRecipientsToTotals(db, 5);
  expect(sums(db)).toEqual(sums(always));
});

it('what changes a row or takes it away is followed as before', () => {
  const db = opened(8);
  fill(db, 1, 4);
  migrate(db, FILE, 9);
  db.run("UPDATE sent_recipient SET bounce_type = 'soft' WHERE id = 2");
  db.run('UPDATE sent SET bounced = 1, soft = 1 WHERE id = 2');
  db.run('DELETE FROM sent_recipient WHERE id = 1');
  db.run('DELETE FROM sent WHERE id = 1');
  db.run('DELETE FROM recipient WHERE id = 1');
  expect(db.get('SELECT n, bounced, hard, soft FROM sent_counter')).toEqual({ n: 3, bounced: 2, hard: 1, soft: 1 });
  expect(db.get('SELECT n, bad FROM recipient_counter')).toEqual({ n: 3, bad: 1 });
  expect(db.get('SELECT sum(messages) AS m, sum(recipients) AS r, sum(soft) AS s FROM daily')).toEqual({
    m: 3,
    r: 3,
    s: 1,
  });
});
