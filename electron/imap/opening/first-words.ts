// What a server is, by the first bytes that it sends.
import type { Duplex } from 'node:stream';

/** `tls`: the server speaks TLS where plain text was expected. */
export type Peer = 'imap' | 'smtp' | 'pop3' | 'http' | 'tls' | 'other';

export interface FirstWords {
  readonly peer: Peer;
  /** The first line, or what came of it. */
  readonly line: string;
}

/** A server answered that is no IMAP server. */
export class NotImapError extends Error {
  readonly words: FirstWords;
  constructor(words: FirstWords) {
    super(`not IMAP but ${words.peer}: ${words.line}`);
    this.words = words;
  }
}

/** Bytes without a line break after which the first line counts as complete. */
const LONGEST_LINE = 2048;

/** Greetings by their beginning. The first form that fits decides. */
const GREETINGS: readonly (readonly [form: RegExp, peer: Peer])[] = [
  // "* OK [CAPABILITY IMAP4rev1] ready" (RFC 3501 section 7.1)
  [/^\* (?:OK|PREAUTH|BYE)\b/i, 'imap'],
  // "GET BAD Unknown command": the answer of an IMAP server that has not greeted yet to the question for a web server.
  [/^(?:GET|\*) (?:BAD|NO)\b/i, 'imap'],
  // "+OK Dovecot ready." (RFC 1939 section 4)
  [/^(?:\+OK|-ERR)\b/, 'pop3'],
  // "220 ProFTPD Server ready."
  [/^220[ -].*FTP/i, 'other'],
  // "220 mail.example.org ESMTP Postfix" (RFC 5321 section 3.1)
  [/^(?:220|421|554)[ -]/, 'smtp'],
  // "HTTP/1.1 400 Bad Request" (RFC 9112 section 4)
  [/^(?:HTTP\/\d|<!DOCTYPE|<html)/i, 'http'],
];

/** In: the bytes so far. Out: what the server is; null while the first line is not complete. */
export function firstWords(bytes: Buffer): FirstWords | null {
  // An alert or a handshake message of TLS (RFC 8446 section 5.1).
  if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 0x03) return { peer: 'tls', line: '' };
  const text = bytes.toString('latin1').trimStart();
  const end = text.indexOf('\n');
  if (end < 0 && text.length < LONGEST_LINE) return null;
  return wordsOfLine(end < 0 ? text : text.slice(0, end));
}

function wordsOfLine(text: string): FirstWords {
  const line = text.trim().slice(0, 200);
  return { peer: GREETINGS.find(([form]) => form.test(line))?.[1] ?? 'other', line };
}

/**
 * Reads from a connection until the first line is complete. `limitMs`: milliseconds of waiting. The bytes behind the line are lost.
 * Errors: Node's own, ETIMEDOUT, and ECONNRESET if the server ends the connection without a word.
 */
export function hearFirstWords(socket: Duplex, limitMs: number): Promise<FirstWords> {
  return new Promise((resolve, reject) => {
    let heard = Buffer.alloc(0);
    const done = (): void => {
      clearTimeout(late);
      socket.removeListener('data', take).removeListener('error', fail).removeListener('close', ended);
      socket.removeListener('end', ended);
      socket.pause();
    };
    const fail = (error: Error): void => {
      done();
      reject(error);
    };
    const succeed = (words: FirstWords): void => {
      done();
      resolve(words);
    };
    const take = (bytes: Buffer): void => {
      heard = Buffer.concat([heard, bytes]);
      const words = firstWords(heard);
      if (words !== null) succeed(words);
    };
    const ended = (): void => {
      if (heard.length > 0) succeed(wordsOfLine(heard.toString('latin1')));
      else fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    };
    const late = setTimeout(() => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), limitMs);
    socket.on('data', take).once('error', fail).once('close', ended).once('end', ended);
  });
}
