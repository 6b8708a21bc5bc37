// Runs on a small disk (support/small-disk.ts), makes it read-only, and prints how the app reports that.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import { type App, createApp } from '../../electron/app/create-app.ts';
import { prepareDataFolder } from '../../electron/app/data-folder.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { diskWords } from '../../electron/disk/disk-words.ts';
import { AppError } from '../../shared/domain/errors.ts';

const [disk = ''] = process.argv.slice(2);
const data = join(disk, 'data');
const settings = createJsonSettings(join(data, 'settings.json'));
const echoed: string[] = [];
const start = (): Promise<App> =>
  createApp({
    dataFolder: data,
    host: 'web',
    secrets: createMemorySecretStore(),
    settings,
    openLink: async () => false,
    echo: (line) => echoed.push(line),
  });
const said = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${diskWords(error)}` : String(error);
  }
};

mkdirSync(data);
await (await start()).close();
execFileSync('mount', ['-o', 'remount,ro', disk]);
const folder = await said(() => prepareDataFolder(data));
const begun = await said(start);
const written = await said(() => settings.write({ ...settings.read(), theme: 'dark' }));
console.log(JSON.stringify({ folder, begun, written }));
