// Whether one of many words stands in a text: asked of each message with thousands of words, so in one pass over the text.

/** Places of a table by the hash of four characters. */
const HASHES = 1 << 16;
const LEAST = 4;
const NON_ASCII = /[^\x00-\x7f]/;

/** Words by the hash of their first four characters; shorter ones stand apart. */
interface Sorted {
  readonly begins: Uint8Array;
  readonly byHash: ReadonlyMap<number, readonly string[]>;
  readonly short: readonly string[];
  /** Of the short ones those that an ASCII text may hold. */
  readonly shortAscii: readonly string[];
}

/**
 * In: words of two characters or more. Out: tells of a text whether one of them stands in it, within other words too; upper
 * and lower case differ. Linear in the text, but for words that share their first four characters.
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
  let [one, two, three] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  for (let at = LEAST - 1; at < text.length; at++) {
    const four = text.charCodeAt(at);
    const hash = hashOf(one, two, three, four);
    if (begins[hash] === 1 && byHash.get(hash)?.some((word) => text.startsWith(word, at - LEAST + 1))) return true;
    one = two;
    two = three;
    three = four;
  }
  return false;
}

function addAllIn({ begins, byHash }: Sorted, text: string, found: Set<string>): void {
  let [one, two, three] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  for (let at = LEAST - 1; at < text.length; at++) {
    const four = text.charCodeAt(at);
    const hash = hashOf(one, two, three, four);
    if (begins[hash] === 1)
      for (const word of byHash.get(hash) ?? []) if (text.startsWith(word, at - LEAST + 1)) found.add(word);
    one = two;
    two = three;
    three = four;
  }
}

function shortIn({ short, shortAscii }: Sorted, text: string): readonly string[] {
  return short.length > shortAscii.length && NON_ASCII.test(text) ? short : shortAscii;
}

function sort(words: readonly string[]): Sorted {
  const begins = new Uint8Array(HASHES);
  const byHash = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < 2) throw new RangeError(`too short to look for: ${word}`);
    if (word.length < LEAST) continue;
    const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.charCodeAt(3));
    begins[hash] = 1;
    const those = byHash.get(hash);
    if (those === undefined) byHash.set(hash, [word]);
    else those.push(word);
  }
  const short = words.filter((word) => word.length < LEAST);
  return { begins, byHash, short, shortAscii: short.filter((word) => !NON_ASCII.test(word)) };
}

function hashOf(one: number, two: number, three: number, four: number): number {
  return (Math.imul(one, 29_791) + Math.imul(two, 961) + three * 31 + four) & (HASHES - 1);
}
