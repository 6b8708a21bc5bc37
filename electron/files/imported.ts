// Mail files that came in through a browser: copies below the data folder, one folder a batch, which the app may delete again.
import { join, relative, sep } from 'node:path';

export function importsFolder(dataFolder: string): string {
  return join(dataFolder, 'imports');
}

/** The batches that these paths lie in; paths that are the user's own give none. */
export function importedBatches(paths: readonly string[], dataFolder: string): readonly string[] {
  const imports = importsFolder(dataFolder);
  const names = paths.map((path) => relative(imports, path).split(sep, 1)[0] ?? '');
  return [...new Set(names)].filter((name) => /^[0-9a-f-]{36}$/.test(name)).map((name) => join(imports, name));
}
