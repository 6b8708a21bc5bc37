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
type Test = File['assertionResults'][number];

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
  const outcomes = file.assertionResults.map((test) => outcomeOf(name, test));
  const unnamed = file.status === 'failed' && !outcomes.some(({ state }) => state === 'failed');
  // The file could not be loaded, or what a suite prepares before its tests failed.
  return unnamed
    ? [...outcomes, { name, state: 'failed', reason: firstLine(file.message) || 'a suite failed' }]
    : outcomes;
}

function outcomeOf(file: string, { ancestorTitles, title, status, failureMessages }: Test): Outcome {
  const suite = ancestorTitles.filter(Boolean);
  if (status === 'passed') return { name: file, state: 'passed', reason: '' };
  if (status === 'failed') {
    const name = `${file} > ${[...suite, title].join(' > ')}`;
    return { name, state: 'failed', reason: firstLine(failureMessages?.[0] ?? '') };
  }
  return { name: `${file} > ${suite[0] ?? title}`, state: 'skipped', reason: '' };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
