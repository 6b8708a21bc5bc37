import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { diskError } from '../../disk/disk-error.ts';
import { writeSampleMailbox } from './index.ts';

/**
 * Makes the sample mailbox if `folder` does not exist. Writes it to another folder and renames that one when it is complete, so that a
 * crash leaves no half mailbox.
 */
export async function makeSampleOnce(
  folder: string,
  now: number,
  write: (folder: string, options: { now: number }) => Promise<void> = writeSampleMailbox,
): Promise<void> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there) return;
  const half = `${folder}.new`;
  try {
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true });
    await write(half, { now });
    await rename(half, folder);
  } catch (cause) {
    throw diskError(folder, cause);
  }
}
