import { phraseList } from '../reasons/phrase-list.ts';
import { normalizeWords } from './normalize-words.ts';

/** Words that mean the same beside a statement, as normalizeWords gives them. */
export type WordClass = ReadonlySet<string>;

/**
 * In: one word a line. Out: the words as answers are read, without accents. Throws where a word could never stand in an answer
 * (`dial-up` is read as two words, `don't` as `do not`), or stands there already.
 */
export function wordClass(block: string): WordClass {
  const words = new Set<string>();
  for (const written of phraseList(block)) {
    const word = normalizeWords(written);
    if (word === '' || word.includes(' ')) throw new Error(`not one word of an answer: ${written}`);
    if (words.has(word)) throw new Error(`stands twice: ${written}`);
    words.add(word);
  }
  return words;
}
