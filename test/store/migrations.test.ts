import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { MIGRATIONS, migrate } from '../../electron/store/migrations/index.ts';

const FILE = ':memory:';
const at = (version: number): Database => {
  const db = new Database(FILE);
  migrate(db, FILE, version);
  return db;
};
const version = (db: Database): number | undefined =>
  db.get<{ user_version: number }>('PRAGMA user_version')?.user_version;

/** Two messages on 1 January 1970 and one a day later, of which the last bounced softly. */
function fill(db: Database): void {
  db.run("INSERT INTO account (id, kind, name, config) VALUES (1, 'files', '/mail', '{}')");
  const days = [5, 6, 86_400_007];
  for (const [i, date] of days.entries()) {
    db.run(
      "INSERT INTO sent (account_id, key, subject, date, size, first_to, more, bounced, soft) VALUES (1, ?, 's', ?, 1, 'a@b', 0, ?, ?)",
      `k${i}`,
      date,
      i === 2 ? 1 : 0,
      i === 2 ? 1 : 0,
    );
    db.run(
      `INSERT INTO sent_recipient (sent_id, account_id, position, field, address, date, provider, bounce_type)
       VALUES (?, 1, 0, 'to', 'a@b', ?, 'b', ?)`,
      i + 1,
      date,
      i === 2 ? 'soft' : null,
    );
  }
  db.run(
    `INSERT INTO report (account_id, folder, key, kind, tab, seen, date, from_text, subject, delivered_to, parsed, source_truncated)
     VALUES (1, 'INBOX', 'r', 'failed', 'failures', 1, 9, '', '', '[]', x'00', 0)`,
  );
}

function addRecipient(db: Database): void {
  db.run(
    `INSERT INTO recipient (address, domain, local, verdict, because, sent, hard, soft, sort_at, good, bounced, bad, watch, your_side,
       recovered) VALUES ('a@b', 'b', 'a', 'bad', '{}', 1, 1, 0, 5, 0, 1, 1, 0, 0, 0)`,
  );
}

describe('migrations', () => {
  it('are listed, one a file, counting up by one', () => {
    const folder = fileURLToPath(new URL('../../electron/store/migrations', import.meta.url));
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    const listed = MIGRATIONS.map((m) => `${String(m.version).padStart(3, '0')}-${m.name}.ts`);
    expect(listed).toEqual(files.toSorted());
    expect(MIGRATIONS.map((m) => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('1: an empty file becomes a store', () => {
    const db = at(0);
    migrate(db, FILE, 1);
    fill(db);
    expect(version(db)).toBe(1);
    expect(() =>
      db.run(
        "INSERT INTO sent (account_id, key, subject, date, size, first_to, more) VALUES (1, 'k0', '', 1, 1, '', 0)",
      ),
    ).toThrow(/UNIQUE/);
  });

  it('2: recipients come beside the facts', () => {
    const db = at(1);
    fill(db);
    migrate(db, FILE, 2);
    addRecipient(db);
    expect(db.all('SELECT key FROM sent')).toHaveLength(3);
    expect(db.all('SELECT address FROM recipient')).toHaveLength(1);
  });

  it('3: the lists can be searched', () => {
    const db = at(2);
    fill(db);
    migrate(db, FILE, 3);
    db.run("INSERT INTO sent_fts (rowid, people, subject) VALUES (1, 'a@b', 'Grüße')");
    const find = (words: string) => db.all('SELECT rowid FROM sent_fts WHERE sent_fts MATCH ?', words);
    expect(find('"grü"*')).toEqual([{ rowid: 1 }]);
    expect(find('"GRU"*')).toEqual([{ rowid: 1 }]);
    expect(find('"gra"*')).toEqual([]);
    expect(db.all('SELECT key FROM sent')).toHaveLength(3);
  });

  it('4: totals begin with what is there and follow every change', () => {
    const db = at(3);
    fill(db);
    addRecipient(db);
    migrate(db, FILE, 4);
    expect(db.all('SELECT * FROM sent_counter')).toEqual([
      { account_id: 1, n: 3, bounced: 1, hard: 0, soft: 1, delayed: 0, your_side: 0 },
    ]);
    db.run('UPDATE sent SET hard = 1, bounced = 1 WHERE id = 1');
    db.run('DELETE FROM sent WHERE id = 2 AND NOT EXISTS (SELECT 1 FROM sent_recipient WHERE sent_id = 2)');
    expect(db.get('SELECT n, bounced, hard, soft FROM sent_counter')).toEqual({ n: 3, bounced: 2, hard: 1, soft: 1 });
    db.run('DELETE FROM sent_recipient WHERE sent_id = 2');
    db.run('DELETE FROM sent WHERE id = 2');
    expect(db.get('SELECT n FROM sent_counter')).toEqual({ n: 2 });
    db.run("UPDATE report SET tab = 'unmatched', seen = 0");
    expect(db.all('SELECT * FROM report_counter ORDER BY list')).toEqual([
      { list: 'failures', n: 0, seen: 0 },
      { list: 'unmatched', n: 1, seen: 0 },
    ]);
    db.run('UPDATE recipient SET bad = 0, recovered = 1');
    expect(db.get('SELECT n, bad, recovered FROM recipient_counter')).toEqual({ n: 1, bad: 0, recovered: 1 });
  });

  it('5: days begin with what is there and follow every change', () => {
    const db = at(4);
    fill(db);
    migrate(db, FILE, 5);
    const days = () => db.all('SELECT day, messages, recipients, hard, soft FROM daily ORDER BY day');
    const expected = [
      { day: 0, messages: 2, recipients: 2, hard: 0, soft: 0 },
      { day: 1, messages: 1, recipients: 1, hard: 0, soft: 1 },
    ];
    expect(days()).toEqual(expected);
    expect(db.all('SELECT provider, day, recipients, soft FROM daily_provider ORDER BY day')).toEqual([
      { provider: 'b', day: 0, recipients: 2, soft: 0 },
      { provider: 'b', day: 1, recipients: 1, soft: 1 },
    ]);
    const later = at(5);
    fill(later);
    expect(later.all('SELECT day, messages, recipients, hard, soft FROM daily ORDER BY day')).toEqual(expected);
    db.run("UPDATE sent_recipient SET bounce_type = 'hard' WHERE sent_id = 3");
    db.run('DELETE FROM sent_recipient WHERE sent_id = 1');
    db.run('DELETE FROM sent WHERE id = 1');
    expect(days()).toEqual([
      { day: 0, messages: 1, recipients: 1, hard: 0, soft: 0 },
      { day: 1, messages: 1, recipients: 1, hard: 1, soft: 0 },
    ]);
  });

  it('7: verdicts that stand are marked to be derived anew', () => {
    const db = at(6);
    fill(db);
    migrate(db, FILE, 7);
    expect(db.all('SELECT key FROM setting')).toEqual([{ key: 'deriving' }]);
    db.run('INSERT INTO told_report VALUES (1)');
    db.run('DELETE FROM report WHERE id = 1');
    expect(db.all('SELECT * FROM told_report')).toEqual([]);
  });

  it('10: rows that are there can be sorted, and follow every change', () => {
    const db = at(9);
    fill(db);
    addRecipient(db);
    const bounce = (type: string, reason: string, position: number) =>
      db.run(
        `INSERT INTO bounce (report_id, position, date, recipient, address, failed_address, action, type, reason, side, rule)
         VALUES (1, ?, 9, 'A@b', 'a@b', 'a@b', 'failed', ?, ?, 'address', '')`,
        position,
        type,
        reason,
      );
    bounce('soft', 'mailbox-full', 0);
    migrate(db, FILE, 10);
    const read = () => db.get('SELECT recipient_key, reason_key, subject_key FROM report');
    expect(read()).toEqual({ recipient_key: 'a@b', reason_key: '10 mailbox-full', subject_key: '' });
    bounce('hard', 'no-such-mailbox', 1);
    bounce('hard', 'mailbox-disabled', 2);
    db.run("UPDATE sent SET subject = 'Über' WHERE id = 1");
    db.run('UPDATE bounce SET sent_id = 1 WHERE position = 1');
    expect(read()).toEqual({ recipient_key: 'a@b', reason_key: '00 no-such-mailbox', subject_key: 'uber' });
    expect(db.all('SELECT result_key, newest FROM sent ORDER BY id')).toEqual([
      { result_key: 5, newest: -5 },
      { result_key: 5, newest: -6 },
      { result_key: 2, newest: -86_400_007 },
    ]);
    expect(db.get('SELECT verdict_key FROM recipient')).toEqual({ verdict_key: 0 });
  });

  it('11: what an export leaves out is counted from an index alone', () => {
    const db = at(10);
    addRecipient(db);
    migrate(db, FILE, 11);
    const count =
      'SELECT verdict, override, last_side, last_type, count(*) AS n FROM recipient WHERE bounced = 1 GROUP BY 1, 2, 3, 4';
    const [plan] = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${count}`);
    expect(plan?.detail).toContain('USING COVERING INDEX recipient_left_out');
    expect(db.all(count)).toHaveLength(1);
  });

  it('13: people stand on the list of their one account, or on that of those whom several share', () => {
    const db = at(12);
    fill(db);
    addRecipient(db);
    for (const [address, account] of [
      ['shared@b', 0],
      ['heard-of@b', 2],
      ['nobody@b', 0],
    ] as const)
      db.run(
        `INSERT INTO recipient (address, domain, local, verdict, because, sent, hard, soft, sort_at, good, bounced, bad, watch,
           your_side, recovered) VALUES (?, 'b', ?, 'ok', '{}', 1, 0, 0, 5, 0, 0, 0, 0, 0, 0)`,
        address,
        String(account),
      );
    db.run('INSERT INTO recipient_counter SELECT 0, count(*), sum(bounced), sum(bad), 0, 0, 0 FROM recipient');
    db.run("INSERT INTO account (id, kind, name, config) VALUES (2, 'files', '/other', '{}')");
    for (const account of [1, 2])
      db.run(
        `INSERT INTO sent_recipient (sent_id, account_id, position, field, address, date, provider)
         VALUES (?, ?, 1, 'to', 'shared@b', 5, 'b')`,
        account,
        account,
      );
    db.run('UPDATE report SET account_id = 2');
    db.run(
      `INSERT INTO bounce (report_id, position, date, recipient, address, failed_address, action, type, reason, side, rule)
       VALUES (1, 0, 9, 'heard-of@b', 'heard-of@b', 'heard-of@b', 'failed', 'hard', 'no-such-mailbox', 'address', '')`,
    );
    migrate(db, FILE, 13);
    expect(db.all('SELECT address, list FROM recipient ORDER BY id')).toEqual([
      { address: 'a@b', list: 1 },
      { address: 'shared@b', list: 0 },
      { address: 'heard-of@b', list: 2 },
      { address: 'nobody@b', list: 0 },
    ]);
    expect(db.all('SELECT list, n, bad FROM recipient_counter ORDER BY list')).toEqual([
      { list: 0, n: 2, bad: 0 },
      { list: 1, n: 1, bad: 1 },
      { list: 2, n: 1, bad: 0 },
    ]);
  });

  it('14: who shares an address stands with it', () => {
    const db = at(13);
    fill(db);
    addRecipient(db);
    db.run("INSERT INTO account (id, kind, name, config) VALUES (2, 'files', '/other', '{}')");
    db.run('UPDATE sent_recipient SET account_id = 2 WHERE sent_id = 2');
    migrate(db, FILE, 14);
    expect(db.all('SELECT sharers FROM recipient')).toEqual([{ sharers: '1,2' }]);
  });

  it('17: withheld messages stand with their folder, and go with it', () => {
    const db = at(16);
    fill(db);
    migrate(db, FILE, 17);
    expect(db.all('SELECT DISTINCT withheld FROM report')).toEqual([{ withheld: 0 }]);
    db.run("INSERT INTO folder VALUES (1, 1, 'INBOX', 'inbox', '1', 9, 1, NULL)");
    db.run("INSERT INTO withheld VALUES (1, 7, 'source', '{}', 0, NULL, 1, 5, 5, 1, 1, 5)");
    db.run('DELETE FROM report WHERE id = 1');
    expect(db.all('SELECT uid, report_id FROM withheld')).toEqual([{ uid: 7, report_id: null }]);
    db.run('DELETE FROM folder WHERE id = 1');
    expect(db.all('SELECT uid FROM withheld')).toEqual([]);
  });

  it('are done once', () => {
    const db = at(MIGRATIONS.length);
    fill(db);
    migrate(db, FILE);
    expect(version(db)).toBe(MIGRATIONS.length);
    expect(db.all('SELECT key FROM sent')).toHaveLength(3);
  });

  it('a step that fails leaves the version before', () => {
    const db = at(1);
    db.exec('CREATE TABLE recipient (in_the_way TEXT)');
    expect(() => migrate(db, FILE)).toThrow(/already exists/);
    expect(version(db)).toBe(1);
    expect(db.all("SELECT name FROM sqlite_master WHERE name = 'user_link'")).toEqual([]);
  });

  it('15: sent mail that is there counts as certainly sent, and letters go with what they were read as', () => {
    const db = at(14);
    fill(db);
    migrate(db, FILE, 15);
    expect(db.all('SELECT DISTINCT by_letter FROM sent')).toEqual([{ by_letter: 0 }]);
    expect(db.all('SELECT DISTINCT own FROM report')).toEqual([{ own: 0 }]);
    db.run("INSERT INTO letter (account_id, key, address, fact, report_id) VALUES (1, 'k', 'a@b', '[]', 1)");
    db.run('DELETE FROM report WHERE id = 1');
    expect(db.all('SELECT key, report_id FROM letter')).toEqual([{ key: 'k', report_id: null }]);
    const doubtful =
      "SELECT id FROM report WHERE tab = 'backscatter' AND coalesce(original_date, date) BETWEEN 1 AND 2";
    const [plan] = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${doubtful}`);
    expect(plan?.detail).toContain('report_returned');
  });
});
