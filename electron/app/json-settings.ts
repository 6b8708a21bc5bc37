import { readFileSync } from 'node:fs';
import { setAsideBrokenJson } from '../disk/aside.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { type SettingsStore, settingsFrom } from './settings.ts';

/**
 * Settings in a JSON file, of the same name and shape as the one electron-store keeps, so that both hosts share it. A new
 * version replaces the old one whole. Errors of writing: `disk-full`, `read-only`, `disk-error`, naming the file.
 */
export function createJsonSettings(file: string): SettingsStore {
  sayAside(file, setAsideBrokenJson(file, Date.now()));
  return {
    read: () => settingsFrom(readJson(file)),
    write: (settings) => writeWhole(file, `${JSON.stringify(settings, null, '\t')}\n`),
  };
}

/** What was in a file that is no JSON is kept; the defaults hold then. */
export function sayAside(file: string, kept: string | null): void {
  if (kept !== null) console.error(`${file} is damaged. It is kept as ${kept}, and the usual settings hold.`);
}

/** Undefined where the file is missing or is no JSON: the defaults then hold, and the next change writes it anew. */
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
