// Named values that the database keeps besides the facts: the policy, and the progress of work that continues after a restart.
import type { Database } from './database.ts';

export function readSetting<T>(db: Database, key: string): T | null {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
  return row === undefined ? null : (JSON.parse(row.value) as T);
}

/** Null removes the value. */
export function writeSetting(db: Database, key: string, value: unknown): void {
  if (value === null) db.run('DELETE FROM setting WHERE key = ?', key);
  else {
    db.run(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      JSON.stringify(value),
    );
  }
}
