// Reads dropped or chosen files as text, or finds out why one cannot be read. Sends nothing.
import type { ChosenFile } from '../../components/file-drop.ts';

export const MOST_FILES = 200;
/** The most bytes that the app accepts at once. */
const MOST_BYTES = 30_000_000;

export type WhyUnread = 'tooBig' | 'empty' | 'outlook' | 'archive' | 'binary' | 'failed';

export type ReadFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly charset: 'utf-8' | 'latin1' }
  | { readonly kind: 'unread'; readonly name: string; readonly why: WhyUnread };

/** The first bytes of files that are not mail. */
const MAGIC: readonly (readonly [readonly number[], WhyUnread])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'outlook'],
  [[0x21, 0x42, 0x44, 0x4e], 'outlook'],
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
];

/** In: the first bytes of a file. Out: what kind of file it is, or null where it may be mail. */
export function notMail(head: Uint8Array): WhyUnread | null {
  const known = MAGIC.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[1];
  // Text contains no NUL; a few in a broken message do not make it binary.
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros > head.length / 100 ? 'binary' : null;
}

/** Mail in an 8-bit character set is not valid UTF-8; as one character per byte nothing of it is lost. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly charset: 'utf-8' | 'latin1' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { text, charset: 'latin1' };
  }
}

async function readOne(file: File, name: string): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { kind: 'unread', name, why: 'tooBig' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const why = notMail(bytes.subarray(0, 4096));
    if (why !== null) return { kind: 'unread', name, why };
    const read = textOf(bytes);
    return read.text.trim() === '' ? { kind: 'unread', name, why: 'empty' } : { kind: 'text', name, ...read };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { kind: 'unread', name, why: 'failed' };
  }
}

/** Reads at most 200 files in their order, each as text or with the reason why it cannot be read. */
export async function readFiles(files: readonly ChosenFile[]): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const { file } of files.slice(0, MOST_FILES)) read.push(await readOne(file, file.name));
  return read;
}
