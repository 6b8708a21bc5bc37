import { describe, expect, it } from 'vitest';
import { read, sourcesBelow } from '../house/source-files.ts';

const HELD = 'renderer/strings/';
const SCREENS = sourcesBelow('renderer').filter((file) => !file.startsWith(HELD));

/** Names of keys, and of the fields of RFC 3464. */
const NAMES =
  /^(?:Escape|Enter|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|Action|Status|[A-Z][a-z]+(?:-[A-Z][A-Za-z]+)+)$/;

/** Literals that begin as a word or a sentence for people does; what stands between tags, Biome finds (noJsxLiterals). */
function spokenIn(code: string): readonly string[] {
  const plain = code.replace(/^import .*$/gm, '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...plain.matchAll(/'(\p{Lu}\p{Ll}[^'\n]*)'|"(\p{Lu}\p{Ll}[^"\n]*)"|`(\p{Lu}\p{Ll}[^`\n]*)`/gu)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((text) => !NAMES.test(text));
}

describe('what the screens say', () => {
  it.each(SCREENS.filter((file) => file.endsWith('.tsx')))('%s holds no text of its own', (file) => {
    expect(spokenIn(read(file))).toEqual([]);
  });

  it('would be found where it stood in a component', () => {
    expect(
      spokenIn(read('test/renderer/speaking-sample.tsx'))
        .map((text) => text.split(':')[0])
        .toSorted(),
    ).toEqual(['Find', 'By day', 'No hits', 'One hit', 'Saved', 'Search', 'Hits'].toSorted());
  });
});

describe('numbers and dates', () => {
  it.each(SCREENS)('%s forms them in the locale of the screens', (file) => {
    const code = read(file).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    expect(code.match(/new Intl\.\w+\((?!locale\b)[^)]*/g) ?? []).toEqual([]);
    expect(code.match(/\.toLocale\w*String\((?!locale\b)[^)]*/g) ?? []).toEqual([]);
  });
});

describe('the words of a reason', () => {
  it('come through the strings, never straight from the parser', () => {
    expect(SCREENS.filter((file) => /reasonOf\([^)]*\)\.words/.test(read(file)))).toEqual([]);
  });
});
