// Reads an mbox file (RFC 4155; the dialects mboxo, mboxrd, mboxcl) message by message, LF or CRLF, in bounded memory.
import { createReadStream } from 'node:fs';
import { SOURCE_CAP } from '../intake/message.ts';
import { fileError } from './file-error.ts';
import { fromLineDate } from './from-line.ts';
import { type ReadResult, startsWithFrom, toRawMessage, unreadable } from './raw-message.ts';

const LF = 10;
const CR = 13;
const MARK = Buffer.from('\nFrom ');
/** A postmark line and the line after it must fit in here. */
const LOOK_AHEAD = 1200;
/** Bytes kept back at the end of a chunk: a split mark, and the two bytes before it that tell an empty line. */
const KEEP = MARK.length + 2;
const HEAD_CAP = SOURCE_CAP + 4096;

interface Finished {
  readonly head: Buffer;
  readonly size: number;
  readonly arrival: number | null;
}

/** What a `\nFrom ` in the buffer turned out to be. */
type Mark = { readonly end: number; readonly arrival: number | null } | 'text' | 'incomplete';

/** Cuts a stream of bytes into messages. Holds the current message up to HEAD_CAP and one chunk, no more. */
class MboxSplitter {
  #data: Buffer = Buffer.alloc(0);
  #pieces: Buffer[] = [];
  #kept = 0;
  #size = 0;
  /** The last four bytes, which tell an empty line at the end. */
  #tail = '';
  #arrival: number | null = null;
  #started = false;
  /** Files whose first postmark has no date are cut at undated ones too. */
  #dated = true;

  /** False where the file does not begin with a postmark: then it is no mbox. */
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
    // The line's own newline stays, so that a message without any header still shows the next mark.
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
      const mark = this.#judge(at, last);
      if (mark === 'incomplete') {
        const keep = Math.max(from, at - 2);
        this.#take(this.#data.subarray(from, keep));
        this.#data = this.#data.subarray(keep);
        return messages;
      }
      search = at + 1;
      if (mark === 'text') continue;
      this.#take(this.#data.subarray(from, at + 1));
      messages.push(this.#finish());
      this.#arrival = mark.arrival;
      from = mark.end;
      search = mark.end;
    }
    const keep = last ? this.#data.length : Math.max(from, this.#data.length - KEEP);
    this.#take(this.#data.subarray(from, keep));
    this.#data = this.#data.subarray(keep);
    return messages;
  }

  /**
   * A dated `From ` line after an empty line begins a message. Without the empty line (a message cut short, a lost newline)
   * it does so only when a header field follows: the line may as well stand inside a quoted report.
   */
  #judge(at: number, last: boolean): Mark {
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

  #take(bytes: Buffer): void {
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
    // The newline that ended the postmark line is not the message's, nor is the empty line before the next one.
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

/** mboxrd: `>From `, `>>From ` … lose one `>`; mboxo quotes only the first form. */
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

/** Yields every message of the file in order; an unreadable one, or an end that cannot be read, is yielded as such. Never throws. */
export async function* readMbox(file: string): AsyncGenerator<ReadResult> {
  yield* readMboxChunks(file, createReadStream(file, { highWaterMark: 256 * 1024 }));
}

/** As readMbox, for bytes that come from elsewhere; `file` is what they are called in errors. */
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
