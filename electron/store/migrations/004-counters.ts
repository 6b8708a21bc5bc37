import type { Migration } from '../migration.ts';

/** Triggers that keep `n` and the flag columns of a counter table equal to the sums over the rows of `table`. */
function counterOf(table: string, keys: readonly string[], flags: readonly string[]): string {
  const counter = `${table}_counter`;
  const columns = [...keys, 'n', ...flags].join(', ');
  const values = [...keys.map((k) => `new.${k}`), '1', ...flags.map((f) => `new.${f}`)].join(', ');
  const add = ['n = n + 1', ...flags.map((f) => `${f} = ${f} + excluded.${f}`)].join(', ');
  const take = ['n = n - 1', ...flags.map((f) => `${f} = ${f} - old.${f}`)].join(', ');
  const where = keys.map((k) => `${k} = old.${k}`).join(' AND ');
  const insert = `INSERT INTO ${counter} (${columns}) VALUES (${values}) ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${add};`;
  const remove = `UPDATE ${counter} SET ${take} WHERE ${where};`;
  const changed = [...keys, ...flags].map((c) => `old.${c} IS NOT new.${c}`).join(' OR ');
  return `
CREATE TRIGGER ${table}_counted AFTER INSERT ON ${table} BEGIN ${insert} END;
CREATE TRIGGER ${table}_uncounted AFTER DELETE ON ${table} BEGIN ${remove} END;
CREATE TRIGGER ${table}_recounted AFTER UPDATE ON ${table} WHEN ${changed} BEGIN ${remove} ${insert} END;`;
}

const SENT = ['bounced', 'hard', 'soft', 'delayed', 'your_side'];
const RECIPIENT = ['bounced', 'bad', 'watch', 'your_side', 'recovered'];
const integers = (names: readonly string[]): string => names.map((n) => `${n} INTEGER NOT NULL`).join(', ');

/** Totals of the lists, so that reading a page never counts rows. */
export const counters: Migration = {
  version: 4,
  name: 'counters',
  sql: `
CREATE TABLE sent_counter (account_id INTEGER PRIMARY KEY, n INTEGER NOT NULL, ${integers(SENT)}) STRICT;
INSERT INTO sent_counter SELECT account_id, count(*), ${SENT.map((f) => `sum(${f})`).join(', ')} FROM sent GROUP BY account_id;
${counterOf('sent', ['account_id'], SENT)}

ALTER TABLE report ADD COLUMN list TEXT NOT NULL GENERATED ALWAYS AS (coalesce(tab, '')) VIRTUAL;
CREATE TABLE report_counter (list TEXT PRIMARY KEY, n INTEGER NOT NULL, seen INTEGER NOT NULL) STRICT;
INSERT INTO report_counter SELECT list, count(*), sum(seen) FROM report GROUP BY list;
${counterOf('report', ['list'], ['seen'])}

ALTER TABLE recipient ADD COLUMN list INTEGER NOT NULL DEFAULT 0;
CREATE TABLE recipient_counter (list INTEGER PRIMARY KEY, n INTEGER NOT NULL, ${integers(RECIPIENT)}) STRICT;
INSERT INTO recipient_counter SELECT list, count(*), ${RECIPIENT.map((f) => `sum(${f})`).join(', ')} FROM recipient GROUP BY list;
${counterOf('recipient', ['list'], RECIPIENT)}
`,
};
