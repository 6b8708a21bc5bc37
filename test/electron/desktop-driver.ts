import type { Page } from 'playwright-core';

/** The app as it runs in Electron, or in the stand-in for it. */
export interface DesktopRun {
  /** The first window's page. */
  readonly page: Page;
  /** The options with which the first window was opened. */
  webPreferences(): Promise<Readonly<Record<string, unknown>>>;
  /** Notifications that the app has shown so far; only the stand-in can list them. */
  notifications?(): Promise<readonly ShownNotification[]>;
  /** Clicks the last notification. */
  clickNotification?(): Promise<void>;
  /** The downloads that pages have started so far, with the path where the app offers to save each. */
  downloads(): Promise<readonly BegunDownload[]>;
  /** Opens another page with the app's own preload script. */
  openForeign(address: string): Promise<Page>;
  /** Asks the app to quit, and waits for its end. */
  quit(): Promise<DesktopEnd>;
}

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly closed: boolean;
}

export interface BegunDownload {
  readonly address: string;
  /** The path that the save dialog starts with; null where the app cancelled the download. */
  readonly offered: string | null;
}

export interface DesktopEnd {
  readonly exitCode: number | null;
  /** Processes that the app had started and that still run. */
  readonly left: readonly number[];
}

export interface DesktopDriver {
  readonly name: string;
  launch(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<DesktopRun>;
}
