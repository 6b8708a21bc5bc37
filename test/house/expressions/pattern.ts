// A regular expression as a small tree: what is read, repeated, chosen and looked at. Captures are left out.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

export type Pattern =
  | { readonly kind: 'char'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly body: Pattern;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'look'; readonly body: Pattern; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: 'place'; readonly at: 'start' | 'end' | 'boundary' | 'no-boundary' };

/** Characters that one place of the expression takes. Sets that are written alike are one. */
export interface CharSet {
  readonly raw: string;
  has(character: string): boolean;
  /** Characters that the set is written with: single ones and the ends of ranges. */
  readonly written: readonly string[];
}

export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** `[\p{L}--\p{Script=Latin}]` is the last of them. */
type SetNode = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

/** A repetition with a higher bound counts as one without a bound: it grows long before the bound is reached. */
const BOUNDED = 2000;

/**
 * In: an expression, and how many times a bounded repetition may repeat at most. Out: its tree. Repetitions are cut at `most`:
 * what is bounded by 6 grows in the same way as what is bounded by 900, and shows it in shorter texts.
 * Throws where the expression has something that this tree cannot hold.
 */
export function patternOf({ source, flags }: Expression, most: number): Pattern {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, modes);
  return new Reader(flags.replace(/[dgy]/g, ''), most).choice(alternatives);
}

class Reader {
  readonly #flags: string;
  readonly #most: number;
  readonly #sets = new Map<string, CharSet>();

  constructor(flags: string, most: number) {
    this.#flags = flags;
    this.#most = most;
  }

  choice(alternatives: readonly AST.Alternative[]): Pattern {
    const options = alternatives.map(
      ({ elements }): Pattern => ({ kind: 'sequence', parts: elements.map((element) => this.#element(element)) }),
    );
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  #element(element: AST.Element): Pattern {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass':
        return { kind: 'char', set: this.#set(element) };
      case 'Group':
        if (element.modifiers !== null) throw new Error(`${element.raw}: flags within an expression`);
        return this.choice(element.alternatives);
      case 'CapturingGroup':
        return this.choice(element.alternatives);
      case 'Quantifier':
        return this.#repeat(element);
      case 'Assertion':
        return this.#assertion(element);
      default:
        throw new Error(`${element.raw}: ${element.type} is not counted yet`);
    }
  }

  #repeat({ element, min, max, greedy }: AST.Quantifier): Pattern {
    const bounded = max <= BOUNDED;
    return {
      kind: 'repeat',
      body: this.#element(element),
      min: Math.min(min, this.#most),
      max: bounded ? Math.min(max, this.#most) : Number.POSITIVE_INFINITY,
      lazy: !greedy,
    };
  }

  #assertion(assertion: AST.Assertion): Pattern {
    switch (assertion.kind) {
      case 'start':
      case 'end':
        return { kind: 'place', at: assertion.kind };
      case 'word':
        return { kind: 'place', at: assertion.negate ? 'no-boundary' : 'boundary' };
      default: {
        const behind = assertion.kind === 'lookbehind';
        return { kind: 'look', body: this.choice(assertion.alternatives), behind, negated: assertion.negate };
      }
    }
  }

  #set(node: SetNode): CharSet {
    const { raw } = node;
    const known = this.#sets.get(raw);
    if (known !== undefined) return known;
    // JavaScript itself says what a set holds, so that case and Unicode are exactly its own.
    const one = new RegExp(`^${raw}$`, this.#flags.replace('m', ''));
    const set: CharSet = { raw, has: (character) => one.test(character), written: writtenIn(node) };
    this.#sets.set(raw, set);
    return set;
  }
}

function writtenIn(node: SetNode): readonly string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'CharacterSet' || node.type === 'ExpressionCharacterClass') return [];
  return node.elements.flatMap((element) => {
    if (element.type === 'Character') return [String.fromCodePoint(element.value)];
    if (element.type !== 'CharacterClassRange') return [];
    return [element.min, element.max].map(({ value }) => String.fromCodePoint(value));
  });
}

/** The node itself and everything in it. */
export function everyPattern(pattern: Pattern): readonly Pattern[] {
  return [pattern, ...partsOf(pattern).flatMap(everyPattern)];
}

export function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts;
    case 'choice':
      return pattern.options;
    case 'repeat':
    case 'look':
      return [pattern.body];
    default:
      return [];
  }
}
