// `npm run test:steady -- N [FILTER …]`: the tests N times on busy cores, each time with another clock, and what wavers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from '../support/ensure-programs.ts';
import { describeRun, type Outcome, summaryLine } from '../support/summary.ts';
import { readVitestReport } from '../support/vitest-report.ts';
import { withBusyCores } from './busy-cores.ts';
import { type Round, roundsOf } from './rounds.ts';
import { findFaketime, shiftedClock } from './shifted-clock.ts';
import { describeWavering, type RoundResult } from './wavering.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const USAGE = 'npm run test:steady -- N [FILTER …]: how often, and what of the tests; as `-- 3 test/e2e`';

const [wanted = '', ...filters] = process.argv.slice(2);
const count = Number(wanted);
if (!Number.isInteger(count) || count < 1) {
  console.error(USAGE);
  process.exit(2);
}
const missing = ensurePrograms();
const library = findFaketime();
if (library === null)
  console.log('libfaketime is not installed: clocks stay as they are, only time zones and load are changed.');
if (!(await node(join(ROOT, 'electron', 'build.ts')))) process.exit(1);

const results: RoundResult[] = [];
for (const round of roundsOf(count)) {
  console.log(`\n== round ${results.length + 1} of ${count}: ${round.name}`);
  results.push({ round, outcomes: await withBusyCores(() => tests(round)) });
}
const summary = describeRun([...missing, ...results.flatMap(({ outcomes }) => outcomes)]);
console.log(summary.text);
console.log(describeWavering(results));
process.exitCode = summary.failed > 0 ? 1 : 0;
// The last line, by itself, for whoever reads only that: tests of all rounds together.
console.log(summaryLine(summary));

async function tests({ zone, at }: Round): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-steady-'));
  try {
    const report = join(folder, 'report.json');
    const env = { TZ: zone, ...(library === null ? {} : shiftedClock(library, at, Date.now())) };
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const fine = await node(VITEST, ['run', ...reporters, ...filters], env);
    return readVitestReport(report, fine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether it ended well. */
async function node(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}
