// The journal of the user's decisions, whatever happens to its file.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../electron/store/engine.ts';
import { journalFile } from '../../electron/store/own/journal.ts';
import { entriesIn } from '../../electron/store/own/own-record.ts';
import { NOW } from './facts.ts';
import { ANNA, addMailbox, BEN, journalText, readMail } from './own-mail.ts';
import { reopenedStore } from './reopened-store.ts';

const store = reopenedStore();
const { open, reopened, ruin } = store;

describe('the journal', () => {
  const note = (text: string): null => store.engine.run('recipients.note', { address: ANNA, note: text });
  const noteNow = (): string => store.engine.query('recipients.get', { address: ANNA }).note;

  it('is for its owner alone, and holds a line a change', () => {
    expect(statSync(journalFile(store.file)).mode & 0o777).toBe(0o600);
    const before = journalText(store.file).split('\n').length;
    note('one');
    note('two');
    const lines = journalText(store.file).trimEnd().split('\n');
    expect(lines).toHaveLength(before + 1);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'note', key: ANNA, value: 'two' });
  });

  it('is not written by what only reads mail', () => {
    const before = journalText(store.file);
    store.engine.run('accounts.update', { id: 1, lastSync: NOW });
    const once = journalText(store.file);
    store.engine.run('accounts.update', { id: 1, lastSync: NOW + 1000 });
    readMail(store.engine);
    expect(journalText(store.file)).toBe(once);
    expect(once.startsWith(before)).toBe(true);
  });

  it('with an incomplete last line loses that line, and says so', () => {
    note('whole');
    reopened(() => appendFileSync(journalFile(store.file), '{"n":99,"kind":"note","key":"anna@there.ex'));
    expect(store.engine.remarks.join()).toMatch(/never finished/);
    expect(noteNow()).toBe('whole');
    note('after');
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('after');
    expect(store.engine.recovered?.decisions).toBe('kept');
  });

  it.each([
    ['no JSON', 'what is this'],
    ['another shape', '{"n":1}'],
    ['a value that cannot be meant', `{"n":98,"kind":"override","key":"${BEN}","value":"maybe"}`],
    ['a key that is none', '{"n":98,"kind":"account","key":"../3","value":null}'],
  ])('leaves out a line that is %s, says so, and keeps the rest', (_what, text) => {
    note('kept');
    const lines = journalText(store.file).trimEnd().split('\n');
    store.engine.close();
    writeFileSync(journalFile(store.file), `${[...lines.slice(0, -1), text, lines.at(-1)].join('\n')}\n`);
    ruin();
    open();
    expect(store.engine.remarks.join()).toMatch(/1 lines of .* cannot be read/);
    expect(store.engine.recovered?.decisions).toBe('some');
    readMail(store.engine);
    expect(noteNow()).toBe('kept');
  });

  it('carries lines of a kind that a later version knows', () => {
    const later = '{"n":2,"kind":"rule","key":"r1","value":{"text":"mailbox is full"}}';
    reopened(() => appendFileSync(journalFile(store.file), `${later}\n`));
    for (let n = 0; n < 600; n++) note(`n${n}`);
    reopened(ruin);
    expect(journalText(store.file)).toContain(later);
  });

  it('is written anew when it has grown, by itself and whole', () => {
    for (let n = 0; n < 700; n++) note(`n${n}`);
    const grown = statSync(journalFile(store.file)).size;
    store.engine.fold();
    expect(statSync(journalFile(store.file)).size).toBeLessThan(grown / 10);
    for (let n = 0; n < 700; n++) note(`n${n}`);
    reopened(() => undefined);
    expect(statSync(journalFile(store.file)).size).toBeLessThan(grown / 10);
    expect(readdirSync(store.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('n699');
  });

  it('that was taken away while the app ran is made anew by the next decision', () => {
    note('before');
    rmSync(journalFile(store.file));
    store.engine.run('recipients.override', { address: BEN, verdict: 'ok' });
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('before');
    expect(store.engine.query('recipients.get', { address: BEN }).override).toBe('ok');
  });

  it('that cannot be written keeps the decision from being made, with its name', () => {
    note('before');
    rmSync(journalFile(store.file));
    mkdirSync(journalFile(store.file));
    const refused = (): null => note('after');
    expect(refused).toThrow(journalFile(store.file));
    expect(noteNow()).toBe('before');
    rmSync(journalFile(store.file), { recursive: true });
    note('after');
    expect(noteNow()).toBe('after');
  });

  it('that is a store.folder is named at the start, and nothing is changed', () => {
    note('before');
    store.engine.close();
    rmSync(journalFile(store.file));
    mkdirSync(journalFile(store.file));
    expect(() => open()).toThrow(expect.objectContaining({ code: 'store-unopened', data: expect.anything() }));
    rmSync(journalFile(store.file), { recursive: true });
    open();
    expect(noteNow()).toBe('before');
  });

  it('takes back what the database could not take', () => {
    const { db } = store.engine.context;
    note('before');
    const text = journalText(store.file);
    db.exec(`PRAGMA max_page_count = ${db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0}`);
    expect(() => note('x'.repeat(9_000))).toThrow('disk-full');
    expect(journalText(store.file)).toBe(text);
    db.exec('PRAGMA max_page_count = 1000000');
    note('after');
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('after');
  });

  it('knows what a database has forgotten that lost its log: decisions after it are made again', () => {
    store.engine.context.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const old = join(store.folder, 'old');
    copyFileSync(store.file, old);
    note('later');
    store.engine.run('verp.write', { names: [{ id: 'x', prefix: 'news', addedAt: NOW }] });
    store.engine.run('recipients.override', { address: BEN, verdict: 'ok' });
    store.engine.run('recipients.override', { address: BEN, verdict: null });
    reopened(() => copyFileSync(old, store.file));
    expect(store.engine.recovered).toBeNull();
    expect(store.engine.remarks.join()).toMatch(/4 later changes/);
    expect(noteNow()).toBe('later');
    expect(store.engine.run('verp.names', null)).toHaveLength(1);
    expect(store.engine.query('recipients.get', { address: BEN }).override).toBeNull();
  });

  it('that is older than its database is brought up to date', () => {
    const old = journalText(store.file);
    note('later');
    reopened(() => writeFileSync(journalFile(store.file), old));
    expect(noteNow()).toBe('later');
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('later');
  });

  it('of another database is kept under another name, and says nothing here', () => {
    note('mine');
    const other = join(store.folder, 'other.db');
    const second = openEngine({ file: other, now: NOW });
    second.run('recipients.note', { address: ANNA, note: 'not mine' });
    second.close();
    reopened(() => copyFileSync(journalFile(other), journalFile(store.file)));
    expect(noteNow()).toBe('mine');
    expect(store.engine.remarks.join()).toMatch(/belongs to another database/);
    expect(readdirSync(store.folder)).toContain('bounceboard.decisions.damaged-2026-10-14.jsonl');
  });

  it('goes when everything is erased, with all that was set aside, and comes again', () => {
    note('moved to Lisbon');
    reopened(ruin);
    store.engine.run('erase', null);
    expect(readdirSync(store.folder).filter((name) => /damaged|decisions/.test(name))).toEqual([]);
    expect(entriesIn(store.engine.context.db)).toEqual([]);
    addMailbox(store.engine);
    note('anew');
    expect(existsSync(journalFile(store.file))).toBe(true);
    reopened(ruin);
    readMail(store.engine);
    expect(noteNow()).toBe('anew');
  });
});
