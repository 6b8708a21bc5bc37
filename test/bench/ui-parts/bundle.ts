import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../electron/build.ts';

export interface Chunk {
  readonly name: string;
  /** Kilobytes of 1024 bytes, gzipped. */
  readonly kb: number;
  readonly first: boolean;
}

/** Every script and style of the built renderer; `loaded` are the paths of those that the first screen needs. */
export function chunks(loaded: readonly string[]): readonly Chunk[] {
  const folder = join(ROOT, '.build', 'renderer', 'assets');
  const first = new Set(loaded.map((path) => basename(path)));
  return readdirSync(folder)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({
      name,
      kb: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024,
      first: first.has(name),
    }))
    .toSorted((a, b) => b.kb - a.kb);
}
