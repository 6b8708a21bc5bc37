import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from './disk-error.ts';

/**
 * Replaces a whole file, readable by its owner alone. The new text is on the disk before it takes the old one's place, so that
 * a full disk, a crash or a power cut leaves one of the two and never a part. Errors: `disk-full`, `read-only`, `disk-error`.
 */
export function writeWhole(file: string, text: string): void {
  const next = `${file}.${process.pid}.new`;
  try {
    writeSynced(next, text);
    renameSync(next, file);
    syncFolder(dirname(file));
  } catch (cause) {
    removeHalf(next);
    throw diskError(file, cause);
  }
}

function writeSynced(file: string, text: string): void {
  const open = openSync(file, 'w', 0o600);
  try {
    writeFileSync(open, text);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Makes a new file name durable by syncing its folder. Windows cannot open folders and does not need this. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

function removeHalf(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    // The caller reports the first error: why the file could not be written. This one is only logged.
    console.error(`${file} was left behind: ${String(error)}`);
  }
}
