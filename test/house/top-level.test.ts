import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const TOP_LEVEL = [
  'README.md',
  'electron',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

// A copy without its history cannot be asked which files belong to it.
describe.skipIf(!existsSync(join(ROOT, '.git')))('the top level (needs the git history)', () => {
  it('holds what the house has, dot files aside, and nothing else', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    const names = new Set(files.map((file) => file.split('/', 1)[0] ?? ''));
    expect([...names].filter((name) => !name.startsWith('.')).sort()).toEqual(TOP_LEVEL);
  });
});
