// A database damaged in hundreds of ways: the store opens, or reports exactly why not; the user's decisions are never lost.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import { Database } from '../../electron/store/database.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { migrate } from '../../electron/store/migrations/index.ts';
import { journalFile } from '../../electron/store/own/journal.ts';
import { entriesIn } from '../../electron/store/own/own-record.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { type Attack, BYTES, copyFolder, LOGS, OTHERS, PAGES, TRUNCATIONS } from './damage.ts';
import { applyTo, DAY, life, MINUTE, NOW, PAGE } from './facts.ts';
import { addMailbox, mailOf, OWN_CASES, readMail } from './own-mail.ts';

let home: string;
/** A data folder after a clean end, and one after a kill, with a log that was not checkpointed. */
let clean: string;
let killed: string;
let folder: string;
let file: string;
let engine: Engine | null;

const MORE = Array.from({ length: 24 }, (_one, n) => `person${n}@there${n % 7}.example`);
/** All of it in two batches, as a server gives it. */
function readAll(store: Engine): void {
  const facts = mailOf(MORE, NOW - 2 * DAY);
  const batch = (path: string, role: 'sent' | 'inbox', kind: IntakeFact['kind']): void => {
    const folder = { path, role, uidValidity: '1', highestUid: 9, lowestUid: 1, highestModseq: null };
    store.run('intake.apply', { accountId: 1, folder, facts: facts.filter((fact) => fact.kind === kind) });
  };
  batch('Sent', 'sent', 'sent');
  batch('INBOX', 'inbox', 'report');
}
const open = (options: { usedBefore?: boolean; damaged?: boolean } = {}): Engine => {
  engine = openEngine({ file, now: NOW, zone: 'UTC', ...options });
  return engine;
};

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'bounceboard-damage-'));
  clean = join(home, 'clean');
  killed = join(home, 'killed');
  folder = join(home, 'now');
  file = join(folder, 'bounceboard.db');
  mkdirSync(clean);
  const made = openEngine({ file: join(clean, 'bounceboard.db'), now: NOW, zone: 'UTC' });
  addMailbox(made);
  readAll(made);
  applyTo(made, 1, [life('person3@there3.example', { date: NOW - DAY })]);
  made.fold();
  for (const own of Object.values(OWN_CASES)) own.decide(made);
  copyFolder(clean, killed);
  made.close();
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => copyFolder(clean, folder));
afterEach(() => {
  engine?.close();
  engine = null;
});

/** What the screens ask for. */
function look(store: Engine): void {
  for (const search of ['', 'person1']) {
    store.query('sent.list', { ...PAGE, show: 'all', accountId: null, search });
    store.query('recipients.list', { ...PAGE, show: 'all', search });
    for (const row of store.query('reports.list', { ...PAGE, tab: 'failures', search }).rows) readReport(store, row.id);
  }
  for (const name of ['overview.get', 'overview.reasons', 'overview.providers', 'overview.worst'] as const)
    store.query(name, { days: 0, accountId: null });
  const known = store.query('recipients.list', { ...PAGE, show: 'all', search: 'person3@there3.example' }).rows[0];
  if (known) store.query('recipients.get', { address: known.address });
  store.run('export.rows', { includeWatch: true, accountId: null });
  store.run('counts', null);
  store.run('folders.uids', { accountId: 1, path: 'Sent' });
}

/** One report that cannot be unpacked is reported by name, and the rest works. */
function readReport(store: Engine, id: number): void {
  try {
    store.query('reports.get', { id });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file-unreadable') throw error;
  }
}

/** As in the worker: a database that turns out to be damaged while it is used is replaced. */
function use(work: (store: Engine) => void): void {
  try {
    work(engine ?? open());
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store-damaged') throw error;
    engine?.closeAsItIs();
    work(open({ damaged: true }));
  }
}

const kindsOf = (store: Engine): readonly string[] =>
  [...new Set(entriesIn(store.context.db).map(({ kind }) => kind))].toSorted();

/** Expects every file of before under its own name or another. */
function expectNothingDeleted(before: readonly Buffer[]): void {
  const after = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  if (engine?.recovered) for (const bytes of before) expect(after.some((one) => one.equals(bytes))).toBe(true);
}

function attack({ ruin }: Attack): void {
  ruin(file);
  const ruined = ['', '-wal']
    .map((end) => `${file}${end}`)
    .filter((name) => existsSync(name) && statSync(name).isFile());
  const before = ruined.map((name) => readFileSync(name));
  try {
    open();
  } catch (error) {
    // One flipped bit can make it look like a later version's, which is reported and left unchanged.
    expect(error).toMatchObject({ code: 'store-newer', data: { file } });
    return;
  }
  if (engine?.recovered) {
    expect(engine.recovered).toMatchObject({ decisions: 'kept' });
    expectNothingDeleted(before);
  }
  use(look);
  use((store) => {
    readMail(store);
    readAll(store);
    look(store);
  });
  expect(kindsOf(engine as Engine)).toEqual(Object.keys(OWN_CASES).toSorted());
}

describe.each([
  ['cut off', TRUNCATIONS],
  ['with wrong bytes', BYTES],
  ['with wrong pages', PAGES],
  ['that is something else', OTHERS],
] as const)('a database %s', (_what, attacks) => {
  it.each(attacks)('$name', attack);
});

describe('after a kill', () => {
  beforeEach(() => copyFolder(killed, folder));
  it.each(LOGS)('$name', attack);
  it.each(TRUNCATIONS.slice(0, 16))('$name', attack);

  it('and with nothing damaged: nothing is replaced', () => {
    expect(open().recovered).toBeNull();
    expect(kindsOf(engine as Engine)).toEqual(Object.keys(OWN_CASES).toSorted());
  });
});

describe('what is reported', () => {
  it.each([
    ['damaged', 'a text'],
    ['empty', 'an empty file'],
    ['missing', 'no file'],
  ])('%s', (why, name) => {
    OTHERS.find((one) => one.name === name)?.ruin(file);
    const keptAs = why === 'missing' ? null : join(folder, 'bounceboard.damaged-2026-10-14.db');
    expect(open().recovered).toEqual({ at: NOW, why, keptAs, decisions: 'kept' });
    expect(engine?.run('recovered.get', null)).toEqual(engine?.recovered);
    engine?.close();
    expect(open().recovered).toBeNull();
    expect(engine?.run('recovered.get', null)).toMatchObject({ why });
    engine?.run('recovered.dismiss', null);
    expect(engine?.run('recovered.get', null)).toBeNull();
  });

  it('of a first start: nothing', () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(open().recovered).toBeNull();
    engine?.close();
    rmSync(file);
    writeFileSync(file, '');
    rmSync(journalFile(file));
    expect(open().recovered).toBeNull();
  });

  it('of an empty file without a journal, where other files show that there was one', () => {
    writeFileSync(file, '');
    rmSync(journalFile(file));
    expect(open({ usedBefore: true }).recovered).toMatchObject({ why: 'empty', decisions: 'lost' });
  });

  it('of a damaged one without a journal: what could still be read of it is back', () => {
    rmSync(journalFile(file));
    OTHERS.find(({ name }) => name === 'a setting that is no JSON')?.ruin(file);
    expect(open().recovered).toMatchObject({ why: 'damaged', decisions: 'some' });
    expect(kindsOf(engine as Engine)).toEqual(Object.keys(OWN_CASES).toSorted());
  });
});

describe('what is not damage', () => {
  it('a later version is refused, and left alone', () => {
    const db = new Database(file);
    db.exec('PRAGMA user_version = 999');
    db.close();
    const before = readFileSync(file);
    expect(() => open()).toThrow(
      expect.objectContaining({ code: 'store-newer', data: expect.objectContaining({ file }) }),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('a folder in its place is reported, and left alone', () => {
    rmSync(file);
    mkdirSync(file);
    expect(() => open()).toThrow(expect.objectContaining({ code: 'store-unopened' }));
    expect(statSync(file).isDirectory()).toBe(true);
  });
});

describe('a new database that was not finished', () => {
  it('is made again: decisions are not lost with it', () => {
    rmSync(file);
    const half = new Database(file);
    migrate(half, file, 3);
    half.close();
    expect(open().recovered).toMatchObject({ why: 'damaged', decisions: 'kept' });
    expect(kindsOf(engine as Engine)).toEqual(Object.keys(OWN_CASES).toSorted());
  });
});

describe('mail that is read again', () => {
  it('is new only where it came after what the user has seen, and only until the account is read', () => {
    OTHERS[0]?.ruin(file);
    open();
    readMail(engine as Engine);
    applyTo(engine as Engine, 1, mailOf(['later@there.example'], NOW - MINUTE));
    expect(engine?.run('counts', null).newBounces).toBe(1);
    engine?.run('accounts.update', { id: 1, lastSync: NOW });
    applyTo(engine as Engine, 1, mailOf(['older@there.example'], NOW - 3 * DAY));
    expect(engine?.run('counts', null).newBounces).toBe(2);
  });
});
