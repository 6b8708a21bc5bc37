import { connect, type Socket } from 'node:net';

/** A greeting or an answer longer than this many characters is not IMAP. */
const LONGEST = 8192;

/**
 * Opens a connection and sends STARTTLS (RFC 9051 section 6.2.1). Out: the socket, on which the caller starts the TLS handshake.
 * `limitMs`: milliseconds of silence. Errors: Node's own, ETIMEDOUT, and one with `tlsFailed` if the server does not answer OK.
 */
export function openForTls(host: string, port: number, limitMs: number, signal?: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    let heard = '';
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
      heard += data.toString('latin1');
      const line = asked ? /^1 (.*)\r?\n/m.exec(heard)?.[1] : /^\* (.*)\r?\n/.exec(heard)?.[1];
      if (line === undefined) {
        if (heard.length > LONGEST) fail(refused('what the server says is no IMAP'));
      } else if (!/^OK\b/i.test(line)) fail(refused(line.slice(0, 200)));
      else if (asked) {
        done();
        resolve(socket);
      } else {
        asked = true;
        heard = '';
        socket.write('1 STARTTLS\r\n');
      }
    });
  });
}

function refused(said: string): Error {
  return Object.assign(new Error(said), { tlsFailed: true });
}
