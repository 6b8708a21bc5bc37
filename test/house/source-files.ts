import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every file below these folders, as paths from the project's root with forward slashes; in order. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    if (!existsSync(join(ROOT, folder))) return [];
    return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(ROOT.length + 1).replaceAll('\\', '/'), entry.name))
      .sort();
  });
}

export function sourcesBelow(...folders: readonly string[]): readonly string[] {
  return filesBelow(...folders).filter((file) => /\.(ts|tsx|mjs)$/.test(file));
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const IMPORT = /(?:^|[^\w$.'"`])(?:from|import)\s*\(?\s*(['"])([@\w.][^'"\s]*)\1/gm;

/** What a file imports: packages by name, files of the project by their path from its root. Comments are passed over. */
export function importsOf(file: string, text = read(file)): readonly string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const specifiers = [...code.matchAll(IMPORT)].map((match) => match[2] ?? '');
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), specifier)) : specifier,
  );
}
