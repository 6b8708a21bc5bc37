// Finds the system programs that some suites need; on Debian, as root, installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { COURIER } from './courier-package.ts';
import { CYRUS } from './cyrus-package.ts';
import { findPrograms, PROGRAM_NAMES, type ProgramName } from './find-programs.ts';
import type { Outcome } from './summary.ts';
import { type UnpackedPackage, unpack } from './unpacked-package.ts';

/** Chromium draws text with these; without any font its pictures show boxes. */
const FONTS = 'fonts-dejavu-core';
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const INSTALL_LIMIT_MS = 300_000;
/** Those that are unpacked and not installed. */
const UNPACKED: ReadonlyMap<ProgramName, UnpackedPackage> = new Map([
  ['cyrus', CYRUS],
  ['courier', COURIER],
]);

/** One outcome a program that had to be there and is not: a failure with CI=true. Elsewhere its suites are skipped by name. */
export function ensurePrograms(): readonly Outcome[] {
  const wanted = missingPackages();
  if (wanted.length > 0) installPackages(wanted);
  const programs = findPrograms();
  for (const [name, wanted] of UNPACKED)
    if (programs[name].path === null && isDebian()) unpackBesideDovecot(wanted, programs[name].title);
  const found = findPrograms();
  const missing = PROGRAM_NAMES.filter((name) => found[name].path === null);
  for (const name of missing)
    console.log(`${found[name].title} is not installed; the suites that need it are skipped.`);
  if (process.env['CI'] !== 'true') return [];
  return missing.map((name) => ({
    name: `program ${found[name].title}`,
    state: 'failed',
    reason: `not installed, and with CI=true nothing may be missing (Debian: ${found[name].debian})`,
  }));
}

function missingPackages(): readonly string[] {
  const found = findPrograms();
  const packages = PROGRAM_NAMES.filter((name) => !UNPACKED.has(name) && found[name].path === null).map(
    (name) => found[name].debian,
  );
  const needsFonts = process.platform === 'linux' && !FONT_FOLDERS.some((folder) => existsSync(folder));
  return needsFonts ? [...packages, FONTS] : packages;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** On Debian, as root; does nothing elsewhere. Whether it worked is seen by looking for what was to be installed. */
export function installPackages(packages: readonly string[]): void {
  if (!canInstall()) return;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const get = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  // The lists of packages may be missing or old; they are fetched only where the first try fails.
  if (!apt(...get) && apt('update', '-q')) apt(...get);
}

function unpackBesideDovecot(wanted: UnpackedPackage, title: string): void {
  console.log(`Unpacking ${title} beside Dovecot …`);
  if (!unpack(wanted) && canInstall() && apt('update', '-q')) unpack(wanted);
}

function apt(...args: readonly string[]): boolean {
  const { status, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: INSTALL_LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) console.error(stderr.trim().split('\n').slice(-5).join('\n'));
  return status === 0;
}
