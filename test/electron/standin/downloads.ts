// `will-download`. There is no save dialog: what the app lets through counts as saved under the name that it offers.
import type { CDPSession } from 'playwright-core';
import type { BegunDownload } from '../desktop-driver.ts';
import { chromiumReady } from './chromium.ts';
import { toAppAddress } from './protocol.ts';
import { session } from './session.ts';

/** What pages have begun to download so far. */
export const downloads: BegunDownload[] = [];

interface Page {
  readonly contents: { readonly mainFrame: { readonly url: string } };
  readonly cdp: CDPSession;
}

/** Reports every download of a page to the app. */
export async function watchDownloads({ contents, cdp }: Page): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { browser } = await chromiumReady;
  const target = await browser.newBrowserCDPSession();
  cdp.on('Page.downloadWillBegin', ({ frameId, guid, url, suggestedFilename }) => {
    const top = contents.mainFrame;
    const frame = frameId === frameTree.frame.id ? top : { url: top.url, parent: top };
    const download = decided(toAppAddress(url), suggestedFilename, contents, frame);
    downloads.push(download);
    if (download.offered !== null) return;
    // It may have come to its end meanwhile.
    target.send('Browser.cancelDownload', { guid }).catch(() => undefined);
  });
}

function decided(
  address: string,
  name: string,
  contents: Page['contents'],
  frame: { readonly url: string },
): BegunDownload {
  let prevented = false;
  let offered = name;
  const event = { preventDefault: () => (prevented = true) };
  const item = {
    getURL: () => address,
    getFilename: () => name,
    // Chromium does not report an initiator here; it is the frame that started the download.
    getInitiatorOrigin: () => frame.url.split('/', 3).join('/'),
    setSaveDialogOptions: ({ defaultPath = name }: { readonly defaultPath?: string }) => {
      offered = defaultPath;
    },
    once: () => item,
  };
  session.defaultSession.emit('will-download', event, item, contents, frame);
  return { address, offered: prevented ? null : offered };
}
