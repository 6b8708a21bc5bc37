// One message as it lies in a file, cut at SOURCE_CAP so that its attachments never stand in memory.

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
  /** Milliseconds since 1970 UTC: the date of the From_ line or of the file; null where neither says. */
  readonly arrival: number | null;
}

/** A message or file that could not be read; the ones around it were. */
export interface Unreadable {
  readonly index: number | null;
  readonly error: AppError;
}

export type ReadResult =
  | { readonly kind: 'message'; readonly message: RawMessage }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable };

const NEWLINES = new Set([10, 13]);
const BLANKS = new Set([9, 32]);

/** What people and programs put before the header: a byte order mark, empty lines, the `From ` line of an mbox. */
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

/** Whether the five bytes `From ` stand at that offset. */
export function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x46 &&
    bytes[at + 1] === 0x72 &&
    bytes[at + 2] === 0x6f &&
    bytes[at + 3] === 0x6d &&
    bytes[at + 4] === 0x20
  );
}

/** Builds the message from its first bytes (`head`, may be longer than the cap), or says why it cannot be one. */
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

/** Why a message cannot be read, with its place where it is not the first of its file. */
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
