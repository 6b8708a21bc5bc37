// One message of a file, cut at SOURCE_CAP, so that its attachments are never in memory.

import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import type { FileDetail } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import { headerEnd, readMessageHeader } from '../intake/header-block.ts';
import { SOURCE_CAP } from '../intake/message.ts';

export interface RawMessage {
  /** The message's number within its file, from 0. */
  readonly index: number;
  /** Header and body, at most SOURCE_CAP bytes. */
  readonly source: Uint8Array;
  /** The fields of the header, as readMessageHeader gives them. */
  readonly fields: readonly HeaderField[];
  /** Where the body begins in `source`. */
  readonly bodyAt: number;
  readonly truncated: boolean;
  /** Bytes of the whole message. */
  readonly size: number;
  /** The date of the From_ line or of the file, milliseconds since 1970 UTC; null for neither. */
  readonly arrival: number | null;
}

/** A message that could not be read, or a whole file (`index` is null then). */
export interface Unreadable {
  readonly index: number | null;
  readonly error: AppError;
}

export type ReadResult =
  | { readonly kind: 'message'; readonly message: RawMessage }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable };

const NEWLINES = new Set([10, 13]);
const BLANKS = new Set([9, 32]);

/** The offset of the header: after a byte order mark, empty lines and the From_ line of an mbox. */
function startOfHeader(source: Uint8Array): number {
  let at = 0;
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) at = 3;
  for (let i = at; i < source.length; i++) {
    const byte = source[i] ?? 0;
    if (NEWLINES.has(byte)) at = i + 1;
    else if (!BLANKS.has(byte)) break;
  }
  if (startsWithFrom(source, at)) {
    const lf = source.indexOf(10, at);
    return lf < 0 ? source.length : lf + 1;
  }
  return at;
}

/** Whether `bytes` has `From ` at that offset. */
export function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x46 &&
    bytes[at + 1] === 0x72 &&
    bytes[at + 2] === 0x6f &&
    bytes[at + 3] === 0x6d &&
    bytes[at + 4] === 0x20
  );
}

/**
 * In: the first bytes of a message (`head`, may be longer than SOURCE_CAP) and its `size` in bytes. Out: the message, or why it cannot
 * be read.
 */
export function toRawMessage(
  file: string,
  index: number,
  head: Uint8Array,
  size: number,
  arrival: number | null,
): ReadResult {
  const start = startOfHeader(head);
  const source = head.subarray(start, start + SOURCE_CAP);
  if (size === 0 || source.length === 0) return unreadable(file, index, 'file-empty', inFile(index, { id: 'empty' }));
  const fields = readMessageHeader(source);
  if (fields.length === 0) return unreadable(file, index, 'file-unreadable', inFile(index, { id: 'no-mail-header' }));
  const whole = size - start;
  const message = { index, source, fields, bodyAt: headerEnd(source), size: whole, arrival };
  return { kind: 'message', message: { ...message, truncated: whole > source.length } };
}

/** Adds the number of the message to `why`, unless it is the first of its file. */
export function inFile(index: number, why: FileDetail): FileDetail {
  return index === 0 ? why : { id: 'message-of-file', number: index + 1, why };
}

export function unreadable(
  file: string,
  index: number | null,
  code: ErrorCode,
  detail: FileDetail,
  cause?: unknown,
): ReadResult {
  return { kind: 'unreadable', problem: { index, error: new AppError(code, { file, detail }, cause) } };
}
