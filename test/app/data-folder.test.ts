import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  chooseDataFolder,
  defaultDataFolder,
  prepareDataFolder,
  renewSampleFolder,
} from '../../electron/app/data-folder.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/ann/.local/share/bounceboard'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/bounceboard'],
    ['darwin', {}, '/home/ann/Library/Application Support/Bounceboard'],
    ['win32', { APPDATA: '/appdata' }, '/appdata/Bounceboard'],
  ] as const)('lies on %s with %j in %s', (platform, env, expected) => {
    expect(defaultDataFolder(platform, env, '/home/ann')).toBe(expected);
  });

  it('is readable by its owner alone, also where it was there before', () => {
    const path = join(folder.path, 'a', 'b');
    mkdirSync(path, { recursive: true, mode: 0o755 });
    prepareDataFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('is named where it cannot be used', () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataFolder(join(file, 'data'))).toThrowError(
      expect.objectContaining({ code: 'file-unreadable', data: expect.objectContaining({ file: join(file, 'data') }) }),
    );
  });

  it('is another one for the sample mailbox, and that one begins anew', () => {
    vi.stubEnv('XDG_DATA_HOME', folder.path);
    try {
      const own = chooseDataFolder({ data: null, sample: false });
      const choice = { data: null, sample: true };
      const sample = chooseDataFolder(choice);
      expect(sample).not.toBe(own);
      mkdirSync(join(sample, 'sample'), { recursive: true });
      writeFileSync(join(own, 'bounceboard.db'), 'mine');
      writeFileSync(join(sample, 'bounceboard.db'), 'old');
      renewSampleFolder(choice);
      expect(readdirSync(sample)).toEqual([]);
      expect(readdirSync(own)).toContain('bounceboard.db');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('that was named is left as it is', () => {
    const choice = { data: folder.path, sample: true };
    writeFileSync(join(folder.path, 'bounceboard.db'), 'mine');
    renewSampleFolder(choice);
    expect(chooseDataFolder(choice)).toBe(folder.path);
    expect(readdirSync(folder.path)).toEqual(['bounceboard.db']);
  });
});
