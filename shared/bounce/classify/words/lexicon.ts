// Finds the words of vocabulary.ts in a text: each subject and each state, the longest first.
import { normalizeWords } from './normalize-words.ts';
import { STATES, type State, SUBJECTS, type Subject } from './vocabulary.ts';

type Side = 'before' | 'after' | 'around';

interface Entry {
  readonly words: readonly string[];
  readonly subject: Subject | null;
  readonly state: State | null;
  readonly side: Side;
}

/** What stands at a place: a run of words that is a subject (a whole chain of them) or a state. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject | null;
  readonly state: State | null;
  readonly side: Side;
}

/** They deny what follows: `keine externen Nachrichten` says nothing of the recipient before it. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'keine',
  'keinen',
  'aucun',
  'aucune',
  'такого',
  'sellist',
  'takiego',
]);

const LEXICON = buildLexicon();

function buildLexicon(): ReadonlyMap<string, readonly Entry[]> {
  const lexicon = new Map<string, Entry[]>();
  const add = (written: string, subject: Subject | null, state: State | null, side: Side): void => {
    const words = normalizeWords(written).split(' ');
    const first = words[0] ?? '';
    const same = (entry: Entry): boolean => entry.words.join(' ') === words.join(' ');
    const known = lexicon.get(first) ?? [];
    const entries = known.filter((entry) => !same(entry));
    const twice = known.some((entry) => same(entry) && entry.side !== side);
    entries.push({
      words,
      subject,
      state,
      side: twice || (state === 'missing' && words.length === 1 && !DETERMINERS.has(first)) ? 'around' : side,
    });
    entries.sort((a, b) => b.words.length - a.words.length);
    lexicon.set(first, entries);
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
  return LEXICON.has(word);
}

/** All entries of the lexicon in their order, the longest first where several begin with the same word. */
export function lookUp(tokens: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const { words, subject, state, side } of LEXICON.get(tokens[i] ?? '') ?? []) {
      if (!matches(tokens, i, words)) continue;
      found.push({ from: i, to: i + words.length, subject, state, side });
      i += words.length - 1;
      break;
    }
  }
  return found;
}

function matches(tokens: readonly string[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i] !== words[i]) return false;
  return true;
}
