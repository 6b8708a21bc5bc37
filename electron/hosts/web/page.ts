// Serves the built renderer to the browser that has opened the one-time address, and the closed page to any other.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readStaticFile } from '../static-files.ts';
import { answer, answerText } from './answers.ts';
import { closedPage } from './closed-page.ts';
import type { Session } from './session.ts';

interface Served {
  readonly rendererFolder: string;
  readonly session: Session;
}

const HEAD_ENDS = '</head>';

export async function handlePage(
  { rendererFolder, session }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const token = url.searchParams.get('token');
  // A program that only checks an address sends HEAD, which must not use up the token.
  const opened = token === null || request.method !== 'GET' ? null : session.redeem(token);
  if (opened) {
    const page = pageWithKey((await readStaticFile(rendererFolder, '/'))?.body, opened.key);
    return answer(response, 200, 'text/html; charset=utf-8', page, { 'Set-Cookie': opened.cookie });
  }
  if (!session.hasCookie(request)) {
    const { body, headers } = closedPage(request.headers['accept-language'] ?? '');
    return answer(response, 403, 'text/html; charset=utf-8', body, headers);
  }
  // Redirects, so that the address bar does not keep the token, also when the one-time address is opened again.
  if (token !== null) return answer(response, 303, 'text/plain', 'open\n', { Location: '/' });
  const file = await readStaticFile(rendererFolder, url.pathname);
  if (!file) return answerText(response, 404, 'There is no such page.');
  return answer(response, 200, file.type, file.body);
}

/**
 * Puts the session's key into the page; the key is sent in no other way. It is not in the address of a redirect: browsers store
 * addresses, and after a redirect from a file they would not send the cookie yet.
 */
function pageWithKey(body: Uint8Array | undefined, key: string): string {
  const html = Buffer.from(body ?? []).toString('utf8');
  if (!html.includes(HEAD_ENDS)) throw new Error(`the built page has no ${HEAD_ENDS}`);
  return html.replace(HEAD_ENDS, `<meta name="bounceboard-key" content="${key}">${HEAD_ENDS}`);
}
