// Mail files that the user uploaded in the browser: copies below the data folder, one folder per batch, which the app may delete.
import { join, relative, sep } from 'node:path';

export function importsFolder(dataFolder: string): string {
  return join(dataFolder, 'imports');
}

/** The folders of the batches that contain these paths. The user's own files are in none. */
export function importedBatches(paths: readonly string[], dataFolder: string): readonly string[] {
  const imports = importsFolder(dataFolder);
  const names = paths.map((path) => relative(imports, path).split(sep, 1)[0] ?? '');
  return [...new Set(names)].filter((name) => /^[0-9a-f-]{36}$/.test(name)).map((name) => join(imports, name));
}
