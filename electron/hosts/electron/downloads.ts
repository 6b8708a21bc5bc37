// Files that the page saves: an export, a chart, a report, a copy of what the user has decided.
import { join } from 'node:path';
import type { DownloadItem, Session, WebFrameMain } from 'electron';
import { safeFileName } from '../file-names.ts';
import { APP_ORIGIN, isAppAddress } from './app-protocol.ts';

type Asked = Pick<DownloadItem, 'getURL' | 'getInitiatorOrigin'>;
type Frame = Pick<WebFrameMain, 'parent' | 'url'>;

const BLOB = 'blob:';

/**
 * Whether a download may go on: bytes that the page itself holds, asked for by the page and by no frame inside it. The
 * address and the window alone say little: whoever starts a download chooses its address, and the window is the whole tab.
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

/** Own downloads ask where to save, in the folder that `downloads` gives and under a safe name; all others are cancelled. */
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
