import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, librariesOf, type UnpackedPackage } from './unpacked-package.ts';

/** Without a mail server of Debian's choice, which Courier's package asks for. */
export const COURIER: UnpackedPackage = {
  name: 'courier',
  main: 'courier-imap',
  beside: ['msmtp-mta'],
  prefixes: ['lib', 'courier-'],
};

export interface CourierPrograms {
  /** The program that serves one mailbox on stdin and stdout. */
  readonly imapd: string;
  /** Its settings as Debian delivers them: lines of NAME=value for a shell. */
  readonly settings: string;
  /** The folders of libraries that it needs beside the system's. */
  readonly libraries: readonly string[];
}

/** Null where it is not unpacked. */
export function findCourier(): CourierPrograms | null {
  const imapd = join(folderOf(COURIER), 'usr', 'bin', 'imapd');
  const settings = join(folderOf(COURIER), 'etc', 'courier', 'imapd');
  return existsSync(imapd) && existsSync(settings) ? { imapd, settings, libraries: librariesOf(COURIER) } : null;
}
