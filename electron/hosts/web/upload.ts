// Files that the user chose or dropped in the browser: their bytes are put below the data folder, so that they can be read
// like files opened from disk.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../../shared/domain/errors.ts';
import { safeSegment } from '../file-names.ts';

/** Bytes of one uploaded file: a large mbox of many years passes. */
export const UPLOAD_LIMIT = 8 * 1024 ** 3;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DEEPEST = 32;

/**
 * The path below the batch's folder for a name the browser gave: only plain segments, none of which climbs out or hides.
 * Errors: `bad-input` where nothing usable is left.
 */
export function safeRelativePath(name: string, platform: NodeJS.Platform = process.platform): string {
  const segments = name.split(/[/\\]/).map((segment) => safeSegment(segment, platform));
  const kept = segments.filter((segment) => segment !== '');
  if (kept.length === 0 || kept.length > DEEPEST) throw new AppError('bad-input', { detail: { id: 'no-file-name' } });
  return join(...kept);
}

/**
 * Stores the request's body as one file of the batch. Out: its path. Errors: `bad-input` for a batch that is no UUID, an
 * unusable name, a name used before in this batch, or too many bytes; a file broken off is removed again.
 */
export async function storeUpload(
  request: IncomingMessage,
  importsFolder: string,
  batch: string,
  name: string,
  limit = UPLOAD_LIMIT,
): Promise<string> {
  if (!UUID.test(batch))
    throw new AppError('bad-input', { detail: { id: 'foreign-request', why: 'X-Upload-Batch: not a UUID' } });
  const file = join(importsFolder, batch, safeRelativePath(name));
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  let opened = false;
  try {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    target.once('open', () => {
      opened = true;
    });
    await pipeline(request, atMost(limit), target);
  } catch (error) {
    if (opened) await rm(file, { force: true });
    throw uploadError(error, name);
  }
  return file;
}

function uploadError(error: unknown, name: string): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
    return new AppError('bad-input', { file: name, detail: { id: 'name-sent-twice' } }, error);
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return new AppError('file-unreadable', { file: name, detail: { id: 'disk-full' } }, error);
  }
  return error;
}

function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new AppError('bad-input', { detail: { id: 'too-many-bytes', limit } }));
      else done(null, chunk);
    },
  });
}
