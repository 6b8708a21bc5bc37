// Texts that could make an expression slow, made of what the expression itself reads.
import { type CharSet, everyPattern, type Pattern, partsOf } from './pattern.ts';

/** `before`, then `pump` many times, then `after`. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** So many texts are tried of each kind. */
const MOST_SAMPLES = 6;
const MOST_PUMPS = 90;
const MOST_BEFORE = 6;
const MOST_AFTER = 7;
/** Of so few kinds of characters each pair is a pump, too. */
const PAIRED = 9;

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
/** One of every kind that classes tell apart, the plainest first. */
const USUAL: readonly string[] = [
  ...'aZ0_ \t\n\r',
  ...PRINTABLE,
  ...['\0', '\u00a0', '\u0301', '\u2028', '\u200b', 'é', 'ж', '中', '：', '“', '”', '…'],
];

/** One character of each kind that the expression tells apart. */
export function alphabetOf(pattern: Pattern): readonly string[] {
  const sets = setsOf(pattern);
  const byKind = new Map<string, string>();
  for (const character of new Set([...USUAL, ...sets.flatMap(({ written }) => written)])) {
    const kind = sets.map((set) => (set.has(character) ? '1' : '0')).join('');
    const seen = `${kind} ${/\w/.test(character)} ${/[\n\r\u2028]/.test(character)}`;
    if (!byKind.has(seen)) byKind.set(seen, character);
  }
  return [...byKind.values()];
}

function setsOf(pattern: Pattern): readonly CharSet[] {
  return [...new Set(everyPattern(pattern).flatMap((node) => (node.kind === 'char' ? [node.set] : [])))];
}

const isEndless = (node: Pattern): boolean => node.kind === 'repeat' && node.max === Number.POSITIVE_INFINITY;

/** False: at each place of a text the expression takes a bounded number of steps, whatever stands there. */
export function hasEndlessRepeat(pattern: Pattern): boolean {
  return everyPattern(pattern).some(isEndless);
}

export function attacksOn(pattern: Pattern): readonly Attack[] {
  const alphabet = alphabetOf(pattern);
  const sampler = new Sampler(alphabet);
  const pumps = pumpsOf(pattern, alphabet, sampler);
  const unread = alphabet.filter((character) => !setsOf(pattern).some((set) => set.has(character)));
  // Something before it, so that what is tied to the start of the text does not take it all.
  const befores = ['', unread[0] ?? 'a', ...waysTo(pattern, sampler, '')];
  const afters = new Set(['', ...unread.slice(0, 1), '\n', ...spread(alphabet, MOST_AFTER - 3)]);
  return [...new Set(befores)]
    .slice(0, MOST_BEFORE)
    .flatMap((before) => pumps.flatMap((pump) => [...afters].map((after) => ({ before, pump, after }))));
}

/** Every so manieth of them. */
function spread(of: readonly string[], count: number): readonly string[] {
  return of.length <= count ? of : of.filter((_, index) => index % Math.ceil(of.length / count) === 0);
}

function pumpsOf(pattern: Pattern, alphabet: readonly string[], sampler: Sampler): readonly string[] {
  const bodies = everyPattern(pattern).flatMap((node) => (node.kind === 'repeat' ? sampler.of(node.body) : []));
  const around = everyPattern(pattern).flatMap((node) => (node.kind === 'sequence' ? sampler.runs(node) : []));
  const pairs = alphabet.length > PAIRED ? [] : alphabet.flatMap((one) => alphabet.map((other) => one + other));
  const pumps = [...new Set([...bodies, ...alphabet, ...around, ...pairs])].filter((pump) => pump !== '');
  return pumps.slice(0, MOST_PUMPS);
}

/** Texts that bring the expression up to each of its endless repetitions. */
function waysTo(node: Pattern, sampler: Sampler, before: string): readonly string[] {
  if (node.kind === 'look') return [];
  const here = isEndless(node) ? [before] : [];
  if (node.kind !== 'sequence') return [...here, ...partsOf(node).flatMap((part) => waysTo(part, sampler, before))];
  let passed = before;
  return node.parts.flatMap((part) => {
    const ways = waysTo(part, sampler, passed);
    passed += sampler.of(part).find((sample) => sample !== '') ?? '';
    return ways;
  });
}

/** Makes texts that parts of the expression match, as far as they do not depend on what stands around. */
class Sampler {
  readonly #alphabet: readonly string[];
  readonly #known = new Map<Pattern, readonly string[]>();

  constructor(alphabet: readonly string[]) {
    this.#alphabet = alphabet;
  }

  of(node: Pattern): readonly string[] {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const made = [...new Set(this.#make(node))].slice(0, MOST_SAMPLES);
    this.#known.set(node, made);
    return made;
  }

  /** Of neighbouring parts of a sequence, from one up to all. */
  runs({ parts }: Extract<Pattern, { kind: 'sequence' }>): readonly string[] {
    const found: string[] = [];
    for (let from = 0; from < parts.length; from++) {
      if (!parts.slice(from).some((part) => part.kind === 'repeat')) break;
      for (const to of new Set([from + 1, from + 2, from + 3, parts.length]))
        if (to <= parts.length) found.push(...this.#sequence(parts.slice(from, to)).slice(0, 3));
    }
    return found;
  }

  #make(node: Pattern): readonly string[] {
    switch (node.kind) {
      case 'char':
        return this.#alphabet.filter((character) => node.set.has(character));
      case 'sequence':
        return this.#sequence(node.parts);
      case 'choice':
        return node.options.flatMap((option) => this.of(option).slice(0, 2));
      case 'repeat': {
        const times = Math.max(1, node.min);
        const repeated = this.of(node.body).map((sample) => sample.repeat(times));
        return node.min === 0 ? [...repeated.slice(0, 2), '', ...repeated.slice(2)] : repeated;
      }
      default:
        return [''];
    }
  }

  /** The first text of every part; then each further text of one part among the first ones of the others. */
  #sequence(parts: readonly Pattern[]): readonly string[] {
    const samples = parts.map((part) => this.of(part));
    const firsts = samples.map((of) => of[0] ?? '');
    const others = samples.flatMap((of, index) => of.slice(1, 3).map((sample) => firsts.with(index, sample).join('')));
    return [firsts.join(''), ...others];
  }
}
