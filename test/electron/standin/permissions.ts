// What the app's permission handlers answer becomes what Chromium allows the page.
import { chromiumReady } from './chromium.ts';
import { toPageAddress } from './protocol.ts';
import { session } from './session.ts';

/** Electron's name of a permission, and Chromium's descriptor of it. */
const PERMISSIONS = {
  'clipboard-sanitized-write': { name: 'clipboard-write' },
  'clipboard-read': { name: 'clipboard-read' },
  geolocation: { name: 'geolocation' },
  notifications: { name: 'notifications' },
} as const;

/** Stays attached: what is set ends with the session that has set it. */
const browserTarget = chromiumReady.then(({ browser }) => browser.newBrowserCDPSession());

/** To be called before the page at this address of the app is loaded. */
export async function applyPermissions(contents: unknown, address: string): Promise<void> {
  const { origin } = new URL(toPageAddress(address));
  if (origin === 'null') return;
  const target = await browserTarget;
  for (const [electronName, permission] of Object.entries(PERMISSIONS)) {
    const setting = session.defaultSession.allows(contents, electronName, address) ? 'granted' : 'denied';
    await target.send('Browser.setPermission', { permission, setting, origin });
  }
}
