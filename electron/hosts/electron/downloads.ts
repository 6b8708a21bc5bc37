// Downloads that the page starts: an export, a chart, a report, a copy of the user's decisions.
import { join } from 'node:path';
import type { DownloadItem, Session, WebFrameMain } from 'electron';
import { safeFileName } from '../file-names.ts';
import { APP_ORIGIN, isAppAddress } from './app-protocol.ts';

type Asked = Pick<DownloadItem, 'getURL' | 'getInitiatorOrigin'>;
type Frame = Pick<WebFrameMain, 'parent' | 'url'>;

const BLOB = 'blob:';

/**
 * Whether a download may proceed: the page itself must have made its bytes and must have asked for it, not a frame inside the
 * page. The address and the window prove little: whoever starts a download chooses its address, and a frame shares the page's
 * window.
 */
export function isOwnDownload(item: Asked, frame: Frame | null): boolean {
  const address = item.getURL();
  return (
    address.startsWith(BLOB) &&
    isAppAddress(address.slice(BLOB.length)) &&
    item.getInitiatorOrigin() === APP_ORIGIN &&
    frame !== null &&
    frame.parent === null &&
    isAppAddress(frame.url)
  );
}

/**
 * Asks the user where to save the app's own downloads, starting in the folder that `downloads` returns and with a safe name.
 * Cancels all others.
 */
export function guardDownloads(session: Session, downloads: () => string): void {
  session.on('will-download', (event, item, _contents, frame) => {
    if (!isOwnDownload(item, frame)) return event.preventDefault();
    const name = safeFileName(item.getFilename());
    item.setSaveDialogOptions({ defaultPath: join(downloads(), name) });
    item.once('done', (_done, state) => {
      if (state === 'interrupted')
        console.error(`${name} could not be saved: the disk is full, or the folder is read-only.`);
    });
  });
}
