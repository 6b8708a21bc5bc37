import type { Action, BounceType, ReasonId, Side } from '../domain/words.ts';
import { codesIn, exactReason, vagueReason } from './classifier/code-index.ts';
import { normalizeWords } from './classifier/normalize-words.ts';
import { buildPhraseIndex, type PhraseHit } from './classifier/phrase-index.ts';
import { providerReason, providerWords } from './classifier/provider-index.ts';
import { REASONS, reasonOf } from './reasons/index.ts';
import type { ParsedBounce } from './report.ts';

export interface ClassifyInput {
  readonly action: Action;
  readonly status: string | null;
  readonly replyCode: string | null;
  /** The server's own words. */
  readonly diagnostic: string | null;
  /** The report's text for people: asked only when the server's words and codes say little. */
  readonly humanText: string | null;
  readonly phase: ParsedBounce['phase'];
  readonly recipient: string;
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly format: string | null;
}

export interface Classified {
  readonly reason: ReasonId;
  readonly type: BounceType;
  readonly side: Side;
  readonly addressBad: boolean | null;
  /** What decided, as `phrase: user unknown`, `code: 5.1.1` or `provider: google 5.7.26`. */
  readonly rule: string;
}

interface Decision {
  readonly reason: ReasonId;
  readonly rule: string;
}

interface PhraseValue {
  readonly reason: ReasonId;
  /** 0 a provider's own words, 1 a clear phrase, 2 a hint; then the place of the reason in the list. */
  readonly rank: number;
  readonly label: string;
}

const PHRASES = buildPhraseIndex<PhraseValue>([
  ...providerWords().map(
    ({ words, reason, provider }) => [words, { reason, rank: 0, label: `provider: ${provider} ${words}` }] as const,
  ),
  ...REASONS.flatMap((reason, place) => [
    ...Object.values(reason.phrases)
      .flat()
      .map((phrase) => [phrase, { reason: reason.id, rank: 100 + place, label: `phrase: ${phrase}` }] as const),
    ...reason.hints.map((hint) => [hint, { reason: reason.id, rank: 200 + place, label: `hint: ${hint}` }] as const),
  ]),
]);

/**
 * Why one recipient failed, from the server's words and codes together. Words win over a code that says otherwise. Only a
 * failure can make an address bad; a notice of delay never does. Never throws.
 */
export function classify(input: ClassifyInput): Classified {
  if (input.action !== 'failed' && input.action !== 'delayed') {
    return { reason: 'unknown', type: 'none', side: 'unclear', addressBad: false, rule: `action: ${input.action}` };
  }
  const { reason: id, rule } = unlessAboutSender(input, decide(input));
  const reason = reasonOf(id);
  const failed = input.action === 'failed';
  return {
    reason: id,
    type: failed ? reason.type : 'none',
    side: reason.side,
    addressBad: failed ? reason.addressBad : false,
    rule,
  };
}

function decide(input: ClassifyInput): Decision {
  const words = input.diagnostic === null ? '' : normalizeWords(input.diagnostic);
  const hit = best(PHRASES.find(words));
  if (hit && hit.value.rank < 100) return spoken(hit);
  const stated = codesIn(words);
  const codes = input.status !== null && !stated.includes(input.status) ? [...stated, input.status] : stated;
  const provider = providerReason(codes, words, input);
  if (provider) return provider;
  if (hit && hit.value.rank < 200) return spoken(hit);
  // Sendmail and others write 5.1.1 for any bare 550: a status that the answer itself does not carry is weaker than a hint.
  const guessed = stated.length === 0 && input.replyCode !== null && words !== '';
  const exact = exactReason(guessed ? [] : codes);
  if (exact) return exact;
  if (hit) return spoken(hit);
  return lastResort(input, codes, guessed);
}

function lastResort(input: ClassifyInput, codes: readonly string[], guessed: boolean): Decision {
  if (input.humanText !== null) {
    const hit = best(PHRASES.find(normalizeWords(input.humanText)));
    if (hit && hit.value.rank < 200) return spoken(hit);
  }
  const exact = guessed ? exactReason(codes) : null;
  if (exact) return exact;
  return vagueReason(codes, input.replyCode) ?? { reason: 'unknown', rule: 'nothing said' };
}

function best(hits: readonly PhraseHit<PhraseValue>[]): PhraseHit<PhraseValue> | null {
  let result: PhraseHit<PhraseValue> | null = null;
  for (const hit of hits) if (result === null || hit.value.rank < result.value.rank) result = hit;
  return result;
}

function spoken(hit: PhraseHit<PhraseValue>): Decision {
  return { reason: hit.value.reason, rule: hit.value.label };
}

/** An answer to MAIL FROM cannot be about the recipient: nobody has named one yet (RFC 5321 section 3.3). */
function unlessAboutSender(input: ClassifyInput, decision: Decision): Decision {
  if (input.phase !== 'mail' || reasonOf(decision.reason).side !== 'address') return decision;
  return { reason: 'sender-rejected', rule: `${decision.rule}, in answer to MAIL FROM` };
}
