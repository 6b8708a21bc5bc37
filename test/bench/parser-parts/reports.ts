import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MimePart } from '../../../shared/bounce/mime-tree.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** What the reports are taken from. */
export const SOURCE: string = existsSync(CORPUS) ? 'the corpus' : 'test/fixtures';

/** The messages of the corpus that are labelled as bounces; without the corpus, the fixtures. */
export function reports(): readonly Buffer[] {
  if (!existsSync(CORPUS)) {
    const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.eml')).map((file) => readFileSync(join(FIXTURES, file)));
  }
  const labels = JSON.parse(readFileSync(join(CORPUS, 'labels.json'), 'utf8')) as { file: string; isBounce: boolean }[];
  return labels.filter((label) => label.isBounce).map((label) => readFileSync(join(CORPUS, label.file)));
}

/** Messages per second in the best of ten rounds of half a second, which other load on the machine affects least. */
export function libraryPerSecond(trees: readonly MimePart[], parse: (root: MimePart) => unknown): number {
  let best = 0;
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 500) {
      for (const tree of trees) parse(tree);
      count += trees.length;
    }
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return best;
}
