import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeOnSmallDisk, onSmallDisk } from '../support/small-disk.ts';

describeOnSmallDisk('a disk that may only be read', () => {
  it('is reported at the start and with every setting, with the file and what to do', () => {
    const disk = mkdtempSync(join(tmpdir(), 'bounceboard-disk-'));
    const ran = onSmallDisk(join(import.meta.dirname, 'read-only-child.ts'), disk, '8m');
    rmSync(disk, { recursive: true });
    const data = join(disk, 'data');
    const reported = (file: string): string =>
      `read-only: ${file} may not be written. Allow this user to write it and its folder, or use another folder with --data DIR.`;
    expect(ran).toEqual({
      folder: reported(data),
      begun: reported(join(data, 'bounceboard.db')),
      written: reported(join(data, 'settings.json')),
    });
  }, 60_000);
});
