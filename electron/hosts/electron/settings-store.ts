import { join } from 'node:path';
import ElectronStore from 'electron-store';
import type { Settings } from '../../../shared/domain/views.ts';
import { sayAside } from '../../app/json-settings.ts';
import { DEFAULT_SETTINGS, type SettingsStore, settingsFrom } from '../../app/settings.ts';
import { setAsideBrokenJson } from '../../disk/aside.ts';
import { diskError } from '../../disk/disk-error.ts';

/** Stores settings in `settings.json` of the data folder. The loopback host reads and writes the same file. */
export function createElectronSettings(dataFolder: string): SettingsStore {
  const file = join(dataFolder, 'settings.json');
  // ElectronStore throws on a file that is not JSON, and the app would never start again.
  sayAside(file, setAsideBrokenJson(file, Date.now()));
  const store = naming(
    file,
    () => new ElectronStore<Settings>({ cwd: dataFolder, name: 'settings', defaults: DEFAULT_SETTINGS }),
  );
  return {
    read: () => settingsFrom(store.store),
    // Replaces the whole file: settings that are left out disappear from it, too.
    write: (settings) =>
      naming(file, () => {
        store.store = settings;
      }),
  };
}

function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw diskError(file, cause);
  }
}
