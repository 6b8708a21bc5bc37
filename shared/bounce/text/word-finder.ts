// Whether one of many words stands in a text: asked of each message with thousands of words, so in one pass over the text.

/** Places of a table by the hash of four characters. */
const HASHES = 1 << 16;
const LEAST = 4;
const NON_ASCII = /[^\x00-\x7f]/;

/** A word, and where in it the four characters stand by which it is found. */
interface Anchored {
  readonly word: string;
  readonly at: number;
}

/** Words by the hash of the four characters in them that other words share least; shorter ones stand apart. */
interface Sorted {
  readonly begins: Uint8Array;
  readonly byHash: ReadonlyMap<number, readonly Anchored[]>;
  readonly short: readonly string[];
  /** Of the short ones those that an ASCII text may hold. */
  readonly shortAscii: readonly string[];
}

/**
 * In: words of two characters or more. Out: tells of a text whether one of them stands in it, within other words too; upper
 * and lower case differ. Linear in the text, but for words that share all of their four characters.
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const sorted = sort(words);
  return (text) => firstIn(sorted, text) || shortIn(sorted, text).some((word) => text.includes(word));
}

/** In: as above. Out: tells of a text which of the words stand in it. */
export function foundOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const sorted = sort([...new Set(words)]);
  return (text) => {
    const found = new Set<string>();
    addAllIn(sorted, text, found);
    for (const word of shortIn(sorted, text)) if (text.includes(word)) found.add(word);
    return found;
  };
}

function firstIn({ begins, byHash }: Sorted, text: string): boolean {
  let one = text.charCodeAt(0);
  let two = text.charCodeAt(1);
  let three = text.charCodeAt(2);
  for (let at = LEAST - 1; at < text.length; at++) {
    const four = text.charCodeAt(at);
    const hash = hashOf(one, two, three, four);
    if (begins[hash] === 1)
      for (const anchored of byHash.get(hash) ?? []) if (standsAt(text, anchored, at)) return true;
    one = two;
    two = three;
    three = four;
  }
  return false;
}

function addAllIn({ begins, byHash }: Sorted, text: string, found: Set<string>): void {
  let one = text.charCodeAt(0);
  let two = text.charCodeAt(1);
  let three = text.charCodeAt(2);
  for (let at = LEAST - 1; at < text.length; at++) {
    const four = text.charCodeAt(at);
    const hash = hashOf(one, two, three, four);
    if (begins[hash] === 1)
      for (const anchored of byHash.get(hash) ?? []) if (standsAt(text, anchored, at)) found.add(anchored.word);
    one = two;
    two = three;
    three = four;
  }
}

/** Whether the word stands in the text with its four characters up to and with `last`. */
function standsAt(text: string, { word, at }: Anchored, last: number): boolean {
  const begin = last - LEAST + 1 - at;
  return begin >= 0 && text.startsWith(word, begin);
}

function shortIn({ short, shortAscii }: Sorted, text: string): readonly string[] {
  return short.length > shortAscii.length && NON_ASCII.test(text) ? short : shortAscii;
}

function sort(words: readonly string[]): Sorted {
  const begins = new Uint8Array(HASHES);
  const byHash = new Map<number, Anchored[]>();
  const long = words.filter((word) => word.length >= LEAST);
  const counts = countsOf(long);
  for (const word of long) {
    const at = rarest(word, counts);
    const hash = hashAt(word, at);
    begins[hash] = 1;
    const those = byHash.get(hash);
    if (those === undefined) byHash.set(hash, [{ word, at }]);
    else those.push({ word, at });
  }
  const short = words.filter((word) => word.length < LEAST);
  for (const word of short) if (word.length < 2) throw new RangeError(`too short to look for: ${word}`);
  return { begins, byHash, short, shortAscii: short.filter((word) => !NON_ASCII.test(word)) };
}

/** How often each four characters stand in the words, which tells about how often they stand in a text. */
function countsOf(words: readonly string[]): Uint16Array {
  const counts = new Uint16Array(HASHES);
  for (const word of words)
    for (let at = 0; at + LEAST <= word.length; at++) counts[hashAt(word, at)] = (counts[hashAt(word, at)] ?? 0) + 1;
  return counts;
}

function rarest(word: string, counts: Uint16Array): number {
  let best = 0;
  for (let at = 1; at + LEAST <= word.length; at++)
    if ((counts[hashAt(word, at)] ?? 0) < (counts[hashAt(word, best)] ?? 0)) best = at;
  return best;
}

function hashAt(word: string, at: number): number {
  return hashOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2), word.charCodeAt(at + 3));
}

function hashOf(one: number, two: number, three: number, four: number): number {
  return (Math.imul(one, 29_791) + Math.imul(two, 961) + three * 31 + four) & (HASHES - 1);
}
