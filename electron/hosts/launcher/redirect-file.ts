// The way into the browser for an address that holds a secret. A command line can be read by every user of the computer (`ps`),
// so the browser is started with a file that only this user can read, and the file leads on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface RedirectFile {
  /** `file://…`, with nothing of the address in it. */
  readonly address: string;
  /** Removes the file and its folder; safe to call twice. */
  remove(): void;
}

/** `address`: of our own making, without a character that HTML would read. */
export function writeRedirectFile(address: string, folder = tmpdir()): RedirectFile {
  // mkdtemp makes the folder 0700, under a name that nobody can guess and take before.
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
