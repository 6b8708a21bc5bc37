// Commands for the user's own data, and for erasing everything.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesAside } from '../../disk/aside.ts';
import type { StoreContext } from '../context.ts';
import { IN_MEMORY } from '../database.ts';
import { forgetPolicy, policyOf } from '../derive/policy-of.ts';
import { migrate } from '../migrations/index.ts';
import { verpNames, writeVerpNames } from '../own/kinds/verp.ts';
import type { StoreCommands, VerpName } from '../store-api.ts';
import { derivePolicy } from './policy.ts';

export const listVerp = ({ db }: StoreContext): readonly VerpName[] => verpNames(db);

export function writeVerp({ db, own }: StoreContext, { names }: StoreCommands['verp.write']['input']): null {
  own.change((changed) => {
    const before = verpNames(db);
    writeVerpNames(db, names);
    const changedNames = [...before, ...names].filter((name) => !(before.includes(name) && names.includes(name)));
    for (const id of new Set(changedNames.map((name) => name.id))) changed('verp', id);
  });
  return null;
}

/** Everything that the user entered, by address and Message-ID. */
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
 * Resets the database so that no file contains any of its former content: drops the tables, rewrites the file and empties its
 * log. The journal of decisions is deleted first, so that nothing restores them; renamed damaged databases are deleted, too.
 */
export function eraseAll(context: StoreContext): null {
  const { db, own } = context;
  own.forget();
  if (db.file !== IN_MEMORY) for (const file of filesAside(dirname(db.file))) rmSync(file, { force: true });
  db.exec('PRAGMA foreign_keys = OFF');
  db.transaction(() => {
    const named = (which: string): readonly string[] =>
      db
        .all<{ name: string }>(
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND ${which}`,
        )
        .map(({ name }) => name);
    // Dropping a full-text table also drops the tables behind it.
    for (const name of named("sql LIKE 'CREATE VIRTUAL%'")) db.exec(`DROP TABLE "${name}"`);
    for (const name of named('true')) db.exec(`DROP TABLE "${name}"`);
    db.exec('PRAGMA user_version = 0');
  });
  db.exec('PRAGMA foreign_keys = ON');
  forgetPolicy(db);
  migrate(db, '');
  // A migration leaves a derivation to the app's next start; in an empty database it is finished at once.
  derivePolicy(context, { limit: 1 });
  db.exec('VACUUM');
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return null;
}
