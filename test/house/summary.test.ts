// The count at the end of `npm test` is what others rely on: it must not lose a failure.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../app/temp-folder.ts';
import { describeRun, summaryLine } from '../support/summary.ts';
import { readVitestReport } from '../support/vitest-report.ts';

const folder = tempFolder();
const report = (testResults: unknown): string => {
  const file = join(folder.path, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
};
const test = (title: string, status: string, failureMessages: readonly string[] = []) => ({
  ancestorTitles: ['a suite (Dovecot not installed)'],
  title,
  status,
  failureMessages,
});
const file = (status: string, assertionResults: readonly unknown[], message = '') => ({
  name: '/home/ann/test/bounceboard/test/imap/sync.test.ts',
  status,
  message,
  assertionResults,
});

describe('the summary', () => {
  it('counts each kind, and names what failed and what was skipped', () => {
    const tests = [
      test('a', 'passed'),
      test('b', 'failed', ['expected 1\nat x']),
      test('c', 'skipped'),
      test('d', 'pending'),
    ];
    const summary = describeRun(readVitestReport(report([file('failed', tests)]), false));
    expect(summaryLine(summary)).toBe('1 passed, 1 failed, 2 skipped');
    expect(summary.text).toContain('test/imap/sync.test.ts > a suite (Dovecot not installed) > b: expected 1');
    expect(summary.text).toContain('test/imap/sync.test.ts > a suite (Dovecot not installed) (2 tests)');
  });

  it.each([
    ['no report at all', '/nowhere/report.json', true],
    ['a report without tests', null, true],
  ])('takes %s for a failure', (_what, path, fine) => {
    expect(describeRun(readVitestReport(path ?? report([]), fine)).failed).toBe(1);
  });

  it('takes a file that could not be loaded, and a suite that could not begin, for a failure', () => {
    const unloaded = file('failed', [], 'Cannot find module x\nat y');
    const unprepared = file('failed', [test('a', 'skipped')]);
    const summary = describeRun(readVitestReport(report([unloaded, unprepared]), false));
    expect([summary.failed, summary.skipped]).toEqual([2, 1]);
    expect(summary.text).toContain('Cannot find module x');
  });

  it('takes an error outside any test for a failure', () => {
    expect(describeRun(readVitestReport(report([file('passed', [test('a', 'passed')])]), false)).failed).toBe(1);
  });
});
