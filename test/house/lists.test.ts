// A mail system, a reason, a provider, a guard, a doubt, a chart, an export format, a migration, a kind of own data, a group of
// handlers: each is one file, and one line in its list.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASON_IDS, REASONS } from '../../shared/bounce/classify/reasons/index.ts';
import { filesBelow, importsOf, read, sourcesBelow } from './source-files.ts';

const FORMATS = 'shared/bounce/extract/formats';
const LISTS = [
  FORMATS,
  'shared/bounce/classify/reasons',
  'shared/bounce/classify/providers',
  'shared/bounce/classify/guards',
  'shared/bounce/classify/doubts',
  'shared/export',
  'electron/store/migrations',
  'electron/store/own/kinds',
  'electron/app/handlers',
  'renderer/charts',
];

const nameOf = (file: string): string => posix.basename(file).replace(/\.[a-z.]+$/, '');

function filesOf(folder: string): readonly string[] {
  return sourcesBelow(folder).filter((file) => posix.dirname(file) === folder && nameOf(file) !== 'index');
}

/** The values that the list names; importing only a type does not count. */
function listedIn(folder: string): ReadonlySet<string> {
  const index = `${folder}/index.ts`;
  const values = read(index).replace(/^(?:import type|export) .* from .*$/gm, '');
  return new Set(importsOf(index, values));
}

describe('the lists', () => {
  it.each(LISTS)('every file of %s is in its list, or helps one that is', (folder) => {
    const files = filesOf(folder);
    const listed = listedIn(folder);
    const helpers = new Set(files.filter((file) => listed.has(file)).flatMap((file) => importsOf(file)));
    expect(files.filter((file) => listed.has(file)).length).toBeGreaterThan(1);
    expect(files.filter((file) => !listed.has(file) && !helpers.has(file))).toEqual([]);
  });

  it('migrations are numbered without a gap', () => {
    const numbers = filesOf('electron/store/migrations')
      .filter((file) => listedIn('electron/store/migrations').has(file))
      .map((file) => Number(nameOf(file).split('-', 1)[0]));
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });

  it('every reason has a file of its name', () => {
    expect(REASONS.map(({ id }) => id).sort()).toEqual([...REASON_IDS].sort());
    const listed = filesOf('shared/bounce/classify/reasons').filter((file) =>
      listedIn('shared/bounce/classify/reasons').has(file),
    );
    expect(listed.map(nameOf).sort()).toEqual([...REASON_IDS].sort());
  });

  it('every format has a fixture: a message, and what it must say', () => {
    const fixtures = new Set(filesBelow('test/fixtures'));
    const without = filesOf(FORMATS)
      .filter((file) => listedIn(FORMATS).has(file))
      .map(nameOf)
      .filter((name) => !fixtures.has(`test/fixtures/${name}/01.eml`));
    expect(without).toEqual([]);
  });

  it('every fixture says what it must give', () => {
    const fixtures = filesBelow('test/fixtures');
    const messages = fixtures.filter((file) => file.endsWith('.eml'));
    const without = messages.filter((file) => !fixtures.includes(file.replace(/\.eml$/, '.expected.json')));
    expect(without).toEqual([]);
  });
});
