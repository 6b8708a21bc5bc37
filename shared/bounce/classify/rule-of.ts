// The rule of a decision, as it is stored and shown.
import type { Rule, Span } from '../rule.ts';
import type { Decision } from './decision.ts';
import { type Answer, spanOf } from './words/answer.ts';
import { normalizeWords } from './words/normalize-words.ts';

/** In: a decision, and the server's words. Out: what decided and what overruled it, and where in these words it stands. */
export function ruleOf(decision: Decision, answer: Answer): Rule {
  const { by, said, provider, where, guards } = decision;
  const at = placeOf(decision, answer);
  const isListed = by === 'phrase' || by === 'provider';
  const quoted = at === null || isListed ? '' : answer.text.slice(at.start, at.end);
  return { by, said: said === null ? null : asWritten(said, quoted), provider, where, guards, at };
}

const NON_ASCII = /[^\x00-\x7f]/;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of the answer that were put together lost their accents when it was normalised; people are told them with these. */
function asWritten(said: string, quoted: string): string {
  if (!NON_ASCII.test(quoted)) return said;
  const written = new Map((quoted.toLowerCase().match(WORDS) ?? []).map((word) => [normalizeWords(word), word]));
  return said
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
}

function placeOf({ by, said, candidate, where, answer: spokenIn }: Decision, answer: Answer): Span | null {
  if (where === 'human-text' || said === null || by === 'action') return null;
  if (candidate === null) {
    const words = said.split(' ');
    const at = answer.tokens.findIndex((_, first) => words.every((word, next) => answer.tokens[first + next] === word));
    return at < 0 ? null : spanOf(answer, at, at + words.length);
  }
  const span = spokenIn === answer ? spanOf(answer, candidate.from, candidate.until) : null;
  if (span === null) return null;
  // Scripts without spaces between words: one run is a whole sentence, and what is said stands in the midst of it.
  const inside = answer.text.slice(span.start, span.end).indexOf(said);
  return inside < 0 ? span : { start: span.start + inside, end: span.start + inside + said.length };
}
