// Chance from a fixed seed: the same seed gives the same mailbox on every machine.

export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  /** Throws where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** `count` different members, in the order of the list. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** Capital letters and digits, as queue ids have them. */
  code(length: number): string;
}

const CODE = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** FNV-1a, so that each part of the mailbox has a stream of its own and adding to one part leaves the others alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** In: the mailbox's seed and the name of the part. */
export function createRandom(seed: number, part: string): Random {
  let state = hash(`${seed}/${part}`);
  /** mulberry32 */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const letters = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[int(0, alphabet.length - 1)] ?? '').join('');
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(list) {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    some(list, count) {
      const keyed = list.map((member, at) => ({ member, at, key: next() }));
      const chosen = keyed.toSorted((a, b) => a.key - b.key).slice(0, count);
      return chosen.toSorted((a, b) => a.at - b.at).map(({ member }) => member);
    },
    hex: (digits) => letters('0123456789abcdef', digits),
    code: (length) => letters(CODE, length),
  };
}
