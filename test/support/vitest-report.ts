import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Outcome } from './summary.ts';

const reportFile = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});
type File = z.output<typeof reportFile>['testResults'][number];

/**
 * Reads what vitest's json reporter wrote. `fine` is whether vitest itself ended well: where it did not and yet no test is
 * named as failed (an error outside any test), that is a failure of its own.
 */
export function readVitestReport(path: string, fine: boolean): readonly Outcome[] {
  if (!existsSync(path)) return [{ name: 'tests', state: 'failed', reason: 'vitest wrote no report' }];
  const { testResults } = reportFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const outcomes = testResults.flatMap(outcomesOf);
  if (outcomes.length === 0) return [{ name: 'tests', state: 'failed', reason: 'no test was found' }];
  const unnamed = !fine && !outcomes.some(({ state }) => state === 'failed');
  return unnamed ? [...outcomes, { name: 'tests', state: 'failed', reason: 'an error outside any test' }] : outcomes;
}

function outcomesOf(file: File): readonly Outcome[] {
  const name = file.name.replaceAll('\\', '/').replace(/^.*\/test\//, 'test/');
  // A file that could not even be loaded has no tests of its own.
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    return [{ name, state: 'failed', reason: file.message.split('\n', 1)[0] ?? '' }];
  }
  return file.assertionResults.map((test): Outcome => {
    const suite = test.ancestorTitles.filter(Boolean);
    if (test.status === 'passed') return { name, state: 'passed', reason: '' };
    if (test.status === 'failed') {
      const message = (test.failureMessages?.[0] ?? '').split('\n', 1)[0] ?? '';
      return { name: `${name} > ${[...suite, test.title].join(' > ')}`, state: 'failed', reason: message };
    }
    return { name: `${name} > ${suite[0] ?? test.title}`, state: 'skipped', reason: '' };
  });
}
