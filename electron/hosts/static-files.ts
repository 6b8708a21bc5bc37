import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * Reads one file of the built renderer. `path` is the percent-encoded path of the URL; `/` is the page itself. Null for
 * anything that is not a file of a known type inside `folder`.
 */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const decoded = decodePath(path);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(join(root, decoded === '/' ? 'index.html' : decoded));
  const type = TYPES[extname(file)];
  if (!file.startsWith(root + sep) || type === undefined) return null;
  try {
    return { body: new Uint8Array(await readFile(file)), type };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
