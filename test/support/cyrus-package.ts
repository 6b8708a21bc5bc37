import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, librariesOf, type UnpackedPackage } from './unpacked-package.ts';

/** Without a mail server of Debian's choice, which Cyrus' package asks for. */
export const CYRUS: UnpackedPackage = {
  name: 'cyrus',
  main: 'cyrus-imapd',
  beside: ['msmtp-mta'],
  prefixes: ['lib', 'cyrus-'],
};

/** Where Cyrus lies: its programs, and the folders of libraries that it needs beside the system's. */
export interface CyrusPrograms {
  readonly bin: string;
  readonly libraries: readonly string[];
}

/** Null where it is not unpacked. */
export function findCyrus(): CyrusPrograms | null {
  const bin = join(folderOf(CYRUS), 'usr', 'lib', 'cyrus', 'bin');
  return existsSync(join(bin, 'imapd')) ? { bin, libraries: librariesOf(CYRUS) } : null;
}
