// The system programs that some suites need, and where they were found.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { findCourier } from './courier-package.ts';
import { findCyrus } from './cyrus-package.ts';

export interface Program {
  /** How it is called in messages. */
  readonly title: string;
  /** The Debian package that brings it. */
  readonly debian: string;
  /** Full path of the executable, or null where it is not installed. */
  readonly path: string | null;
}

const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/opt/homebrew/bin', '/opt/homebrew/sbin'];
const MAC_CHROMIUM = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first of `names` that stands in a folder of the PATH or in `more`; null where there is none. */
export function findProgram(names: readonly string[], more: readonly string[] = []): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...SYSTEM_FOLDERS];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...more].find((path) => existsSync(path)) ?? null;
}

export const PROGRAM_NAMES = ['chromium', 'dovecot', 'openssl', 'cyrus', 'courier'] as const;
export type ProgramName = (typeof PROGRAM_NAMES)[number];

/** Looks anew each time: `npm test` may have installed one meanwhile. */
export function findPrograms(): Readonly<Record<ProgramName, Program>> {
  const chromium =
    process.env['CHROMIUM'] ??
    findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'], MAC_CHROMIUM);
  return {
    chromium: { title: 'Chromium', debian: 'chromium', path: chromium },
    dovecot: { title: 'Dovecot', debian: 'dovecot-imapd', path: findProgram(['dovecot']) },
    cyrus: { title: 'Cyrus', debian: 'cyrus-imapd', path: findCyrus()?.bin ?? null },
    courier: { title: 'Courier', debian: 'courier-imap', path: findCourier()?.imapd ?? null },
    openssl: { title: 'OpenSSL', debian: 'openssl', path: findProgram(['openssl']) },
  };
}

/** Electron's own executable, where its package has downloaded it; null otherwise. Nothing is downloaded by asking. */
export function electronBinary(): string | null {
  const folder = join(createRequire(import.meta.url).resolve('electron/package.json'), '..', 'dist');
  const names: Readonly<Record<string, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const path = join(folder, names[process.platform] ?? 'electron');
  return existsSync(path) ? path : null;
}
