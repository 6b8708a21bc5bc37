import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

export const PRELOAD_WORLD = 'preload';

export interface PageScript {
  readonly source: string;
  /** The isolated world it runs in; the page's own where it is left out. */
  readonly worldName?: string;
}

/** What a window runs in its page before anything of the page itself: both halves of the bridge, and the preload script. */
export function pageScripts(preload: unknown): readonly PageScript[] {
  if (typeof preload !== 'string') return [];
  const key = JSON.stringify(`standin-${randomUUID()}`);
  const script = `(module, require) => { const exports = module.exports; ${readFileSync(preload, 'utf8')}\n}`;
  return [
    { source: inTopFrame(`${sourceOf('page-world.ts')} installPageWorld(${key});`) },
    {
      source: inTopFrame(
        `${sourceOf('wire.ts')} ${sourceOf('preload-world.ts')} installPreloadWorld(${key}, ${script});`,
      ),
      worldName: PRELOAD_WORLD,
    },
  ];
}

function inTopFrame(source: string): string {
  return `if (window === window.top) (() => { ${source} })();`;
}

/** A module of this folder as a piece of script: its types, imports and exports are dropped, its names stay. */
function sourceOf(file: string): string {
  return stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'))
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
}
