// Every quirk of this folder. A file that exports one, or several of a kind, needs no line here.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quirk } from '../quirk.ts';

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts');

export const QUIRKS: readonly Quirk[] = (await Promise.all(files.sort().map(quirksOf))).flat();

async function quirksOf(file: string): Promise<readonly Quirk[]> {
  const exported: unknown[] = Object.values(await import(pathToFileURL(join(import.meta.dirname, file)).href));
  const quirks = exported.filter(isQuirk);
  if (quirks.length === 0) throw new Error(`${file} exports no quirk`);
  return quirks;
}

function isQuirk(value: unknown): value is Quirk {
  return typeof value === 'object' && value !== null && 'seen' in value && 'script' in value && 'reads' in value;
}
