// Serves the page from app://bounceboard/ instead of a file: address. The scheme gives the page an origin of its own, and
// serves only the built renderer.
import { protocol, type Session } from 'electron';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { readStaticFile } from '../static-files.ts';

const SCHEME = 'app';
const HOST = 'bounceboard';
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Registers the app:// scheme. Call it before the app is ready: Chromium accepts no schemes afterwards. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer in `folder` to the windows of this session. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file = url.host === HOST ? await readStaticFile(folder, url.pathname) : null;
    if (!file) return new Response('There is no such page.\n', { status: 404, headers: SECURITY_HEADERS });
    return new Response(file.body, { headers: { ...SECURITY_HEADERS, 'Content-Type': file.type } });
  });
}

/** Whether an address belongs to the app's own page. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
