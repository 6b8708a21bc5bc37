// Which of many sequences of words stand in a text that is split into words, asked from its end: what leads up to a place.

/** Sequences of words by their last word, the longest first. */
export type EndingSequences = ReadonlyMap<string, readonly (readonly string[])[]>;

/** In: sequences of words. Out: the same, ready for `endingAt`. */
export function byLastWord(written: readonly (readonly string[])[]): EndingSequences {
  const sequences = new Map<string, (readonly string[])[]>();
  for (const words of written) {
    const last = words.at(-1) ?? '';
    sequences.set(
      last,
      [...(sequences.get(last) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return sequences;
}

/** In: words, and one of them by its index. Out: how many words the longest sequence has that ends with that word; 0 where none does. */
export function endingAt(sequences: EndingSequences, words: readonly string[], last: number): number {
  const found = sequences
    .get(words[last] ?? '')
    ?.find((sequence) => sequence.every((word, at) => words[last - sequence.length + 1 + at] === word));
  return found?.length ?? 0;
}
