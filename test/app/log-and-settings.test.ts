import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { createFileLog } from '../../electron/app/log.ts';
import { DEFAULT_SETTINGS } from '../../electron/app/settings.ts';
import { filesAside } from '../../electron/disk/aside.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

describe('the log', () => {
  it('names the call and the error, and blots out a password that stands in it', () => {
    const file = join(folder.path, 'x.log');
    const echoed: string[] = [];
    const input = { account: { email: 'a@example.com', password: 'correct horse' }, days: 90 };
    createFileLog(file, (line) => echoed.push(line)).failure('accounts.add', new Error('LOGIN a correct horse'), input);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('accounts.add: Error: LOGIN a [secret]');
    expect(text + echoed.join()).not.toContain('correct horse');
    expect(text).not.toContain('a@example.com');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('starts anew when it has grown, and keeps the one before', () => {
    const file = join(folder.path, 'x.log');
    writeFileSync(file, 'x'.repeat(1_000_001));
    createFileLog(file, () => undefined).failure('sync.start', new Error('new'), null);
    expect(statSync(`${file}.old`).size).toBe(1_000_001);
    expect(readFileSync(file, 'utf8')).toContain('sync.start: Error: new');
  });

  it('that cannot be written says so and stops nobody', () => {
    const echoed: string[] = [];
    createFileLog(join(folder.path, 'missing', 'x.log'), (line) => echoed.push(line)).failure(
      'a',
      new Error('b'),
      null,
    );
    expect(echoed[1]).toContain('cannot be written');
  });
});

describe('settings of the loopback host', () => {
  it('are the defaults at first, then what was set', () => {
    const file = join(folder.path, 'settings.json');
    const settings = createJsonSettings(file);
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    settings.write({ theme: 'dark', singleKeys: false, language: 'de' });
    expect(createJsonSettings(file).read()).toEqual({ theme: 'dark', singleKeys: false, language: 'de' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.${process.pid}.new`)).toBe(false);
  });

  it('that are damaged are kept under another name, and the next change does not write over them', () => {
    const file = join(folder.path, 'settings.json');
    writeFileSync(file, '{"theme":"da');
    const settings = createJsonSettings(file);
    settings.write({ ...DEFAULT_SETTINGS, theme: 'light' });
    const [kept] = filesAside(folder.path);
    expect(kept).toMatch(/settings\.damaged-\d{4}-\d\d-\d\d\.json$/);
    expect(readFileSync(kept ?? '', 'utf8')).toBe('{"theme":"da');
    expect(createJsonSettings(file).read().theme).toBe('light');
    expect(filesAside(folder.path)).toHaveLength(1);
  });

  it.each([
    ['half a file', '{"theme":"da', DEFAULT_SETTINGS],
    ['another shape', '[]', DEFAULT_SETTINGS],
    ['one value out of place', '{"theme":"pink","singleKeys":false}', { ...DEFAULT_SETTINGS, singleKeys: false }],
  ])('take %s for its defaults', (_what, text, expected) => {
    const file = join(folder.path, 'settings.json');
    writeFileSync(file, text);
    expect(createJsonSettings(file).read()).toEqual(expected);
  });
});
