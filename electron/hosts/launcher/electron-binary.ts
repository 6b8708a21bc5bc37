// Finds Electron's executable, and downloads it once where the download host can be reached. Electron's package has no install
// script: it downloads the executable on first use.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const HOST = 'https://github.com/electron/electron/releases/download/';
/** In milliseconds. A host that has not answered by then counts as unreachable. */
const PROBE_MS = 4000;

/** The folder of the electron package in node_modules, or null where it is not installed. */
export function electronPackageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** The path of the installed executable, or null. Downloads nothing. */
export function installedElectron(folder: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!override && name === null) return null;
  const executable = join(override || join(folder, 'dist'), name ?? 'electron');
  return existsSync(executable) ? executable : null;
}

/** The download address of the executable of this version. Reads the same settings as Electron's own download, npm's first. */
export function downloadAddress(version: string, env: NodeJS.ProcessEnv = process.env): string {
  const setting = (name: string): string | undefined =>
    env[`npm_config_electron_${name}`] ||
    env[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ||
    env[`ELECTRON_${name.toUpperCase()}`];
  const folder = (setting('custom_dir') ?? `v${version}`).replace('{{ version }}', version);
  const file = setting('custom_filename') ?? `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return `${setting('mirror') ?? HOST}${folder}/${file}`;
}

/** Whether the download host has the file. Asks with a time limit and does not read the file. */
export async function isWithinReach(address: string, signal: AbortSignal, limitMs = PROBE_MS): Promise<boolean> {
  const limit = AbortSignal.timeout(limitMs);
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.any([limit, signal]) });
    return response.ok;
  } catch {
    // No DNS entry, no route, or no answer in time: in each case the file cannot be downloaded.
    return false;
  }
}

/** Runs the package's own download and shows its output. False where it failed. */
export function downloadElectron(folder: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'inherit', signal });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

export function electronVersion(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
