// No regular expression of the code runs away: mail is written by strangers, and a text ten times as long may cost ten times the
// work, never a hundred times. Work is counted in steps of a backtracking machine, not in time, so that the verdict is always the
// same. Texts are made of what each expression reads itself: what leads up to a repetition, a piece many times, and an end.
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { expressionsIn, expressionsOf, type Found } from './expressions/find.ts';
import { slowTextFor } from './expressions/growth.ts';
import { patternOf } from './expressions/pattern.ts';
import { programOf } from './expressions/program.ts';
import { Alphabet, countSteps, type Scan } from './expressions/steps.ts';
import { isNode } from './expressions/syntax-tree.ts';
import { sourcesBelow } from './source-files.ts';

const ROOMS = ['shared', 'electron', 'renderer'];
/** Some hundred expressions, some hundred texts for each. */
const PATIENCE_MS = 240_000;

const show = ({ place, source, flags }: Found): string => `${place} /${source}/${flags}`;

function found(source: string): readonly Found[] {
  const tree: unknown = parseSync('code.ts', source).program;
  if (!isNode(tree)) throw new Error('no program');
  return expressionsOf(tree, 'code.ts', source);
}

const scanOf = ({ flags }: RegExp): Scan => (flags.includes('y') ? 'sticky' : flags.includes('g') ? 'all' : 'first');
const isSlow = (expression: RegExp): boolean =>
  slowTextFor({ source: expression.source, flags: expression.flags }, scanOf(expression)) !== null;

describe('the regular expressions of the code', () => {
  it.each(ROOMS)('take steps in proportion to the text: %s/', { timeout: PATIENCE_MS }, (room) => {
    const all = new Map(
      sourcesBelow(room)
        .flatMap(expressionsIn)
        .map((one) => [`${one.scan} /${one.source}/${one.flags}`, one]),
    );
    expect(all.size).toBeGreaterThan(20);
    const slow = [...all.values()].flatMap((one) => {
      const text = slowTextFor(one, one.scan);
      return text === null ? [] : [`${show(one)} with ${JSON.stringify(text)}`];
    });
    expect(slow).toEqual([]);
  });
});

describe('how they are found', () => {
  it('as literals, with how they are used', () => {
    const code = `
      // /a comment/ and "/a string/"
      const a = /x+$/i.test(text) ? 4 / 2 / 1 : text.split(/,\\s*/);
      for (const m of text.matchAll(/[/"]/g)) sticky(/y/y);
    `;
    expect(found(code).map((one) => [one.scan, one.source, one.flags, one.place])).toEqual([
      ['first', 'x+$', 'i', 'code.ts:3'],
      ['all', ',\\s*', '', 'code.ts:3'],
      ['all', '[/"]', 'g', 'code.ts:4'],
      ['sticky', 'y', 'y', 'code.ts:4'],
    ]);
  });

  it('as text that RegExp is given, however it is put together', () => {
    const code = `
      new RegExp('a+' + "b");
      RegExp(\`c\${'d'}\`, 'g');
      new RegExp(String.raw\`\\d+\${['e', \`f\`].join('|')}$\`, 'iy');
      text.match('g+');
    `;
    expect(found(code).map((one) => [one.source, one.flags])).toEqual([
      ['a+b', ''],
      ['cd', 'g'],
      ['\\d+e|f$', 'iy'],
      ['g+', ''],
    ]);
  });

  it('and text that is not constant is refused, since it cannot be looked at', () => {
    const code = "const a = 1;\nnew RegExp(' ' + word + '[- ]');";
    expect(() => found(code)).toThrow('code.ts:2: RegExp of text that is not constant');
  });
});

describe('the machine that counts', () => {
  /** Where the first match ends, by the machine's own steps: they end there. */
  const endOf = ({ source, flags }: RegExp, text: string): number => {
    const alphabet = new Alphabet();
    const letters = alphabet.textOf([...text]);
    const program = programOf(patternOf({ source, flags }, Number.MAX_SAFE_INTEGER));
    const counting = { alphabet, flags, scan: 'all' as const, limit: 1e7, ends: [] as number[] };
    countSteps(program, letters, counting);
    return counting.ends[0] ?? -1;
  };

  it.each([
    [/a+?b|ac/, 'xxaac'],
    [/(?:ab|a)(?:bc|c)$/, 'abc'],
    [/(?<=\d)x{2,3}/, 'xx1xxxx'],
    [/(?<!\d)x+(?!y)/, '1xx xxy'],
    [/\bfoo\B./, 'afoo foob'],
    [/^b$/m, 'a\nb\nc'],
    [/(?:a*)*c/, 'aaac'],
    [/(?:a?){3}$/, 'aaaa'],
    [/[^\s:]+(?=:)/i, 'Ab Cd: '],
    [/[\p{L}]{2}/v, 'É1éb'],
    [/.{2,}?\s/s, 'a\nb c'],
  ])('matches as JavaScript does: %s', (expression, text) => {
    const match = expression.exec(text);
    expect(endOf(expression, text)).toBe(match === null ? -1 : match.index + match[0].length);
  });
});

describe('what is caught', () => {
  /** Expressions as they stood in the code: quadratic or worse. */
  it.each([
    /[-=_*~#]{3,}$/,
    /^\s*(?:-{3}|\.\.\. while|\(reason: \))/im,
    /^\s*(?:-{3,}.*|={3,}.*|\.\.\. while talking to .*|\(reason: \))$/i,
    /-{3,} ?\w/,
    /[,;.]+$/,
    /(?:[:：]|-{3,})\s*$/,
    /["'([<「『【«„“‚‘]+$/,
    /https?:\/\/\S*$/i,
    /^[\s,;<>"'()]*(?:and|und|et|y|e|en|i|и)?[\s<"'(]*$/,
    /[^\s:"'<(\p{L}]+$/u,
    /^(phrase|hint|words|code|provider|action): (.+?)(?:, (?:in answer to MAIL FROM|in the phase \w+|for now))*$/,
    /^(?:\d+\.)*1(?:\.\d+)*$/,
    /(?:"([^"]{3,120})"|([^<>,;:"@]{3,120}))\s*</g,
    /^(?:arc-.*|x-.*(?:antispam|exchange|microsoft|spam).*|x-ms-.*|thread-index)$/i,
    /^(.*?)([.:-]*)$/su,
    /\n*$/,
    /^[.\s-]+|[.\s-]+$/g,
  ])('%s', (expression) => expect(isSlow(expression)).toBe(true));

  it.each([
    /(?:a+)+$/,
    /(?:a|a)*b/,
    /(?:\w|_)*-/,
    /^(?:\s|\n)*$/,
    /^\w+\s*=?\s*$/,
    /(?=.*x)y/g,
    /"(?:[^"\\]|\\.|\\)*"/,
    /^\[[^\]]*\]\S*\S*z/,
    /x(?<=^\w*x)/g,
    /a{1,3000}$/,
    /(?:.{0,90}){0,90}q/,
  ])('%s', (expression) => expect(isSlow(expression)).toBe(true));
});

describe('what passes', () => {
  it.each([
    /[-=_*~#]{3}$/,
    /^[-=_*~#]{3,}/,
    /(?<![.-])[.-]+$/,
    /(?<!\S)\S*$/,
    /^[\s,;<>"'()]*(?:(?:and|und|et|y|e|en|i|и)[\s<"'(]*)?$/,
    /\s+/g,
    /[^\S ]\s*| \s+/g,
    /"(?:[^"\\]|\\.)*"/y,
    /<[^<>\s]{1,990}>/g,
    /^(?:[a-z0-9-]{1,63}\.){1,8}(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i,
    /\b\w+$/,
    /=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]*)\?=/g,
  ])('%s', (expression) => expect(isSlow(expression)).toBe(false));
});
