// `npm run bench -- NAME [--size N] [--compare COMMIT]`: runs test/bench/NAME.ts, which prints one line per figure: `BENCH <bench>.<figure> <number>`.
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && !file.startsWith('_'))
  .map((file) => file.slice(0, -3));
const chosen = process.argv.slice(2);
const size = chosen.indexOf('--size');
if (size >= 0) process.env['BENCH_SIZE'] = chosen.splice(size, 2)[1];
const compare = chosen.indexOf('--compare');
if (compare >= 0) process.env['BENCH_COMPARE'] = chosen.splice(compare, 2)[1];
const unknown = chosen.filter((name) => !existsSync(`${folder}/${name}.ts`));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}
for (const name of chosen.length > 0 ? chosen : names) {
  const bench: unknown = await import(pathToFileURL(`${folder}/${name}.ts`).href);
  if (hasRun(bench)) await bench.run();
}

function hasRun(bench: unknown): bench is { run(): Promise<void> } {
  return typeof bench === 'object' && bench !== null && 'run' in bench && typeof bench.run === 'function';
}
