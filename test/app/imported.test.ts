import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeAccountFiles } from '../../electron/accounts/account-files.ts';
import { importedBatches } from '../../electron/files/imported.ts';
import { tempFolder } from './temp-folder.ts';

const BATCH = '0f8fad5b-d9cb-469f-a165-70867728950e';
const folder = tempFolder();

describe('files that came in through a browser', () => {
  it('are distinguished from the user’s own', () => {
    const data = '/data';
    const paths = [
      `/data/imports/${BATCH}/a.eml`,
      `/data/imports/${BATCH}/Mail/cur`,
      '/home/ann/a.eml',
      '/data/imports',
    ];
    expect(importedBatches(paths, data)).toEqual([join(data, 'imports', BATCH)]);
    expect(importedBatches([`/data/imports/../${BATCH}/x`, '/data/importsx/y', '/data'], data)).toEqual([]);
  });

  it('go with their account; the user’s own stay', async () => {
    const uploaded = join(folder.path, 'imports', BATCH, 'a.eml');
    const own = join(folder.path, 'own.eml');
    mkdirSync(join(folder.path, 'imports', BATCH), { recursive: true });
    writeFileSync(uploaded, 'x');
    writeFileSync(own, 'x');
    const account = { id: 1, kind: 'files', name: own, config: { paths: [own, uploaded] }, lastSync: null } as const;
    await removeAccountFiles(account, folder.path);
    expect([existsSync(uploaded), existsSync(own)]).toEqual([false, true]);
  });
});
