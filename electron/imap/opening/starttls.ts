import { connect, type Socket } from 'node:net';
import { firstWords, NotImapError } from './first-words.ts';

/** An answer longer than this many characters is not IMAP. */
const LONGEST = 8192;

/**
 * Opens a connection and sends STARTTLS (RFC 9051 section 6.2.1). Out: the socket, on which the caller starts the TLS handshake.
 * `limitMs`: milliseconds of silence. Errors: Node's own, ETIMEDOUT, NotImapError, one with `reason` if the server ends the connection
 * by BYE, and one with `tlsFailed` if it does not answer OK or sends more than its answer.
 */
export function openForTls(host: string, port: number, limitMs: number, signal?: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    let heard = Buffer.alloc(0);
    let asked = false;
    const done = (): void => {
      socket.removeAllListeners();
      socket.setTimeout(0);
    };
    const fail = (error: Error): void => {
      done();
      socket.on('error', () => socket.destroy());
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(limitMs, () => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
    signal?.addEventListener('abort', () => fail(new Error('stopped')), { once: true });
    socket.once('error', fail);
    socket.once('close', () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
      const next = asked ? afterAnswer(heard) : afterGreeting(heard);
      if (next instanceof Error) fail(next);
      else if (next === 'ready') {
        done();
        resolve(socket);
      } else if (next === 'ask') {
        asked = true;
        heard = Buffer.alloc(0);
        socket.write('1 STARTTLS\r\n');
      }
    });
  });
}

/** In: what the server has sent since it was connected. Null while its greeting is not complete. */
function afterGreeting(heard: Buffer): 'ask' | Error | null {
  const words = firstWords(heard);
  if (words === null) return null;
  if (words.peer !== 'imap') return new NotImapError(words);
  const [, status = '', text = ''] = /^\* (OK|BYE|PREAUTH)\b(.*)$/i.exec(words.line) ?? [];
  if (status.toUpperCase() === 'OK') return 'ask';
  // "* BYE [ALERT] Maximum connection limit reached"
  if (status.toUpperCase() === 'BYE')
    return Object.assign(new Error(text), { code: 'NoConnection', reason: text.trim() });
  return refused(words.line);
}

/** In: what the server has sent since STARTTLS. Null while its answer is not complete. */
function afterAnswer(heard: Buffer): 'ready' | Error | null {
  const text = heard.toString('latin1');
  const answer = /^1 (.*)\r?\n/m.exec(text);
  if (answer === null) return text.length > LONGEST ? refused('what the server says is no IMAP') : null;
  const [whole, said = ''] = answer;
  if (!/^OK\b/i.test(said)) return refused(said.slice(0, 200));
  // Text behind the answer may come from anyone in between; it must not count as the server's.
  return answer.index + whole.length === text.length ? 'ready' : refused('text between STARTTLS and TLS');
}

function refused(said: string): Error {
  return Object.assign(new Error(said), { tlsFailed: true });
}
