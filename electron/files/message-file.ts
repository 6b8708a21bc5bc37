// Reads a file with one message: .eml, or a file of a Maildir.
import { open } from 'node:fs/promises';
import { SOURCE_CAP } from '../intake/message.ts';
import { fileError } from './file-error.ts';
import { type ReadResult, toRawMessage } from './raw-message.ts';

/** Bytes that may come before the header: a byte order mark, empty lines, a From_ line. */
const SLACK = 4096;

/** Reads at most `cap` + SLACK bytes of a file of any size. Never throws. */
export async function readMessageFile(file: string, cap: number = SOURCE_CAP): Promise<ReadResult> {
  try {
    await using handle = await open(file, 'r');
    const { size, mtimeMs } = await handle.stat();
    const head = new Uint8Array(Math.min(size, cap + SLACK));
    let got = 0;
    while (got < head.length) {
      const { bytesRead } = await handle.read(head, got, head.length - got, got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return toRawMessage(file, 0, head.subarray(0, got), size, mtimeMs);
  } catch (cause) {
    return { kind: 'unreadable', problem: { index: null, error: fileError(file, cause) } };
  }
}
