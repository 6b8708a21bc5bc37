// Finds out what answers on a port on which an IMAP connection got no usable word: a web server, a mail server for sending, TLS. It asks
// on a connection of its own, and sends nothing that belongs to the account.
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type FirstWords, hearFirstWords } from './first-words.ts';
import { openTls } from './tls-probe.ts';

export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds. A mail server greets within the first, and a web server answers the question within the second. */
const GREETING_MS = 400;
const ANSWER_MS = 800;

/** The longest time that a question takes: a handshake, a greeting, an answer. */
export const ASKING_MS = ANSWER_MS + GREETING_MS + ANSWER_MS;

/** A request that a web server answers (RFC 1945 section 5). */
const QUESTION = 'GET / HTTP/1.0\r\n\r\n';

/** What answers on this port in plain text; null if nothing does. Never rejects. */
export function askPlainPeer({ host, port }: Place, signal?: AbortSignal): Promise<FirstWords | null> {
  return question(connect({ host, port }), signal);
}

/** What answers on this port: TLS if it answers a handshake, else as `askPlainPeer`. Never rejects. */
export async function askPeer(place: Place, signal?: AbortSignal): Promise<FirstWords | null> {
  const [plain, isTls] = await Promise.all([askPlainPeer(place, signal), speaksTls(place, signal)]);
  return isTls ? { peer: 'tls', line: '' } : plain;
}

/** What answers behind TLS on this port; null if nothing does. Never rejects. */
export async function askTlsPeer(place: Place, signal?: AbortSignal): Promise<FirstWords | null> {
  try {
    const { socket } = await openTls({ ...place, security: 'tls' }, ANSWER_MS, signal);
    return await question(socket, signal);
  } catch {
    // The port tells nothing. The connection for the account, which is still open, shows how that ends.
    return null;
  }
}

async function speaksTls(place: Place, signal?: AbortSignal): Promise<boolean> {
  try {
    const { socket } = await openTls({ ...place, security: 'tls' }, ANSWER_MS, signal);
    socket.destroy();
    return true;
  } catch (cause) {
    // A server with another version of TLS refuses the handshake by an alert: ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION.
    return cause instanceof Error && 'code' in cause && /ALERT/.test(String(cause.code));
  }
}

/** Waits for a greeting, then asks. Closes the connection. */
async function question(socket: Duplex, signal?: AbortSignal): Promise<FirstWords | null> {
  const stop = (): unknown => socket.destroy();
  socket.on('error', stop);
  signal?.addEventListener('abort', stop, { once: true });
  const ask = setTimeout(() => socket.write(QUESTION), GREETING_MS);
  try {
    return await hearFirstWords(socket, GREETING_MS + ANSWER_MS);
  } catch {
    // As in `askTlsPeer`.
    return null;
  } finally {
    clearTimeout(ask);
    signal?.removeEventListener('abort', stop);
    socket.destroy();
  }
}
