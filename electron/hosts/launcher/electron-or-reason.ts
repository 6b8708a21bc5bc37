import {
  downloadAddress,
  downloadElectron,
  electronPackageFolder,
  electronVersion,
  installedElectron,
  isWithinReach,
} from './electron-binary.ts';

export type ElectronOrReason =
  | { readonly kind: 'ready'; readonly executable: string }
  /** One sentence that says why there is no Electron window. */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Answers Electron's executable, downloading it where its host can be reached; else, within a few seconds, why there is none.
 * `signal` aborts a download.
 */
export async function electronOrReason(say: (line: string) => void, signal: AbortSignal): Promise<ElectronOrReason> {
  const folder = electronPackageFolder();
  if (!folder) return { kind: 'none', reason: 'Electron is not installed.' };
  const installed = installedElectron(folder);
  const unusable = whyNotHere();
  if (installed) return unusable ? { kind: 'none', reason: unusable } : { kind: 'ready', executable: installed };
  const version = electronVersion(folder);
  const address = downloadAddress(version);
  const host = URL.parse(address)?.host ?? address;
  if (!(await isWithinReach(address, signal))) {
    return { kind: 'none', reason: `Electron ${version} is not here and cannot be downloaded from ${host}.` };
  }
  if (unusable) return { kind: 'none', reason: unusable };
  say(`Downloading Electron ${version} from ${host}, about 120 MB, once …`);
  const downloaded = (await downloadElectron(folder, signal)) ? installedElectron(folder) : null;
  if (downloaded) return { kind: 'ready', executable: downloaded };
  return { kind: 'none', reason: `The download of Electron ${version} failed.` };
}

/** Why Electron opens no window on this machine even where it is installed; null where it can. */
function whyNotHere(): string | null {
  if (process.platform !== 'linux') return null;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'There is no display for an Electron window.';
  if (process.getuid?.() === 0) return 'Electron does not run as root.';
  return null;
}
