// Where the browser comes back to after the sign-in (RFC 8252 section 7.3): a listener on this computer, for one answer.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  /** The redirect with the right state; the listener is closed when it has come. Never settles where it is closed before. */
  readonly answer: Promise<URL>;
  /** Safe to call twice. */
  close(): void;
}

/**
 * Listens on a free port of 127.0.0.1. Answers the path `/` with the right state once; anything else is refused and changes
 * nothing, so that no other page or program can end or take over a sign-in.
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
      if (!url) return refuse(response);
      done = true;
      const fine = url.searchParams.has('code');
      response.writeHead(200, HEADERS).end(fine ? page(SIGNED_IN) : page(NOT_SIGNED_IN), close);
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

/** The redirect, where it is the one that is waited for. A name other than ours in Host is another page's doing. */
function redirectOf(request: IncomingMessage, redirectUri: string, state: string): URL | null {
  const url = URL.parse(request.url ?? '', redirectUri);
  if (request.method !== 'GET' || !url || url.pathname !== '/') return null;
  if (request.headers.host !== new URL(redirectUri).host || url.host !== request.headers.host) return null;
  const states = url.searchParams.getAll('state');
  return states.length === 1 && states[0] === state ? url : null;
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, HEADERS).end(page(NOT_OURS));
}

const SIGNED_IN = ['You can close this window', 'Bounceboard has the answer. Go on there.'] as const;
const NOT_SIGNED_IN = ['The sign-in was not completed', 'Close this window and go back to Bounceboard.'] as const;
const NOT_OURS = ['Nothing to see here', 'This is not the sign-in that Bounceboard waits for.'] as const;

function page([title, text]: readonly [string, string]): string {
  const style =
    'color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;margin:20vh auto;max-width:30em;padding:0 1em';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  return `<!doctype html><html lang="en">${head}<body style="${style}"><h1 style="font-size:1.4em">${title}</h1><p>${text}</p>`;
}
