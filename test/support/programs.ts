// Runs a suite only where the system programs it needs are installed.
import { describe, it } from 'vitest';
import { findPrograms, type ProgramName } from './find-programs.ts';

export { electronBinary } from './find-programs.ts';

export const programs = findPrograms();

/**
 * A suite that needs system programs. Where one is missing it is skipped, and its name says why; with CI=true, where nothing
 * may be missing, it fails instead.
 */
export function describeWith(needed: readonly ProgramName[], name: string, suite: () => void): void {
  const missing = needed.filter((program) => programs[program].path === null).map((program) => programs[program].title);
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  const reason = `${missing.join(' and ')} not installed`;
  if (process.env['CI'] === 'true') {
    it(`${name} (${reason})`, () => {
      throw new Error(`CI=true and ${reason}`);
    });
    return;
  }
  describe.skipIf(true)(`${name} (${reason})`, suite);
}
