// Restrictions that hold for every page, whatever it contains.
import { app, type PermissionCheckHandlerHandlerDetails, type PermissionRequest, type Session } from 'electron';
import { isAppAddress } from './app-protocol.ts';
import { guardDownloads } from './downloads.ts';
import { openHttpsLink } from './open-link.ts';

/** Protocols that never leave the app. The developer tools use the second. */
const OWN_PROTOCOLS = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/**
 * Writing text to the clipboard after a click. Chromium asks for this permission when a page calls
 * `navigator.clipboard.writeText`.
 */
const COPYING = 'clipboard-sanitized-write';

/** Whether to grant a requested permission: only copying, to the app's own page and to no frame inside it. */
export function grantsRequest(permission: string, details: PermissionRequest): boolean {
  return permission === COPYING && details.isMainFrame && isAppAddress(details.requestingUrl);
}

/**
 * Like `grantsRequest`, for a permission check. `origin`: the origin of the frame that asks. Electron fills in the other two
 * origins only for some permissions and for frames of another origin.
 */
export function grantsCheck(
  permission: string,
  origin: string,
  details: PermissionCheckHandlerHandlerDetails,
): boolean {
  const { requestingUrl, securityOrigin, embeddingOrigin, isMainFrame } = details;
  const origins = [origin, securityOrigin, embeddingOrigin].filter((one) => one !== undefined);
  return (
    permission === COPYING &&
    isMainFrame &&
    requestingUrl !== undefined &&
    [...origins, requestingUrl].every((address) => isAppAddress(address))
  );
}

/**
 * Denies every permission but copying (camera, notifications, reading the clipboard, …), every download but the page's own, and
 * every request that leaves this computer. `downloads` returns the folder in which a save dialog starts.
 */
export function lockSession(session: Session, downloads: () => string): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(grantsRequest(permission, details)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    grantsCheck(permission, origin, details),
  );
  session.setDevicePermissionHandler(() => false);
  guardDownloads(session, downloads);
  session.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !OWN_PROTOCOLS.has(URL.parse(request.url)?.protocol ?? '') });
  });
}

/** For every page in every window: denies navigation, new windows and webviews. Opens https links in the system's browser. */
export function lockWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    // This event also reports navigation of frames inside the page; `will-navigate` does not.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isAppAddress(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openHttpsLink(url).catch((error: unknown) => console.error(`A link could not be opened: ${String(error)}`));
      return { action: 'deny' };
    });
  });
}
