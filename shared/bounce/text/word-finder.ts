// Whether one of many words stands in a text: asked of each message with hundreds of words, so in one pass over the text.

const ASCII = 127;
const PAIRS = 1 << 14;

interface Sorted {
  readonly begins: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly string[]>;
}

/**
 * In: words of two characters or more. Out: tells of a text whether one of them stands in it, within other words too; upper
 * and lower case differ. Linear in the text, but for words that share their first two characters.
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const { begins, byPair } = sort(words);
  return (text) => {
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const pair = pairAt(text, at, before);
      if (begins[pair] === 1 && byPair.get(pair)?.some((word) => text.startsWith(word, at - 1))) return true;
      before = text.charCodeAt(at);
    }
    return false;
  };
}

/** In: as above. Out: tells of a text which of the words stand in it. */
export function foundOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const { begins, byPair } = sort([...new Set(words)]);
  return (text) => {
    const found = new Set<string>();
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const pair = pairAt(text, at, before);
      if (begins[pair] === 1)
        for (const word of byPair.get(pair) ?? []) if (text.startsWith(word, at - 1)) found.add(word);
      before = text.charCodeAt(at);
    }
    return found;
  };
}

function sort(words: readonly string[]): Sorted {
  const begins = new Uint8Array(PAIRS);
  const byPair = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < 2) throw new RangeError(`too short to look for: ${word}`);
    const pair = pairAt(word, 1, word.charCodeAt(0));
    begins[pair] = 1;
    const those = byPair.get(pair);
    if (those === undefined) byPair.set(pair, [word]);
    else those.push(word);
  }
  return { begins, byPair };
}

/** Two characters as a number; of letters beyond ASCII the last seven bits, which is enough to sort by. */
function pairAt(text: string, at: number, before: number): number {
  return ((before & ASCII) << 7) | (text.charCodeAt(at) & ASCII);
}
