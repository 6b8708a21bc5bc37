// Chromium on the loopback host, with a stop watch in every page.
import { type Browser, chromium, type Page } from 'playwright-core';
import { keyOf, lendKey } from '../../e2e/page-session.ts';
import { programs } from '../../support/programs.ts';
import { installWatch } from './stop-watch.ts';

export interface BenchBrowser {
  readonly browser: Browser;
  /** Opens a page at this address of a view; the one before is closed. */
  open(hash: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the one-time `firstAddress`, after which the host admits every page of this browser. */
export async function openBrowser(firstAddress: string): Promise<BenchBrowser> {
  const browser = await chromium.launch({
    executablePath: programs.chromium.path ?? '',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 }, locale: 'en-GB' });
  await context.addInitScript(installWatch);
  const first = await context.newPage();
  await first.goto(firstAddress);
  await first.locator('#root > *').first().waitFor();
  await lendKey(context, await keyOf(first));
  await first.close();
  let last: Page | null = null;
  return {
    browser,
    async open(hash) {
      await last?.close();
      last = await context.newPage();
      await last.goto(new URL(`/${hash}`, firstAddress).href);
      return last;
    },
    close: () => browser.close(),
  };
}
