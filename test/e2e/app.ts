// The whole app for a test: the loopback host as a separate process with its own data folder, and a real browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page, type ViewportSize } from 'playwright-core';
import { ROOT } from '../../electron/build.ts';
import { type Launched, launch } from '../hosts/launched.ts';
import { programs } from '../support/programs.ts';
import { LONGEST_WAIT_MS } from '../support/waits.ts';
import { keyOf, lendKey } from './page-session.ts';

const SCREENS = join(ROOT, '.screens');
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** The themes, and the few colours of a system in high contrast. */
export const LOOKS = [...THEMES, 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** One page of the app. */
export interface TestPage {
  readonly page: Page;
  go(hash: string): Promise<void>;
  theme(look: Look): Promise<void>;
  /** Writes `.screens/<name>.png`. */
  shoot(name: string): Promise<void>;
  /** The faults that axe finds in the page, one line each. */
  axe(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface TestApp extends TestPage {
  /** Addresses of every request the page made. */
  readonly requests: readonly string[];
  /** Uncaught errors and console errors of the page. */
  readonly complaints: readonly string[];
  /** The same app on another page, in a window of this size. */
  sized(viewport: ViewportSize, deviceScaleFactor: number): Promise<TestPage>;
}

async function openBrowser(locale: string): Promise<{ browser: Browser; context: BrowserContext }> {
  const browser = await chromium.launch({ executablePath: programs.chromium.path ?? '', args: BROWSER_ARGUMENTS });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 820 },
    locale,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  return { browser, context };
}

async function findings(page: Page): Promise<readonly string[]> {
  // In its default mode axe opens another page for each answer, which serves frames of other origins. That takes three times as
  // long, and the app has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

function testPage(page: Page, close: () => Promise<void>): TestPage {
  return {
    page,
    go: (hash) =>
      page.evaluate((to) => {
        window.location.hash = to;
      }, hash),
    theme: (look) =>
      page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      }),
    async shoot(name) {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, `${name}.png`), animations: 'disabled' });
    },
    axe: () => findings(page),
    close,
  };
}

/** Starts the app, with the sample mailbox or with none, and opens its page. `locale`: of the browser. */
export async function startApp(options: { readonly sample: boolean; readonly locale?: string }): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
  const host: Launched = launch(['--web', '--data', folder, ...(options.sample ? ['--sample'] : [])]);
  const stop = async (): Promise<void> => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return openPage(host.firstAddress(), stop, options.locale);
}

/** Opens the page of an app that runs; `stop` ends it. */
export async function openPage(
  firstAddress: Promise<string>,
  stop: () => Promise<void>,
  locale = 'en-GB',
): Promise<TestApp> {
  const [{ browser, context }, address] = await Promise.all([openBrowser(locale), firstAddress]);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(address);
  await page.locator('#root > *').first().waitFor();
  return {
    ...testPage(page, async () => {
      await browser.close();
      await stop();
    }),
    requests,
    complaints,
    async sized(viewport, deviceScaleFactor) {
      const storageState = await context.storageState();
      const other = await browser.newContext({
        viewport,
        deviceScaleFactor,
        locale,
        reducedMotion: 'reduce',
        storageState,
      });
      other.setDefaultTimeout(LONGEST_WAIT_MS);
      await lendKey(other, await keyOf(page));
      const second = await other.newPage();
      await second.goto(new URL('/', page.url()).href);
      await second.locator('#root > *').first().waitFor();
      return testPage(second, () => other.close());
    },
  };
}
