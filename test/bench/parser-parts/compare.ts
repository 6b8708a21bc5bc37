// The parser as it is beside the parser of an earlier commit, in turns on the same machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const PARSER = 'shared/bounce/parse-bounce.ts';
const TURNS = 4;

/** In: a commit, as git names it. Out: how fast the parser is now, divided by how fast it was then; the best of several turns each. */
export function speedRatio(commit: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-bench-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'shared', 'package.json'], {
      cwd: ROOT,
      maxBuffer: 2 ** 28,
    });
    mkdirSync(join(folder, 'then'));
    execFileSync('tar', ['-x', '-C', join(folder, 'then')], { input: archive });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'then', 'node_modules'));
    let [now, then] = [0, 0];
    for (let turn = 0; turn < TURNS; turn++) {
      then = Math.max(then, speedOf(join(folder, 'then')));
      now = Math.max(now, speedOf(ROOT));
    }
    return now / then;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function speedOf(root: string): number {
  const child = join(import.meta.dirname, 'library-speed.ts');
  const said = execFileSync(process.execPath, [child, join(root, PARSER)], { encoding: 'utf8' });
  return Number(said);
}
