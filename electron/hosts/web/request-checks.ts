import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { foreign, HttpError } from './http-error.ts';
import type { Session } from './session.ts';

/** Headers that the checks below rely on. Where one occurs twice, programs differ in which they use (RFC 9112 section 3.2). */
const ONCE = ['host', 'origin', 'cookie', 'sec-fetch-site', 'content-type', 'x-bounceboard', 'x-upload-batch'];

/** Checks every request. Errors: 400 where one of these headers occurs twice, 421 where the request is for another host. */
export function checkHost(request: IncomingMessage, host: string): void {
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  const twice = ONCE.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) throw new HttpError(400, 'bad-input', foreign(`${twice} stands twice`));
  // In a DNS rebinding attack a page lets its own name point to 127.0.0.1; the Host header then holds that name.
  if (request.headers.host !== host) throw new HttpError(421, 'forbidden', foreign('wrong host'));
}

/** The requested address. Errors: 400 where it is not on this host, as in `http://other/` and `//other`. */
export function addressOf(request: IncomingMessage, host: string): URL {
  const url = URL.parse(request.url ?? '', `http://${host}`);
  if (!request.url?.startsWith('/') || url?.host !== host) {
    throw new HttpError(400, 'bad-input', foreign('no address of this host'));
  }
  return url;
}

/**
 * For requests that read or change anything: requires both secrets of the session and one of the app's pages as origin. Errors:
 * 403 with what is missing.
 */
export function checkPage(request: IncomingMessage, host: string, session: Session): void {
  const refused = notOurPage(request, host, session);
  if (refused) throw new HttpError(403, 'forbidden', foreign(refused));
}

function notOurPage(request: IncomingMessage, host: string, session: Session): string | null {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return 'wrong origin';
  if (site !== undefined && site !== 'same-origin') return 'wrong origin';
  if (origin === undefined && site === undefined) return 'no origin';
  if (!session.hasCookie(request)) return 'no session';
  return session.hasKey(request) ? null : 'not from the app';
}

/** Errors: 415 where the content type is not JSON in UTF-8. A form of another page can send text, but no JSON. */
export function checkJson(request: IncomingMessage): void {
  const said = request.headers['content-type'] ?? '';
  if (!isJson(said)) throw new HttpError(415, 'bad-input', foreign('the body must be application/json'));
}

function isJson(mediaType: string): boolean {
  try {
    const { essence, params } = new MIMEType(mediaType);
    const others = [...params.keys()].some((name) => name !== 'charset');
    return essence === 'application/json' && !others && (params.get('charset') ?? 'utf-8').toLowerCase() === 'utf-8';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_MIME_SYNTAX') return false;
    throw error;
  }
}
