// The listener on this computer to which the browser is redirected after the sign-in (RFC 8252 section 7.3). It takes one answer.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserPage } from './browser-page.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Connection: 'close',
};

export interface Loopback {
  /** `http://127.0.0.1:PORT/` */
  readonly redirectUri: string;
  /** The URL of the redirect with the right state, after which the listener closes. Stays pending if `close` is called before. */
  readonly answer: Promise<URL>;
  /** Safe to call twice. */
  close(): void;
}

/**
 * Listens on a free port of 127.0.0.1. Accepts one request for `/` with the right state, and refuses all others without any effect, so
 * that no other page or program can end or take over a sign-in.
 */
export async function openLoopback(options: {
  readonly state: string;
  readonly redirectHost: '127.0.0.1' | 'localhost';
}): Promise<Loopback> {
  const server = createServer();
  const port = await listen(server);
  const redirectUri = `http://${options.redirectHost}:${port}/`;
  const close = (): void => {
    server.close();
    server.closeIdleConnections();
  };
  const answer = new Promise<URL>((resolve) => {
    let done = false;
    server.on('request', (request, response) => {
      const url = done ? null : redirectOf(request, redirectUri, options.state);
      const accepted = request.headers['accept-language'] ?? '';
      if (!url) {
        response.writeHead(400, HEADERS).end(browserPage('not-ours', accepted));
        return;
      }
      done = true;
      const note = url.searchParams.has('code') ? 'signed-in' : 'not-signed-in';
      response.writeHead(200, HEADERS).end(browserPage(note, accepted), close);
      resolve(url);
    });
  });
  return { redirectUri, answer, close };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The redirect's URL; null for any other request. A wrong Host header means that another page sent the request (DNS rebinding). */
function redirectOf(request: IncomingMessage, redirectUri: string, state: string): URL | null {
  const url = URL.parse(request.url ?? '', redirectUri);
  if (request.method !== 'GET' || !url || url.pathname !== '/') return null;
  if (request.headers.host !== new URL(redirectUri).host || url.host !== request.headers.host) return null;
  const states = url.searchParams.getAll('state');
  return states.length === 1 && states[0] === state ? url : null;
}
