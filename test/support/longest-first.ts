import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What takes longest, begun first, so that no core waits at the end for the last file. */
const LONGEST = [
  'test/imap/kill.test.ts',
  'test/e2e/a11y.test.ts',
  'test/e2e/screens.test.ts',
  'test/imap/faults.test.ts',
  'test/e2e/a11y-accounts.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
