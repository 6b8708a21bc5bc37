// The user's own words, and the end of everything.
import type { StoreContext } from '../context.ts';
import { forgetPolicy, policyOf } from '../derive/policy-of.ts';
import { migrate } from '../migrations/index.ts';
import { readSetting, writeSetting } from '../settings.ts';
import type { StoreCommands, VerpName } from '../store-api.ts';
import { derivePolicy } from './policy.ts';

const VERP_KEY = 'verp';

export const verpNames = ({ db }: StoreContext): readonly VerpName[] =>
  readSetting<readonly VerpName[]>(db, VERP_KEY) ?? [];

export function writeVerpNames({ db }: StoreContext, { names }: StoreCommands['verp.write']['input']): null {
  writeSetting(db, VERP_KEY, names);
  return null;
}

/** What the user said by hand, by address and Message-ID. */
export function ownData({ db }: StoreContext): StoreCommands['user.data']['output'] {
  return {
    policy: policyOf(db),
    recipients: db.all('SELECT address, override, note FROM user_recipient ORDER BY address'),
    links: db.all(
      'SELECT report_key AS report, recipient, sent_key AS message FROM user_link ORDER BY report_key, recipient',
    ),
  };
}

/**
 * Makes the database as new, and leaves nothing of what stood in it in the file: tables are dropped, the file is written anew,
 * and its journal is emptied.
 */
export function eraseAll(context: StoreContext): null {
  const { db } = context;
  db.exec('PRAGMA foreign_keys = OFF');
  db.transaction(() => {
    const named = (which: string): readonly string[] =>
      db
        .all<{ name: string }>(
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND ${which}`,
        )
        .map(({ name }) => name);
    // The tables behind a full text go with it.
    for (const name of named("sql LIKE 'CREATE VIRTUAL%'")) db.exec(`DROP TABLE "${name}"`);
    for (const name of named('true')) db.exec(`DROP TABLE "${name}"`);
    db.exec('PRAGMA user_version = 0');
  });
  db.exec('PRAGMA foreign_keys = ON');
  forgetPolicy(db);
  migrate(db, '');
  // A migration leaves work for a start of the app; of a new database there is none.
  derivePolicy(context, { limit: 1 });
  db.exec('VACUUM');
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return null;
}
