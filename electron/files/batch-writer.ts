import type { AppError } from '../../shared/domain/errors.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import type { IntakeFact } from '../intake/facts.ts';
import { toFacts } from '../intake/intake.ts';
import type { IncomingMessage } from '../intake/message.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { FolderPosition } from '../source/position.ts';
import type { Store } from '../store/store-api.ts';
import type { FileFolder } from './file-folders.ts';

const MESSAGES = 200;
/** At most this many bytes of sources are held in memory: two hundred reports of the largest size would have 50 MB. */
const BYTES = 8 * 1024 * 1024;

export interface BatchWriter {
  /** Adds a message, and writes the batch when it is full. */
  add(message: IncomingMessage, role: FolderRole): Promise<void>;
  /** Writes the messages added since the last write. */
  flush(): Promise<void>;
}

interface BatchOptions {
  readonly accountId: number;
  readonly folder: FileFolder;
  readonly store: Store;
  readonly reader: MailReader;
  readonly verp?: VerpKeys | undefined;
  onProblem(error: AppError): void;
}

/** Writes the messages of one folder to the store in batches, each in one transaction. */
export function createBatchWriter(options: BatchOptions): BatchWriter {
  const { accountId, folder, store, reader, verp, onProblem } = options;
  let waiting: { message: IncomingMessage; role: FolderRole }[] = [];
  let bytes = 0;
  let highestUid = 0;

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const facts: IntakeFact[] = [];
    for (const [role, group] of Map.groupBy(waiting, (entry) => entry.role)) {
      const messages = group.map(({ message }) => message);
      const got = await toFacts(messages, { role, reader, verp, place: { file: folder.path } });
      facts.push(...got.facts);
      for (const problem of got.problems) onProblem(problem);
    }
    highestUid = Math.max(highestUid, ...waiting.map(({ message }) => message.head.uid));
    waiting = [];
    bytes = 0;
    await store.run('intake.apply', { accountId, folder: position(folder, highestUid), facts });
  }

  return {
    async add(message, role) {
      waiting.push({ message, role });
      bytes += message.source?.length ?? 0;
      if (waiting.length >= MESSAGES || bytes >= BYTES) await flush();
    },
    flush,
  };
}

/** Files have no UIDVALIDITY and no MODSEQ, and every pass reads the whole folder. */
function position({ path, role }: FileFolder, highestUid: number): FolderPosition {
  return { path, role, uidValidity: '0', highestUid, lowestUid: 1, highestModseq: null };
}
