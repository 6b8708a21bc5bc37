// `npm run outdated`: prints a line for each pin of package.json that is outdated. Needs the network, so no test runs it.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lagLine, offerOf, pinsOf } from './lagging.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WINDOWS = process.platform === 'win32';
/** Concurrent requests; each is a process of npm. */
const AT_ONCE = 4;

const run = promisify(execFile);

/** The line for one pin; null if it is the newest version. Throws if the registry does not answer. */
async function ask(name: string, pinned: string): Promise<string | null> {
  const { stdout } = await run(WINDOWS ? 'npm.cmd' : 'npm', ['view', name, 'dist-tags', 'versions', '--json'], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
    shell: WINDOWS,
  });
  return lagLine(name, pinned, offerOf(stdout));
}

async function main(): Promise<number> {
  const pins = [...pinsOf(readFileSync(join(ROOT, 'package.json'), 'utf8'))];
  const found = new Map<string, string>();
  let unanswered = 0;
  const queue = pins.values();
  const work = async (): Promise<void> => {
    for (const [name, pinned] of queue) {
      try {
        const line = await ask(name, pinned);
        if (line !== null) found.set(name, line);
      } catch (error) {
        unanswered += 1;
        console.error(`${name}: the registry gave no answer. ${firstLine(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const [name] of pins) {
    const line = found.get(name);
    if (line !== undefined) console.log(line);
  }
  console.log(
    `${found.size} of ${pins.length} pins lag${unanswered > 0 ? `, ${unanswered} could not be asked for` : ''}.`,
  );
  return unanswered > 0 ? 1 : 0;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? '';
}

process.exitCode = await main();
