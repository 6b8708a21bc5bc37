// What no page may ever do, whatever it holds.
import { app, type Session } from 'electron';
import { isAppAddress } from './app-protocol.ts';
import { openHttpsLink } from './open-link.ts';

/** Addresses that stay inside the app; developer tools use the second. */
const OWN_PROTOCOLS = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/** No permission (camera, notifications, clipboard reading, …), no download, and no request that leaves this computer. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
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
