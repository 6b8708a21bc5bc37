import { describe, expect, it } from 'vitest';
import { read, sourcesBelow } from './source-files.ts';

const MOST_LINES = 300;

/** The words of the parser stand one a line, inside template literals. */
function withoutWordLists(file: string): string {
  return file.startsWith('shared/bounce/') ? read(file).replace(/`\n[^`]*`/g, '``') : read(file);
}

describe('files', () => {
  it(`have at most ${MOST_LINES} lines besides lists of words: a longer one is two rooms`, () => {
    const long = sourcesBelow('electron', 'renderer', 'shared', 'test')
      .map((file) => ({ file, lines: withoutWordLists(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const wrong = sourcesBelow('electron', 'renderer', 'shared', 'test').filter(
      (file) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d))?\.(?:ts|tsx|mjs)$/.test(file.slice(file.lastIndexOf('/') + 1)),
    );
    expect(wrong).toEqual([]);
  });
});
