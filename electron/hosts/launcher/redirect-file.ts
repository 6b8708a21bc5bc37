// Opens a secret address in the browser without putting it on a command line, which every user of the computer can read (`ps`).
// The browser opens a file that only this user can read, and the file redirects to the address.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface RedirectFile {
  /** `file://…`, without any part of the secret address. */
  readonly address: string;
  /** Removes the file and its folder. May be called twice. */
  remove(): void;
}

/** `address` is one that the app made: it has no character that needs escaping in HTML. */
export function writeRedirectFile(address: string, folder = tmpdir()): RedirectFile {
  // mkdtemp creates the folder with mode 0700, under a name that nobody can guess and occupy in advance.
  const own = mkdtempSync(join(folder, 'bounceboard-open-'));
  const file = join(own, 'open.html');
  writeFileSync(file, page(address), { mode: 0o600, flag: 'wx' });
  return {
    address: pathToFileURL(file).href,
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}

function page(address: string): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '<title>Bounceboard</title>',
  ];
  return `<!doctype html>\n${head.join('\n')}\n<p><a href="${address}">Bounceboard</a></p>\n`;
}
