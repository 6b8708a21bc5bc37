// The user's decisions survive the loss of the database, kind by kind.
import { readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journalFile } from '../../electron/store/own/journal.ts';
import { OWN_KINDS } from '../../electron/store/own/kinds/index.ts';
import { entriesIn } from '../../electron/store/own/own-record.ts';
import { ANNA, OWN_CASES, readMail } from './own-mail.ts';
import { reopenedStore } from './reopened-store.ts';

const store = reopenedStore();
const { reopened, ruin } = store;

describe('every kind of own data', () => {
  it('has a case here', () => {
    expect(Object.keys(OWN_CASES).toSorted()).toEqual(OWN_KINDS.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(OWN_CASES))(
    '%s outlives a damaged database, and holds when the mail comes back',
    (_kind, own) => {
      own.decide(store.engine);
      reopened(ruin);
      expect(store.engine.recovered).toMatchObject({ why: 'damaged', decisions: 'kept' });
      readMail(store.engine);
      own.holds(store.engine);
    },
  );

  it.each(Object.entries(OWN_CASES))('%s stands in the journal of a database that had none', (_kind, own) => {
    own.decide(store.engine);
    store.engine.context.db.run("DELETE FROM setting WHERE key IN ('journal', 'seen-until', 'notices-until')");
    reopened(() => rmSync(journalFile(store.file)));
    reopened(ruin);
    expect(store.engine.recovered).toMatchObject({ decisions: 'kept' });
    readMail(store.engine);
    own.holds(store.engine);
  });

  it('all at once, twice over', () => {
    for (const own of Object.values(OWN_CASES)) own.decide(store.engine);
    const before = entriesIn(store.engine.context.db).filter(({ kind }) => kind !== 'notified');
    for (const attack of [ruin, ruin]) {
      reopened(attack);
      expect(entriesIn(store.engine.context.db).filter(({ kind }) => kind !== 'notified')).toEqual(before);
    }
    expect(readdirSync(store.folder).filter((name) => name.includes('damaged'))).toHaveLength(2);
  });

  it('that was taken back stays so', () => {
    for (const own of Object.values(OWN_CASES)) own.decide(store.engine);
    store.engine.run('recipients.override', { address: ANNA, verdict: null });
    store.engine.run('recipients.note', { address: ANNA, note: '' });
    store.engine.run('verp.write', { names: [] });
    store.engine.run('accounts.remove', { id: 1 });
    reopened(ruin);
    expect(entriesIn(store.engine.context.db).map(({ kind }) => kind)).toEqual(['policy', 'link', 'link', 'seen']);
  });
});

/**
 * Where the content of each table comes from. A new table has to be added here, and data that only the user can supply need a
 * kind.
 */
const TABLES: Readonly<Record<string, 'mail' | 'derived' | readonly string[]>> = {
  account: ['account'],
  folder: 'mail',
  folder_uid: 'mail',
  withheld: 'mail',
  sent: 'mail',
  sent_recipient: 'mail',
  report: 'mail',
  report_source: 'mail',
  report_ref: 'mail',
  bounce: 'mail',
  life: 'mail',
  life_ref: 'mail',
  letter: 'mail',
  sent_id_domain: 'derived',
  recipient: 'derived',
  sent_counter: 'derived',
  report_counter: 'derived',
  recipient_counter: 'derived',
  daily: 'derived',
  daily_provider: 'derived',
  derived: 'derived',
  user_recipient: ['override', 'note'],
  user_link: ['link'],
  setting: ['policy', 'verp', 'seen', 'notified'],
  told_report: ['notified'],
};

it('every table of the database is read again, derived, or has its kinds', () => {
  const tables = store.engine.context.db
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .map(({ name }) => name)
    .filter((name) => !/_fts/.test(name));
  expect(tables.filter((name) => TABLES[name] === undefined)).toEqual([]);
  const kinds = new Set(Object.values(TABLES).flatMap((place) => (typeof place === 'string' ? [] : place)));
  expect([...kinds].toSorted()).toEqual(OWN_KINDS.map(({ name }) => name).toSorted());
});
