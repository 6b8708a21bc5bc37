// Builds what is out of date of the three bundles: the page, Electron's main process, Electron's preload script.
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

/** Builds each bundle whose sources are other ones than at its last build. `say` is told before the first of them. */
export async function buildOutOfDate(bundles: readonly Bundle[], say: (line: string) => void): Promise<void> {
  const stale = bundles.filter((bundle) => readStamp(bundle) !== sourceStamp(bundle));
  if (stale.length === 0) return;
  say(`Building the app (${stale.join(', ')}) …`);
  await inProduction(async () => {
    const { build } = await import('vite');
    for (const bundle of stale) {
      const stamp = sourceStamp(bundle);
      await build({ configFile: join(ROOT, 'vite.config.ts'), mode: viteMode(bundle), logLevel: 'warn' });
      mkdirSync(join(ROOT, '.build'), { recursive: true });
      writeFileSync(stampFile(bundle), stamp);
    }
  });
}

/** What tests build (NODE_ENV is `test` there) is what people get afterwards: it must not be React's larger, slower development build. */
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

/** Changes with any name, size or time of change among the sources. */
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
