// The built renderer, for the browser that has opened the one-time address; and what any other is told.
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
  // A program that only looks what stands behind an address asks with HEAD, and must not use the token up.
  const opened = token === null || request.method !== 'GET' ? null : session.redeem(token);
  if (opened) {
    const page = pageWithKey((await readStaticFile(rendererFolder, '/'))?.body, opened.key);
    return answer(response, 200, 'text/html; charset=utf-8', page, { 'Set-Cookie': opened.cookie });
  }
  if (!session.hasCookie(request)) {
    const { body, headers } = closedPage(request.headers['accept-language'] ?? '');
    return answer(response, 403, 'text/html; charset=utf-8', body, headers);
  }
  // The address bar keeps no token, also when the first address is opened a second time.
  if (token !== null) return answer(response, 303, 'text/plain', 'open\n', { Location: '/' });
  const file = await readStaticFile(rendererFolder, url.pathname);
  if (!file) return answerText(response, 404, 'There is no such page.');
  return answer(response, 200, file.type, file.body);
}

/**
 * The page with its key, which goes out in no other way. Not in the address that a redirect would lead to: browsers keep
 * addresses, and after a redirect from a file they would not yet send the cookie.
 */
function pageWithKey(body: Uint8Array | undefined, key: string): string {
  const html = Buffer.from(body ?? []).toString('utf8');
  if (!html.includes(HEAD_ENDS)) throw new Error(`the built page has no ${HEAD_ENDS}`);
  return html.replace(HEAD_ENDS, `<meta name="bounceboard-key" content="${key}">${HEAD_ENDS}`);
}
