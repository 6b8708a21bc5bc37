// Looks at every line of a connection before imapflow does, for what imapflow does not pass on.
import { readsLines, takeLines, textOfLine, type WireLine } from '../wire/lines.ts';

export interface LineWatcher {
  /** The server ends the connection: its words with their response code, as "[UNAVAILABLE] Server error". */
  bye(words: string): void;
  /** Whether the login is done: from then on the app waits itself where the server asks for it. */
  isConnected(): boolean;
}

/** `* BYE [UNAVAILABLE] Server error` */
const BYE = /^\* BYE(?: (.{0,2000}))?$/is;
/** `A7 BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds` */
const THROTTLED = /^\S{1,64} (?:NO|BAD) .{0,400}Backoff Time/is;
/** A longer line is none of these. */
const MOST_BYTES = 2048;

/** Watches the lines from now on. Does nothing if imapflow's method has another name. */
export function watchLines(client: object, watcher: LineWatcher): void {
  if (readsLines(client)) takeLines(client, (line, usual) => usual(watched(line, watcher)));
}

function watched(line: WireLine, watcher: LineWatcher): WireLine {
  const { payload } = line;
  if (payload.length > MOST_BYTES || (line.literals?.length ?? 0) > 0) return line;
  const first = payload[0];
  // "* 17 FETCH …" is by far the most frequent line, and is none of these either.
  if (first === ASTERISK && payload[2] !== LETTER_B && payload[2] !== SMALL_B) return line;
  const text = textOfLine(line);
  const bye = BYE.exec(text);
  if (bye) watcher.bye(bye[1]?.trim() ?? '');
  else if (watcher.isConnected() && THROTTLED.test(text))
    return { ...line, payload: Buffer.from(spaced(text), 'latin1') };
  return line;
}

const ASTERISK = 0x2a;
const LETTER_B = 0x42;
const SMALL_B = 0x62;

/**
 * imapflow knows these words, and waits up to five minutes before it reports them, while the connection hangs and nothing says why.
 * With one more space it does not know them, and the app waits itself.
 */
const spaced = (text: string): string => text.replace(/Backoff Time/i, 'Backoff  Time');
