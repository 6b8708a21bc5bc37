// `npm test`: every check there is, then one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from './support/ensure-programs.ts';
import { describeRun, type Outcome, type Summary, summaryLine } from './support/summary.ts';
import { readVitestReport } from './support/vitest-report.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/** Runs one tool with its words shown. */
function run(command: string, args: readonly string[]): boolean {
  const file = command === 'node' ? process.execPath : join(BIN, WINDOWS ? `${command}.cmd` : command);
  const { status, error } = spawnSync(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: WINDOWS,
  });
  if (error) console.error(error.message);
  return status === 0;
}

function check(name: string, command: string, args: readonly string[]): Outcome {
  console.log(`\n== ${name}`);
  return { name, state: run(command, args) ? 'passed' : 'failed', reason: '' };
}

/** The tests themselves; a run that left no report counts as one failure. */
function tests(): readonly Outcome[] {
  console.log('\n== tests');
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-test-'));
  try {
    const report = join(folder, 'report.json');
    const fine = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    return readVitestReport(report, fine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const outcomes: Outcome[] = [
  ...ensurePrograms(),
  check('lint and format (biome)', 'biome', ['ci', '.']),
  check('types (tsc)', 'tsc', ['--noEmit']),
  check('build', 'node', ['electron/build.ts']),
  ...tests(),
];
const summary: Summary = describeRun(outcomes);
console.log(summary.text);
process.exitCode = summary.failed > 0 ? 1 : 0;
// The last line, by itself, for whoever reads only that.
console.log(summaryLine(summary));
