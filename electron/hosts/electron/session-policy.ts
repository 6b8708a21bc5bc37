// What no page may ever do, whatever it holds.
import { app, type PermissionCheckHandlerHandlerDetails, type PermissionRequest, type Session } from 'electron';
import { isAppAddress } from './app-protocol.ts';
import { guardDownloads } from './downloads.ts';
import { openHttpsLink } from './open-link.ts';

/** Addresses that stay inside the app; developer tools use the second. */
const OWN_PROTOCOLS = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/** Putting text on the clipboard after a click: Chromium asks for it where a page calls `navigator.clipboard.writeText`. */
const COPYING = 'clipboard-sanitized-write';

/** Whether a permission that is asked for is given: copying, to the app's own page alone and to no frame inside it. */
export function grantsRequest(permission: string, details: PermissionRequest): boolean {
  return permission === COPYING && details.isMainFrame && isAppAddress(details.requestingUrl);
}

/**
 * As `grantsRequest`, for a permission that is looked up. `origin`: of the frame that asks. Electron names the other two
 * origins for some permissions and for frames of another origin alone.
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
 * No permission but copying (no camera, no notifications, no reading of the clipboard, …), no download but what the page
 * itself has made, and no request that leaves this computer. `downloads`: the folder that a save dialog begins in.
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

/** Every page of every window: no navigation away, no window of its own, no webview. https links go to the system's browser. */
export function lockWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    // Also told of what happens inside a frame, where `will-navigate` is not.
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
