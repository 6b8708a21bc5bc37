// Finds the words of vocabulary.ts in a text: each subject and each state, the longest first.
import { normalizeWords } from './normalize-words.ts';
import { STATES, type State, SUBJECTS, type Subject } from './vocabulary.ts';
import { NOT_ANY } from './word-classes.ts';
import { wordSequences } from './word-sequences.ts';

type Side = 'before' | 'after' | 'around';

interface Entry {
  readonly subject: Subject | null;
  readonly state: State | null;
  readonly side: Side;
}

/** What stands at a place: a run of words that is a subject (a whole chain of them) or a state. */
export interface Found extends Entry {
  readonly from: number;
  readonly to: number;
}

const LEXICON = wordSequences(entries());

/** The words of every subject and state. What stands for two, stands for the later; a state on two sides is around. */
function entries(): ReadonlyMap<string, Entry> {
  const lexicon = new Map<string, Entry>();
  const add = (written: string, subject: Subject | null, state: State | null, side: Side): void => {
    const words = normalizeWords(written);
    const known = lexicon.get(words);
    const twice = known !== undefined && known.side !== side;
    const aroundAnyway = state === 'missing' && !words.includes(' ') && !NOT_ANY.has(words);
    lexicon.set(words, { subject, state, side: twice || aroundAnyway ? 'around' : side });
  };
  for (const subject of Object.keys(SUBJECTS) as Subject[])
    for (const w of SUBJECTS[subject]) add(w, subject, null, 'around');
  for (const state of Object.keys(STATES) as State[]) {
    for (const side of ['before', 'after', 'around'] as const)
      for (const w of STATES[state][side]) add(w, null, state, side);
  }
  return lexicon;
}

/** Whether a subject or a state begins with `word`. */
export function beginsEntry(word: string): boolean {
  return LEXICON.beginsWith(word);
}

/** All entries of the lexicon in their order, the longest first where several begin with the same word. */
export function lookUp(tokens: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = LEXICON.longestAt(tokens, i);
    if (match === null) continue;
    const { words, value } = match;
    found.push({ from: i, to: i + words.length, subject: value.subject, state: value.state, side: value.side });
    i += words.length - 1;
  }
  return found;
}
