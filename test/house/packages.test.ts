import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinsOf } from '../pins/lagging.ts';
import { ROOT } from './source-files.ts';

const PACKAGE = readFileSync(join(ROOT, 'package.json'), 'utf8');
const LOCK = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

describe('the packages', () => {
  it('are pinned to one version each, and none is forced upon another package', () => {
    const loose = [...pinsOf(PACKAGE)].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(JSON.parse(PACKAGE)).not.toHaveProperty('overrides');
  });

  it('stand in the lock file with the version of their pin', () => {
    const { packages } = JSON.parse(LOCK);
    const locked = new Map([...pinsOf(PACKAGE)].map(([name]) => [name, packages[`node_modules/${name}`]?.version]));
    expect(locked).toEqual(pinsOf(PACKAGE));
    expect(pinsOf(JSON.stringify(packages['']))).toEqual(pinsOf(PACKAGE));
  });

  it('are named in the lock file without the address they came from', () => {
    expect(LOCK).not.toContain('"resolved"');
    expect(LOCK).not.toContain('.tgz');
  });

  it('stand in the lock file with all that they need, also on other systems: else npm ci refuses it', () => {
    const { packages } = JSON.parse(LOCK) as { packages: Record<string, Record<string, Record<string, string>>> };
    const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry['dependencies'], ...entry['optionalDependencies'] })
        .filter((name) => !known.has(name))
        .map((name) => `${path || 'package.json'} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
