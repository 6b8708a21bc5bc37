// Disk errors raised by SQLite itself: a database that may not grow is a full disk to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { QuietWork } from '../../electron/store/quiet-work.ts';
import { storeError } from '../../electron/store/store-error.ts';
import { isStorageTrouble } from '../../shared/domain/errors.ts';
import { applyTo, bounceOf, ME, NOW, PAGE, reportOn, sent } from './facts.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounceboard-trouble-'));
  file = join(folder, 'bounceboard.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const pages = (db: Database): number => db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
const full = (db: Database): void => db.exec(`PRAGMA max_page_count = ${pages(db)}`);
const roomAgain = (db: Database): void => db.exec('PRAGMA max_page_count = 1000000');
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a transaction that runs into a full disk', () => {
  it('is reported as that, with the file, and nothing of it stays', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE t (text TEXT)');
    db.run("INSERT INTO t VALUES ('before')");
    full(db);
    const fill = (): void => {
      db.run("INSERT INTO t VALUES ('half')");
      db.run('INSERT INTO t VALUES (?)', 'x'.repeat(20_000));
    };
    const error = thrownBy(() => db.transaction(fill));
    expect(error).toMatchObject({ code: 'disk-full', data: { file } });
    expect(String(error)).not.toMatch(/rollback/);
    expect(db.all('SELECT text FROM t')).toEqual([{ text: 'before' }]);
    roomAgain(db);
    db.transaction(fill);
    expect(db.all('SELECT text FROM t')).toHaveLength(3);
    db.close();
  });

  it('keeps an error of its own work, and rolls back', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE t (text TEXT)');
    const own = new Error('own');
    const work = (): never => {
      db.run("INSERT INTO t VALUES ('half')");
      throw own;
    };
    expect(thrownBy(() => db.transaction(work))).toBe(own);
    expect(db.all('SELECT text FROM t')).toEqual([]);
    db.close();
  });

  it('keeps the first error where its work has ended the transaction already', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY)');
    db.run('INSERT INTO t VALUES (1)');
    const conflict = (): unknown => db.run('INSERT OR ROLLBACK INTO t VALUES (1)');
    expect(String(thrownBy(() => db.transaction(conflict)))).toMatch(/UNIQUE/);
    db.close();
  });
});

describe('another program that holds the database', () => {
  it('is reported as that', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE t (text TEXT)');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(thrownBy(() => db.transaction(() => db.run("INSERT INTO t VALUES ('x')")))).toMatchObject({
      code: 'store-busy',
      data: { file },
    });
    other.exec('ROLLBACK');
    other.close();
    db.close();
  });
});

describe('result codes of SQLite', () => {
  const sqlite = (errcode: number): Error => Object.assign(new Error('words'), { code: 'ERR_SQLITE_ERROR', errcode });
  it.each([
    ['SQLITE_FULL', 13, 'disk-full'],
    ['SQLITE_IOERR_WRITE', 778, 'disk-error'],
    ['SQLITE_IOERR_SHORT_READ', 522, 'store-damaged'],
    ['SQLITE_READONLY', 8, 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 1544, 'read-only'],
    ['SQLITE_CORRUPT', 11, 'store-damaged'],
    ['SQLITE_CORRUPT_VTAB', 267, 'store-damaged'],
    ['SQLITE_NOTADB', 26, 'store-damaged'],
    ['SQLITE_CANTOPEN', 14, 'store-unopened'],
    ['SQLITE_BUSY_SNAPSHOT', 517, 'store-busy'],
    ['SQLITE_LOCKED', 6, 'store-busy'],
  ])('%s (%i) is %s', (_name, errcode, code) => {
    expect(storeError(file, sqlite(errcode))).toMatchObject({ code, data: { file } });
  });

  it('that mean a fault of our own stay as they are', () => {
    const constraint = sqlite(2067);
    expect(storeError(file, constraint)).toBe(constraint);
    const other = new Error('no SQLite');
    expect(storeError(file, other)).toBe(other);
  });
});

describe('a store on a full disk', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = openEngine({ file, now: NOW, large: 3 });
    const { id } = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    const anna = sent('anna@there.example', { subject: 'Offer' });
    applyTo(engine, id, [anna, reportOn(anna, [bounceOf('anna@there.example')])]);
  });
  afterEach(() => engine.close());

  /** A batch that defers its recipients, without room to derive them. */
  function fill(): void {
    const facts = Array.from({ length: 400 }, (_one, n) =>
      sent(`person${n}@there.example`, { subject: `Letter ${n}` }),
    );
    const folder = { path: 'Sent', role: 'sent', uidValidity: '1', highestUid: 9, lowestUid: 1, highestModseq: null };
    engine.run('intake.apply', { accountId: 1, folder: { ...folder, role: 'sent' }, facts });
    full(engine.context.db);
  }

  it('stores neither facts nor how far they were read', () => {
    full(engine.context.db);
    const facts = Array.from({ length: 50 }, () => sent('x@there.example', { subject: 'x'.repeat(3000) }));
    const folder = {
      path: 'Sent',
      role: 'sent',
      uidValidity: '1',
      highestUid: 999_999,
      lowestUid: 1,
      highestModseq: null,
    } as const;
    const before = engine.run('folders.list', { accountId: 1 });
    expect(thrownBy(() => engine.run('intake.apply', { accountId: 1, folder, facts }))).toMatchObject({
      code: 'disk-full',
    });
    expect(engine.run('folders.list', { accountId: 1 })).toEqual(before);
    expect(engine.run('counts', null).sent).toBe(1);
    roomAgain(engine.context.db);
    expect(engine.run('intake.apply', { accountId: 1, folder, facts }).added).toBe(50);
  });

  it('shows what is there, and lets no export go out in part', () => {
    fill();
    expect(engine.anyDeferred()).toBe(true);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all' }).rows.map((row) => row.address)).toEqual([
      'anna@there.example',
    ]);
    const rows = thrownBy(() => engine.run('export.rows', { includeWatch: false, accountId: null }));
    expect(rows).toMatchObject({ code: 'disk-full', data: { file } });
    roomAgain(engine.context.db);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all' }).total).toBe(401);
  });

  it('derives by itself what was left, once there is room', async () => {
    fill();
    const failures: unknown[] = [];
    await new Promise<void>((caughtUp) => {
      const failed = (error: unknown): void => {
        failures.push(error);
        if (failures.length === 2) roomAgain(engine.context.db);
      };
      new QuietWork(engine, { caughtUp, failed }, 5).deriveNow();
    });
    expect(failures.every(isStorageTrouble)).toBe(true);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all' }).total).toBe(401);
  });
});
