import { readFileSync } from 'node:fs';
import { setAsideBrokenJson } from '../disk/aside.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { type SettingsStore, settingsFrom } from './settings.ts';

/**
 * Keeps settings in a JSON file of the same name and shape as electron-store's, so that both hosts share it. Each write
 * replaces the whole file. Errors of writing, naming the file: `disk-full`, `read-only`, `disk-error`.
 */
export function createJsonSettings(file: string): SettingsStore {
  sayAside(file, setAsideBrokenJson(file, Date.now()));
  return {
    read: () => settingsFrom(readJson(file)),
    write: (settings) => writeWhole(file, `${JSON.stringify(settings, null, '\t')}\n`),
  };
}

/** Prints that the settings file is not JSON, under which name it was kept, and that the defaults apply. */
export function sayAside(file: string, kept: string | null): void {
  if (kept !== null) console.error(`${file} is damaged. It is kept as ${kept}, and the usual settings hold.`);
}

/**
 * Reads a JSON file. Undefined where it is missing or not JSON: the defaults then apply, and the next change writes the file
 * anew.
 */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}
