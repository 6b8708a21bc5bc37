import { wordList } from '../../text/word-list.ts';

/**
 * Reads a block of phrases, one a line. Each is matched as a plain substring of
 * normalised text (see ../words/normalize-words.ts): lower case, without accents, punctuation, mail addresses and IP addresses, and
 * starting where a word starts and ending where one ends. `a … b` asks for `a` and then, at most 60 characters on, `b`;
 * `a ? b` for exactly one word between. A final `*` lets the word go on; a first `.` lets a word stand in a host name.
 */
export function phraseList(block: string): readonly string[] {
  return wordList(block);
}
