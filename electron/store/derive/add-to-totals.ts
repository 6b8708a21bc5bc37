// Adds new rows to the totals of the lists and to the daily sums, once per batch; the new rows have the highest ids. Triggers
// handle rows that change or are deleted (migrations 4 and 5), so this runs before anything changes the new rows.
import type { Database } from '../database.ts';

const DAY_MS = 86_400_000;

function intoCounter(table: string, key: string, flags: readonly string[]): string {
  const counts = ['n', ...flags];
  return `INSERT INTO ${table}_counter (${[key, ...counts].join(', ')})
    SELECT ${[key, 'count(*)', ...flags.map((flag) => `sum(${flag})`)].join(', ')} FROM ${table} NOT INDEXED WHERE id >= ? GROUP BY ${key}
    ON CONFLICT (${key}) DO UPDATE SET ${counts.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')}`;
}

const SENT = intoCounter('sent', 'account_id', ['bounced', 'hard', 'soft', 'delayed', 'your_side']);
const RECIPIENT = intoCounter('recipient', 'list', ['bounced', 'bad', 'watch', 'your_side', 'recovered']);

const SENT_DAYS = `INSERT INTO daily (day, account_id, messages, recipients, hard, soft)
  SELECT date / ${DAY_MS}, account_id, count(*), 0, 0, 0 FROM sent NOT INDEXED WHERE id >= ? GROUP BY 1, 2
  ON CONFLICT (day, account_id) DO UPDATE SET messages = messages + excluded.messages`;

const PAIR_SUMS =
  "count(*), sum(bounce_type IS 'hard'), sum(bounce_type IS 'soft') FROM sent_recipient NOT INDEXED WHERE id >= ?";
const ADD_PAIRS =
  'DO UPDATE SET recipients = recipients + excluded.recipients, hard = hard + excluded.hard, soft = soft + excluded.soft';
const PAIR_DAYS = `INSERT INTO daily (day, account_id, messages, recipients, hard, soft)
  SELECT date / ${DAY_MS}, account_id, 0, ${PAIR_SUMS} GROUP BY 1, 2
  ON CONFLICT (day, account_id) ${ADD_PAIRS}`;
const PAIR_PROVIDERS = `INSERT INTO daily_provider (provider, day, account_id, recipients, hard, soft)
  SELECT provider, date / ${DAY_MS}, account_id, ${PAIR_SUMS} GROUP BY 1, 2, 3
  ON CONFLICT (provider, day, account_id) ${ADD_PAIRS}`;

/** Adds the sent messages with ids from `first` on. */
export function addSentToTotals(db: Database, first: number): void {
  for (const sql of [SENT, SENT_DAYS]) db.run(sql, first);
}

/** Adds the rows of sent_recipient with ids from `first` on. */
export function addPairsToTotals(db: Database, first: number): void {
  for (const sql of [PAIR_DAYS, PAIR_PROVIDERS]) db.run(sql, first);
}

/** Adds the recipients with ids from `first` on. */
export function addRecipientsToTotals(db: Database, first: number): void {
  db.run(RECIPIENT, first);
}
