import { basename, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';

const { projects } = (await config({ command: 'serve', mode: 'test' })).test ?? {};

/** What runs before the tests of a file, in whichever project they are. */
function setUpOf(file: string): readonly string[] {
  return (projects ?? []).flatMap((project) => {
    const test = typeof project === 'object' && 'test' in project ? project.test : undefined;
    const matches = (globs: readonly string[] = []): boolean => globs.some((glob) => matchesGlob(file, glob));
    if (!matches(test?.include) || matches(test?.exclude)) return [];
    return [test?.globalSetup ?? []].flat().map((path) => basename(path));
  });
}

describe('the tests that use the built app', () => {
  it.each(['electron', 'e2e', 'hosts'])('in test/%s are run on a build of these sources', (folder) => {
    expect(setUpOf(`test/${folder}/any.test.ts`)).toEqual(['build-first.ts']);
  });

  it('make no others wait for a build', () => {
    expect(setUpOf('test/bounce/any.test.ts')).toEqual([]);
  });
});
