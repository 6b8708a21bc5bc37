// Builds the bundles that are out of date: the page, Electron's main process and Electron's preload script.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export type Bundle = 'renderer' | 'main' | 'preload';
export const BUNDLES: readonly Bundle[] = ['renderer', 'main', 'preload'];

const COMMON = ['shared', 'vite.config.ts', 'package.json', 'package-lock.json'];
const SOURCES: Readonly<Record<Bundle, readonly string[]>> = {
  renderer: ['renderer', ...COMMON],
  main: ['electron', ...COMMON],
  preload: ['electron/preload.ts', ...COMMON],
};

/** Builds each bundle with sources that changed since its last build. Calls `say` with one line before the first. */
export async function buildOutOfDate(bundles: readonly Bundle[], say: (line: string) => void): Promise<void> {
  const outdated = bundles.filter((bundle) => readStamp(bundle) !== sourceStamp(bundle));
  if (outdated.length === 0) return;
  say(`Building the app (${outdated.join(', ')}) …`);
  await inProduction(async () => {
    const { build } = await import('vite');
    for (const bundle of outdated) {
      const stamp = sourceStamp(bundle);
      await build({ configFile: join(ROOT, 'vite.config.ts'), mode: viteMode(bundle), logLevel: 'warn' });
      mkdirSync(join(ROOT, '.build'), { recursive: true });
      writeFileSync(stampFile(bundle), stamp);
    }
  });
}

/** Builds in production mode, also in tests (NODE_ENV is `test` there): users run the same bundles, and React's development build is slow. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

function viteMode(bundle: Bundle): string {
  return bundle === 'renderer' ? 'production' : bundle;
}

function stampFile(bundle: Bundle): string {
  return join(ROOT, '.build', `${bundle}.stamp`);
}

function readStamp(bundle: Bundle): string | null {
  const file = stampFile(bundle);
  const built = statSync(join(ROOT, '.build', bundle), { throwIfNoEntry: false });
  return built && statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : null;
}

/** A hash of the names, sizes and times of change of all sources. */
function sourceStamp(bundle: Bundle): string {
  const hash = createHash('sha256');
  for (const source of SOURCES[bundle]) {
    for (const file of filesUnder(source)) {
      const { size, mtimeMs } = statSync(join(ROOT, file));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

if (import.meta.main) {
  await buildOutOfDate(BUNDLES, (line) => console.log(line));
  console.log('The app is built in .build.');
}
