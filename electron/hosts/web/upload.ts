// Stores files that the user chose or dropped in the browser below the data folder, so that they can be read like files opened
// from disk. Files opened together form one batch with a folder of its own.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../../shared/domain/errors.ts';
import { checkUpload, UPLOAD_LIMITS, type UploadLimits } from '../../../shared/ipc/upload-limits.ts';
import { diskError } from '../../disk/disk-error.ts';
import { importedBatches, importsFolder } from '../../files/imported.ts';
import { safeSegment } from '../file-names.ts';
import { foreign, HttpError } from './http-error.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DEEPEST = 32;

export interface Uploads {
  /**
   * Stores the request's body as one file of the batch. Out: its path. Errors: `bad-input` for a batch that is no UUID or has
   * ended, and for a name that is unusable or occurs twice in the batch; `too-many-files` and `too-large`; `disk-full`,
   * `read-only` or `disk-error`. After every error but `bad-input`, and where the page disconnects, the whole batch is removed.
   */
  store(request: IncomingMessage, batch: string, name: string): Promise<string>;
  /** Keeps the batches that contain these paths, since the app has opened them. */
  keep(paths: readonly string[]): void;
  /** Removes a batch of this run that was not opened. */
  discard(batch: string): Promise<void>;
  /** Removes every batch of this run that was not opened. */
  close(): Promise<void>;
}

/** The files and bytes received of one batch so far. */
interface Batch {
  readonly folder: string;
  files: number;
  bytes: number;
  state: 'open' | 'kept' | 'gone';
}

export function createUploads(dataFolder: string, limits: UploadLimits = UPLOAD_LIMITS): Uploads {
  const imports = importsFolder(dataFolder);
  const batches = new Map<string, Batch>();
  const remove = async (batch: Batch): Promise<void> => {
    if (batch.state === 'kept') return;
    batch.state = 'gone';
    await rm(batch.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    async store(request, id, name) {
      if (!UUID.test(id)) throw new AppError('bad-input', foreign('X-Upload-Batch: not a UUID'));
      const path = safeRelativePath(name);
      const batch = batches.get(id) ?? { folder: join(imports, id), files: 0, bytes: 0, state: 'open' };
      batches.set(id, batch);
      if (batch.state !== 'open') throw new AppError('bad-input', { file: name, ...foreign('this batch has ended') });
      try {
        const file = join(batch.folder, path);
        await storeFile(request, file, counted(batch, name, limits, Number(request.headers['content-length'] ?? 0)));
        if (batch.state !== 'open') throw new AppError('bad-input', { file: name, ...foreign('this batch has ended') });
        return file;
      } catch (error) {
        const refused = uploadError(error, name);
        if (!(refused instanceof AppError && refused.code === 'bad-input')) await remove(batch);
        throw refused;
      }
    },
    keep(paths) {
      for (const folder of importedBatches(paths, dataFolder)) {
        for (const batch of batches.values()) if (batch.folder === folder) batch.state = 'kept';
      }
    },
    async discard(id) {
      const batch = batches.get(id);
      if (batch) await remove(batch);
    },
    async close() {
      for (const batch of batches.values()) await remove(batch);
    },
  };
}

/**
 * The path below the batch's folder for a name from the browser: plain segments only, none of which leaves the folder or is
 * hidden. Errors: `bad-input` where nothing usable is left.
 */
export function safeRelativePath(name: string, platform: NodeJS.Platform = process.platform): string {
  const segments = name.split(/[/\\]/).map((segment) => safeSegment(segment, platform));
  const kept = segments.filter((segment) => segment !== '');
  if (kept.length === 0 || kept.length > DEEPEST) throw new AppError('bad-input', { detail: { id: 'no-file-name' } });
  return join(...kept);
}

/** Writes one file; an incomplete file is removed. */
async function storeFile(request: IncomingMessage, file: string, count: Transform): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  let opened = false;
  try {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    target.once('open', () => {
      opened = true;
    });
    await pipeline(request, count, target);
  } catch (error) {
    if (opened) await rm(file, { force: true });
    throw error;
  }
}

/**
 * Counts the bytes that pass through. Errors: `too-many-files` at once; `too-large` as soon as the limit is certain to be
 * exceeded.
 */
function counted(batch: Batch, name: string, limits: UploadLimits, announced: number): Transform {
  checkUpload(name, announced, batch, limits);
  batch.files += 1;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        checkUpload(name, chunk.length, { files: 0, bytes: batch.bytes }, limits);
        batch.bytes += chunk.length;
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

function uploadError(error: unknown, name: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return new AppError('bad-input', { file: name, detail: { id: 'name-sent-twice' } }, error);
  if (error instanceof AppError && (error.code === 'too-large' || error.code === 'too-many-files')) {
    return new HttpError(413, error.code, error.data);
  }
  return diskError(name, error);
}
