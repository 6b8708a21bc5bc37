import ElectronStore from 'electron-store';
import type { Settings } from '../../../shared/domain/views.ts';
import { DEFAULT_SETTINGS, type SettingsStore, settingsFrom } from '../../app/settings.ts';

/** Settings in `settings.json` of the data folder; the loopback host reads and writes the same file. */
export function createElectronSettings(dataFolder: string): SettingsStore {
  const store = new ElectronStore<Settings>({ cwd: dataFolder, name: 'settings', defaults: DEFAULT_SETTINGS });
  return {
    read: () => settingsFrom(store.store),
    // As a whole: what is left out is to be gone from the file, too.
    write(settings) {
      store.store = settings;
    },
  };
}
