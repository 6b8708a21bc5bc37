// Opens a connection up to the server's greeting, without a login, and says what answers where it is no IMAP server.
import { connect } from 'node:net';
import { askPeer, askPlainPeer, askTlsPeer, type Place } from './ask-peer.ts';
import { type FirstWords, hearFirstWords, NotImapError } from './first-words.ts';
import { type CertificateView, openTls, probeTls } from './tls-probe.ts';

export interface OpeningTarget extends Place {
  readonly security: 'tls' | 'starttls' | 'none';
}

export interface OpeningLimits {
  /** Milliseconds of silence after which the server counts as not answering. */
  readonly limitMs: number;
  /** Milliseconds of silence after which another connection asks what answers on the port. */
  readonly askAfterMs?: number;
}

/** With ASKING_MS, what answers is named within three seconds. */
export const ASK_AFTER_MS = 900;

/**
 * Out: the server's certificate; null without TLS. Errors: those of `openTls`, and NotImapError. A server that is silent is asked on a
 * second connection, so that a wrong port is named before the limit; a slow IMAP server is still waited for.
 */
export function checkOpening(
  target: OpeningTarget,
  limits: OpeningLimits,
  signal?: AbortSignal,
): Promise<CertificateView | null> {
  const stop = new AbortController();
  const until = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
  const { limitMs, askAfterMs = ASK_AFTER_MS } = limits;
  return new Promise((resolve, reject) => {
    const ask = async (question: Promise<FirstWords | null>): Promise<void> => {
      const words = await question;
      // An unknown answer to a question for a web server proves nothing.
      if (words === null || words.peer === 'imap' || words.peer === 'other') return;
      reject(new NotImapError(words));
      stop.abort();
    };
    let later: NodeJS.Timeout | undefined;
    const whenSilent = (question: typeof askPeer): void => {
      clearTimeout(later);
      later = setTimeout(() => ask(question(target, until)).catch(reject), askAfterMs);
    };
    open(target, limitMs, whenSilent, until)
      .then(resolve, (cause: unknown) => explain(cause, target).then(reject, reject))
      .finally(() => {
        clearTimeout(later);
        stop.abort();
      })
      .catch(reject);
  });
}

/** Milliseconds for finding out what answers in place of an IMAP server. */
const NAMING_MS = 3_000;

/**
 * In: what a failed connection threw. Out: a NotImapError if no word of IMAP came because something else answers, as the web server of a
 * hotel's network; else the same. Never rejects.
 */
export async function namedCause(cause: unknown, target: OpeningTarget, signal?: AbortSignal): Promise<unknown> {
  if (!isWordless(cause)) return cause;
  const { host, port, security } = target;
  try {
    await checkOpening({ host, port, security }, { limitMs: NAMING_MS }, signal);
    return cause;
  } catch (found) {
    return found instanceof NotImapError ? found : cause;
  }
}

/** Calls `whenSilent` with the question to ask if the server does not answer the next step. */
async function open(
  target: OpeningTarget,
  limitMs: number,
  whenSilent: (question: typeof askPeer) => void,
  signal: AbortSignal,
): Promise<CertificateView | null> {
  const { host, port, security } = target;
  if (security === 'none') {
    whenSilent(askPeer);
    const socket = connect({ host, port, signal });
    socket.on('error', () => socket.destroy());
    await heard(socket, limitMs);
    return null;
  }
  if (security === 'starttls') {
    whenSilent(askPeer);
    return probeTls({ host, port, security }, limitMs, signal);
  }
  whenSilent(askPlainPeer);
  const { socket, view } = await openTls({ host, port, security }, limitMs, signal);
  // Nobody knows who answers behind a certificate that is not trusted.
  if (view.trouble !== null) socket.destroy();
  else {
    whenSilent(askTlsPeer);
    await heard(socket, limitMs);
  }
  return view;
}

/** Waits for the greeting, and closes the connection. */
async function heard(socket: Parameters<typeof hearFirstWords>[0], limitMs: number): Promise<void> {
  try {
    const words = await hearFirstWords(socket, limitMs);
    if (words.peer !== 'imap') throw new NotImapError(words);
  } finally {
    socket.destroy();
  }
}

/** A failed handshake, with what answers on the port in plain text if that is no IMAP server either. */
async function explain(cause: unknown, target: OpeningTarget): Promise<unknown> {
  if (target.security !== 'tls' || !(isWordless(cause) || codeOf(cause) === 'ECONNRESET')) return cause;
  const words = await askPlainPeer(target);
  return words === null || words.peer === 'imap' ? cause : new NotImapError(words);
}

/** Whether no greeting came, or the TLS handshake failed. */
function isWordless(cause: unknown): boolean {
  const code = codeOf(cause);
  return code === 'GREETING_TIMEOUT' || code === 'EPROTO' || code.startsWith('ERR_SSL');
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
