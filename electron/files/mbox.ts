// Reads an mbox file (RFC 4155; the dialects mboxo, mboxrd, mboxcl; LF or CRLF) one message at a time, in bounded memory.
import { createReadStream } from 'node:fs';
import { SOURCE_CAP } from '../intake/message.ts';
import { fileError } from './file-error.ts';
import { fromLineDate } from './from-line.ts';
import { type ReadResult, startsWithFrom, toRawMessage, unreadable } from './raw-message.ts';

const LF = 10;
const CR = 13;
const MARK = Buffer.from('\nFrom ');
/** A From_ line and the line after it must fit into this many bytes. */
const LOOK_AHEAD = 1200;
/** Bytes of a chunk that are kept for the next one: MARK may be cut there, and two bytes before it show an empty line. */
const KEEP = MARK.length + 2;
const HEAD_CAP = SOURCE_CAP + 4096;

interface Finished {
  readonly head: Buffer;
  readonly size: number;
  readonly arrival: number | null;
}

/** What a `\nFrom ` in the buffer is: a From_ line, text, or not decided before the next chunk. */
type Mark = { readonly end: number; readonly arrival: number | null } | 'text' | 'incomplete';

/** Cuts a stream of bytes into messages. Holds at most HEAD_CAP bytes of the current message and one chunk. */
class MboxSplitter {
  #data: Buffer = Buffer.alloc(0);
  #pieces: Buffer[] = [];
  #kept = 0;
  #size = 0;
  /** The last four bytes, which show whether the message ends with an empty line. */
  #tail = '';
  #arrival: number | null = null;
  #started = false;
  /** Whether the first From_ line has a date. If not, the file is cut at undated From_ lines, too. */
  #dated = true;

  /** Adds a chunk; returns the messages completed by it. `isMbox` is false for a file that does not begin with a From_ line. */
  push(chunk: Buffer, last: boolean): { readonly isMbox: boolean; readonly messages: readonly Finished[] } {
    this.#data = this.#data.length === 0 ? chunk : Buffer.concat([this.#data, chunk]);
    if (!this.#started) {
      if (!last && this.#data.length < LOOK_AHEAD) return { isMbox: true, messages: [] };
      if (!this.#begin()) return { isMbox: false, messages: [] };
    }
    const messages = this.#cut(last);
    if (last) messages.push(this.#finish());
    return { isMbox: true, messages };
  }

  #begin(): boolean {
    let at = this.#data.length >= 3 && this.#data.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    while (this.#data[at] === LF || this.#data[at] === CR) at++;
    if (!startsWithFrom(this.#data, at)) return false;
    const lf = this.#data.indexOf(LF, at);
    const end = lf < 0 ? this.#data.length : lf + 1;
    this.#arrival = fromLineDate(this.#data.toString('latin1', at, end));
    this.#dated = this.#arrival !== null;
    this.#started = true;
    // The newline of the From_ line stays, since MARK begins with it if the message is empty.
    this.#data = this.#data.subarray(Math.max(at, end - 1));
    return true;
  }

  #cut(last: boolean): Finished[] {
    const messages: Finished[] = [];
    let from = 0;
    let search = 0;
    for (;;) {
      const at = this.#data.indexOf(MARK, search);
      if (at < 0) break;
      const mark = this.#classify(at, last);
      if (mark === 'incomplete') {
        const keep = Math.max(from, at - 2);
        this.#append(this.#data.subarray(from, keep));
        this.#data = this.#data.subarray(keep);
        return messages;
      }
      search = at + 1;
      if (mark === 'text') continue;
      this.#append(this.#data.subarray(from, at + 1));
      messages.push(this.#finish());
      this.#arrival = mark.arrival;
      from = mark.end;
      search = mark.end;
    }
    const keep = last ? this.#data.length : Math.max(from, this.#data.length - KEEP);
    this.#append(this.#data.subarray(from, keep));
    this.#data = this.#data.subarray(keep);
    return messages;
  }

  /**
   * A dated `From ` line begins a message if an empty line is before it. Without the empty line (the message before it was cut off) it
   * does so only if a header field follows, since the line may be part of a quoted report.
   */
  #classify(at: number, last: boolean): Mark {
    const lineEnd = this.#data.indexOf(LF, at + 1);
    const next = lineEnd < 0 ? -1 : this.#data.indexOf(LF, lineEnd + 1);
    if (!last && next < 0 && this.#data.length - at < LOOK_AHEAD) return 'incomplete';
    if (lineEnd < 0) return 'text';
    const arrival = fromLineDate(this.#data.toString('latin1', at + 1, Math.min(lineEnd, at + LOOK_AHEAD)));
    if (arrival === null && this.#dated) return 'text';
    const header = this.#data.toString('latin1', lineEnd + 1, Math.min(lineEnd + 200, this.#data.length));
    const fieldFollows = /^[!-9;-~]{1,100}:/.test(header);
    const emptyBefore =
      this.#data[at - 1] === LF || (this.#data[at - 1] === CR && this.#data[at - 2] === LF) || at === 0;
    const begins = arrival === null ? emptyBefore && fieldFollows : emptyBefore || fieldFollows;
    return begins ? { end: lineEnd, arrival } : 'text';
  }

  #append(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#size += bytes.length;
    this.#tail = (this.#tail + bytes.toString('latin1', Math.max(0, bytes.length - 4))).slice(-4);
    if (this.#kept >= HEAD_CAP) return;
    // A copy, so that a short message does not hold the chunk it came from.
    const piece = Buffer.from(bytes.subarray(0, HEAD_CAP - this.#kept));
    this.#pieces.push(piece);
    this.#kept += piece.length;
  }

  #finish(): Finished {
    const whole = Buffer.concat(this.#pieces);
    // Neither the newline of the From_ line nor the empty line before the next From_ line belongs to the message.
    const skip = whole[0] === LF ? 1 : 0;
    const emptyLine = this.#tail.endsWith('\r\n\r\n') ? 2 : this.#tail.endsWith('\n\n') ? 1 : 0;
    const size = Math.max(0, this.#size - skip - emptyLine);
    const quoted = whole.subarray(skip, skip + size);
    const head = unquote(quoted);
    const done = { head, size: size - (quoted.length - head.length), arrival: this.#arrival };
    this.#pieces = [];
    this.#kept = 0;
    this.#size = 0;
    this.#tail = '';
    return done;
  }
}

/** Removes one `>` from `>From `, `>>From ` and so on (mboxrd). mboxo quotes only the first form. */
function unquote(message: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = message.indexOf('\n>'); at >= 0; at = message.indexOf('\n>', at + 1)) {
    let after = at + 1;
    while (message[after] === 0x3e) after++;
    if (!startsWithFrom(message, after)) continue;
    pieces.push(message.subarray(from, at + 1));
    from = at + 2;
  }
  return pieces.length === 0 ? message : Buffer.concat([...pieces, message.subarray(from)]);
}

/** Yields every message of the file in order, and `unreadable` for a broken message or a read error. Never throws. */
export async function* readMbox(file: string): AsyncGenerator<ReadResult> {
  yield* readMboxChunks(file, createReadStream(file, { highWaterMark: 256 * 1024 }));
}

/** As readMbox, for bytes from another source; errors name `file`. */
export async function* readMboxChunks(
  file: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<ReadResult> {
  const splitter = new MboxSplitter();
  let index = 0;
  const results = (messages: readonly Finished[]): ReadResult[] =>
    messages.map((m) => toRawMessage(file, index++, m.head, m.size, m.arrival));
  try {
    for await (const chunk of chunks) {
      const { isMbox, messages } = splitter.push(chunk, false);
      if (!isMbox) return yield notMbox(file);
      yield* results(messages);
    }
    const { isMbox, messages } = splitter.push(Buffer.alloc(0), true);
    if (!isMbox) return yield notMbox(file);
    yield* results(messages);
  } catch (cause) {
    yield { kind: 'unreadable', problem: { index: null, error: fileError(file, cause) } };
  }
}

function notMbox(file: string): ReadResult {
  return unreadable(file, null, 'file-unreadable', { id: 'not-mbox' });
}
