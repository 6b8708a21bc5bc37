import type { IncomingMessage } from 'node:http';
import type { Session } from './session.ts';

/** Why a request is turned away, or null where it may pass. Applies to every request. */
export function wrongHost(request: IncomingMessage, host: string): string | null {
  // A page that lets its own name point to 127.0.0.1 (DNS rebinding) is given away by the name it sends here.
  return request.headers.host === host ? null : 'wrong host';
}

/** For requests that read or change anything: the session's cookie, from a page of ours, sent by our own code. */
export function notOurPage(request: IncomingMessage, host: string, session: Session): string | null {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return 'wrong origin';
  if (site !== undefined && site !== 'same-origin') return 'wrong origin';
  if (origin === undefined && site === undefined) return 'no origin';
  // No form, image or link of another page can set a header.
  if (request.headers['x-bounceboard'] !== '1') return 'not from the app';
  return session.isOpenedBy(request) ? null : 'no session';
}
