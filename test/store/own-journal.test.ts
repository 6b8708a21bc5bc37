// The journal of the user's decisions, whatever happens to its file.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { journalFile } from '../../electron/store/own/journal.ts';
import { entriesIn } from '../../electron/store/own/own-record.ts';
import { NOW } from './facts.ts';
import { ANNA, addMailbox, BEN, journalText, readMail } from './own-mail.ts';

let folder: string;
let file: string;
let engine: Engine;
const open = (): Engine => {
  engine = openEngine({ file, now: NOW, zone: 'UTC' });
  return engine;
};
/** Ends the store, does something to its files, and opens it again. */
const reopened = (meanwhile: () => void): Engine => {
  engine.close();
  meanwhile();
  return open();
};
const ruin = (): void => writeFileSync(file, 'this was a database');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounceboard-own-'));
  file = join(folder, 'bounceboard.db');
  addMailbox(open());
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

describe('the journal', () => {
  const note = (text: string): null => engine.run('recipients.note', { address: ANNA, note: text });
  const noteNow = (): string => engine.query('recipients.get', { address: ANNA }).note;

  it('is for its owner alone, and holds a line a change', () => {
    expect(statSync(journalFile(file)).mode & 0o777).toBe(0o600);
    const before = journalText(file).split('\n').length;
    note('one');
    note('two');
    const lines = journalText(file).trimEnd().split('\n');
    expect(lines).toHaveLength(before + 1);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'note', key: ANNA, value: 'two' });
  });

  it('is not written by what only reads mail', () => {
    const before = journalText(file);
    engine.run('accounts.update', { id: 1, lastSync: NOW });
    const once = journalText(file);
    engine.run('accounts.update', { id: 1, lastSync: NOW + 1000 });
    readMail(engine);
    expect(journalText(file)).toBe(once);
    expect(once.startsWith(before)).toBe(true);
  });

  it('with an incomplete last line loses that line, and says so', () => {
    note('whole');
    reopened(() => appendFileSync(journalFile(file), '{"n":99,"kind":"note","key":"anna@there.ex'));
    expect(engine.remarks.join()).toMatch(/never finished/);
    expect(noteNow()).toBe('whole');
    note('after');
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('after');
    expect(engine.recovered?.decisions).toBe('kept');
  });

  it.each([
    ['no JSON', 'what is this'],
    ['another shape', '{"n":1}'],
    ['a value that cannot be meant', `{"n":98,"kind":"override","key":"${BEN}","value":"maybe"}`],
    ['a key that is none', '{"n":98,"kind":"account","key":"../3","value":null}'],
  ])('leaves out a line that is %s, says so, and keeps the rest', (_what, text) => {
    note('kept');
    const lines = journalText(file).trimEnd().split('\n');
    engine.close();
    writeFileSync(journalFile(file), `${[...lines.slice(0, -1), text, lines.at(-1)].join('\n')}\n`);
    ruin();
    open();
    expect(engine.remarks.join()).toMatch(/1 lines of .* cannot be read/);
    expect(engine.recovered?.decisions).toBe('some');
    readMail(engine);
    expect(noteNow()).toBe('kept');
  });

  it('carries lines of a kind that a later version knows', () => {
    const later = '{"n":2,"kind":"rule","key":"r1","value":{"text":"mailbox is full"}}';
    reopened(() => appendFileSync(journalFile(file), `${later}\n`));
    for (let n = 0; n < 600; n++) note(`n${n}`);
    reopened(ruin);
    expect(journalText(file)).toContain(later);
  });

  it('is written anew when it has grown, by itself and whole', () => {
    for (let n = 0; n < 700; n++) note(`n${n}`);
    const grown = statSync(journalFile(file)).size;
    engine.fold();
    expect(statSync(journalFile(file)).size).toBeLessThan(grown / 10);
    for (let n = 0; n < 700; n++) note(`n${n}`);
    reopened(() => undefined);
    expect(statSync(journalFile(file)).size).toBeLessThan(grown / 10);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('n699');
  });

  it('that was taken away while the app ran is made anew by the next decision', () => {
    note('before');
    rmSync(journalFile(file));
    engine.run('recipients.override', { address: BEN, verdict: 'ok' });
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('before');
    expect(engine.query('recipients.get', { address: BEN }).override).toBe('ok');
  });

  it('that cannot be written keeps the decision from being made, with its name', () => {
    note('before');
    rmSync(journalFile(file));
    mkdirSync(journalFile(file));
    const refused = (): null => note('after');
    expect(refused).toThrow(journalFile(file));
    expect(noteNow()).toBe('before');
    rmSync(journalFile(file), { recursive: true });
    note('after');
    expect(noteNow()).toBe('after');
  });

  it('that is a folder is named at the start, and nothing is changed', () => {
    note('before');
    engine.close();
    rmSync(journalFile(file));
    mkdirSync(journalFile(file));
    expect(() => open()).toThrow(expect.objectContaining({ code: 'store-unopened', data: expect.anything() }));
    rmSync(journalFile(file), { recursive: true });
    open();
    expect(noteNow()).toBe('before');
  });

  it('takes back what the database could not take', () => {
    const { db } = engine.context;
    note('before');
    const text = journalText(file);
    db.exec(`PRAGMA max_page_count = ${db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0}`);
    expect(() => note('x'.repeat(9_000))).toThrow('disk-full');
    expect(journalText(file)).toBe(text);
    db.exec('PRAGMA max_page_count = 1000000');
    note('after');
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('after');
  });

  it('knows what a database has forgotten that lost its log: decisions after it are made again', () => {
    engine.context.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const old = join(folder, 'old');
    copyFileSync(file, old);
    note('later');
    engine.run('verp.write', { names: [{ id: 'x', prefix: 'news', addedAt: NOW }] });
    engine.run('recipients.override', { address: BEN, verdict: 'ok' });
    engine.run('recipients.override', { address: BEN, verdict: null });
    reopened(() => copyFileSync(old, file));
    expect(engine.recovered).toBeNull();
    expect(engine.remarks.join()).toMatch(/4 later changes/);
    expect(noteNow()).toBe('later');
    expect(engine.run('verp.names', null)).toHaveLength(1);
    expect(engine.query('recipients.get', { address: BEN }).override).toBeNull();
  });

  it('that is older than its database is brought up to date', () => {
    const old = journalText(file);
    note('later');
    reopened(() => writeFileSync(journalFile(file), old));
    expect(noteNow()).toBe('later');
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('later');
  });

  it('of another database is kept under another name, and says nothing here', () => {
    note('mine');
    const other = join(folder, 'other.db');
    const second = openEngine({ file: other, now: NOW });
    second.run('recipients.note', { address: ANNA, note: 'not mine' });
    second.close();
    reopened(() => copyFileSync(journalFile(other), journalFile(file)));
    expect(noteNow()).toBe('mine');
    expect(engine.remarks.join()).toMatch(/belongs to another database/);
    expect(readdirSync(folder)).toContain('bounceboard.decisions.damaged-2026-10-14.jsonl');
  });

  it('goes when everything is erased, with all that was set aside, and comes again', () => {
    note('moved to Lisbon');
    reopened(ruin);
    engine.run('erase', null);
    expect(readdirSync(folder).filter((name) => /damaged|decisions/.test(name))).toEqual([]);
    expect(entriesIn(engine.context.db)).toEqual([]);
    addMailbox(engine);
    note('anew');
    expect(existsSync(journalFile(file))).toBe(true);
    reopened(ruin);
    readMail(engine);
    expect(noteNow()).toBe('anew');
  });
});
