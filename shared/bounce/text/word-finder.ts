// Whether one of many words stands in a text: asked of each message with hundreds of words, so in one pass over the text.

/** Places of a table by the hash of three characters. */
const HASHES = 1 << 16;

/** Words by the hash of their first three characters; those of two characters stand apart. */
interface Sorted {
  readonly begins: Uint8Array;
  readonly byHash: ReadonlyMap<number, readonly string[]>;
  readonly short: readonly string[];
}

/**
 * In: words of two characters or more. Out: tells of a text whether one of them stands in it, within other words too; upper
 * and lower case differ. Linear in the text, but for words that share their first three characters.
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const { begins, byHash, short } = sort(words);
  return (text) => {
    let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 2; at < text.length; at++) {
      const three = text.charCodeAt(at);
      const hash = hashOf(one, two, three);
      if (begins[hash] === 1 && byHash.get(hash)?.some((word) => text.startsWith(word, at - 2))) return true;
      one = two;
      two = three;
    }
    return short.some((word) => text.includes(word));
  };
}

/** In: as above. Out: tells of a text which of the words stand in it. */
export function foundOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const { begins, byHash, short } = sort([...new Set(words)]);
  return (text) => {
    const found = new Set<string>();
    let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 2; at < text.length; at++) {
      const three = text.charCodeAt(at);
      const hash = hashOf(one, two, three);
      if (begins[hash] === 1)
        for (const word of byHash.get(hash) ?? []) if (text.startsWith(word, at - 2)) found.add(word);
      one = two;
      two = three;
    }
    for (const word of short) if (text.includes(word)) found.add(word);
    return found;
  };
}

/** In: lists of words by name. Out: tells of a text the names of the lists of which a word stands in it; in one pass over the text. */
export function listsIn<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): (text: string) => ReadonlySet<Name> {
  const namesOf = new Map<string, Name[]>();
  for (const name of Object.keys(lists) as Name[])
    for (const word of lists[name]) namesOf.set(word, [...(namesOf.get(word) ?? []), name]);
  const find = foundOf([...namesOf.keys()]);
  return (text) => new Set([...find(text)].flatMap((word) => namesOf.get(word) ?? []));
}

function sort(words: readonly string[]): Sorted {
  const begins = new Uint8Array(HASHES);
  const byHash = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < 2) throw new RangeError(`too short to look for: ${word}`);
    if (word.length === 2) continue;
    const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    begins[hash] = 1;
    const those = byHash.get(hash);
    if (those === undefined) byHash.set(hash, [word]);
    else those.push(word);
  }
  return { begins, byHash, short: words.filter((word) => word.length === 2) };
}

function hashOf(one: number, two: number, three: number): number {
  return (one * 961 + two * 31 + three) & (HASHES - 1);
}
