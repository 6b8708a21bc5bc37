// Which of the things that an answer says is its reason: its words first, then its codes, then the text for people.
import type { ReasonId } from '../../domain/words.ts';
import { type Candidate, candidatesIn, type Phrases, strongest, topicsIn } from './candidates.ts';
import type { ClassifyInput } from './classify-input.ts';
import { coded, condemns, type Decision, decided, spoken } from './decision.ts';
import { type Doubt, undoubted } from './doubts/index.ts';
import { type Answer, readAnswer } from './words/answer.ts';
import { isCode } from './words/answer-words.ts';
import { codesIn, exactReason, vagueReason } from './words/code-index.ts';
import { providerReason } from './words/provider-index.ts';

/** All that is known of one answer before it is decided. */
export interface Evidence {
  readonly input: ClassifyInput;
  /** The server's words; empty where there are none. */
  readonly answer: Answer;
  /** The enhanced status codes that stand in them. */
  readonly stated: readonly string[];
  /** What they say, topics aside. */
  readonly candidates: readonly Candidate[];
}

/** Characters of the text for people that are read before and after the recipient's address. */
const NEAR_BEFORE = 400;
const NEAR_AFTER = 900;

export function readEvidence(input: ClassifyInput, doubts?: readonly Doubt[], phrases?: Phrases): Evidence {
  const answer = readAnswer(input.diagnostic ?? '');
  const candidates = undoubted(candidatesIn(answer, phrases), answer, doubts);
  return { input, answer, stated: codesIn(answer.tokens), candidates };
}

/** In: what is known of an answer. Out: its reason as it reads, before any guard is asked. */
export function decide({ input, answer, stated, candidates }: Evidence): Decision {
  const said = unlessTopicSpares(strongest(candidates), answer);
  if (said?.strength === 'provider') return spoken(said, answer, 'diagnostic');
  const { status, replyCode } = input;
  const codes = status !== null && !stated.includes(status) ? [...stated, status] : stated;
  const provider = providerReason(replyCode === null ? codes : [...codes, replyCode], answer, input);
  if (provider && !(provider.alone && saysOther(said, provider.reason))) return coded(provider, stated, status);
  // 550 5.7.515 … doesn't meet the required authentication level: a code that names its cause knows better than a topic.
  const named = said?.by === 'topic' ? exactReason(stated) : null;
  if (named && !condemns(named) && !named.code.endsWith('.0')) return coded(named, stated, status);
  if (said?.strength === 'clear' || said?.strength === 'topic') return spoken(said, answer, 'diagnostic');
  // Sendmail and others write 5.1.1 for any bare 550: a status that the answer itself does not carry is weaker than a hint.
  const guessed = stated.length === 0 && replyCode !== null && answer.tokens.length > 0;
  const exact = exactReason(codes);
  if (exact && (!guessed || said === null || said.reason === 'recipient-unavailable'))
    return coded(exact, stated, status);
  return said ? spoken(said, answer, 'diagnostic') : lastResort(input, codes, stated);
}

/**
 * `550 5.7.509 the mailbox of the recipient is full`: a bare number of a provider's table gives way to words that name another cause.
 * That the message has expired names none.
 */
function saysOther(said: Candidate | null, reason: ReasonId): boolean {
  return said?.strength === 'clear' && said.reason !== reason && said.reason !== 'gave-up' && !condemns(said);
}

/**
 * A clear phrase knows better than a topic, unless it condemns and the topic lays the cause elsewhere: an answer that speaks of
 * spam and of an unknown user is no word against the address.
 */
function unlessTopicSpares(said: Candidate | null, answer: Answer): Candidate | null {
  if (said?.strength === 'provider' || (said?.strength === 'clear' && !condemns(said))) return said;
  const topic = strongest(topicsIn(answer));
  return said === null || topic?.strength === 'topic' ? (topic ?? said) : said;
}

function lastResort(input: ClassifyInput, codes: readonly string[], stated: readonly string[]): Decision {
  const told = input.humanText === null ? null : fromHumanText(input.humanText, input);
  if (told) return told;
  const vague = vagueReason(codes, input.replyCode);
  if (input.action === 'delayed' && input.diagnostic === null && input.replyCode === null)
    return decided('unreachable', 'no-answer');
  if (vague) return coded(vague, stated, input.status);
  return topicBeside(input) ?? decided('unknown', 'nothing');
}

/**
 * The text for people, first near the recipient's address. Where the server gave an answer of its own, or another recipient
 * may be meant, it can explain but not condemn.
 */
function fromHumanText(text: string, input: ClassifyInput): Decision | null {
  const near = nearTo(text, input.recipient);
  const answered = input.replyCode !== null && hasWords(input.diagnostic ?? '');
  const nearHit = clearlySaid(near);
  if (nearHit && !(answered && condemns(nearHit))) return nearHit;
  const hit = near === text ? null : clearlySaid(text);
  return hit && !condemns(hit) ? hit : null;
}

/** `550` and `554 5.0.0` are no words: what the report tells beside them is all that is told. */
function hasWords(diagnostic: string): boolean {
  return readAnswer(diagnostic).tokens.some((token) => !isCode(token));
}

function clearlySaid(text: string): Decision | null {
  const answer = readAnswer(text);
  const said = strongest(undoubted(candidatesIn(answer), answer));
  return said?.strength === 'provider' || said?.strength === 'clear' ? spoken(said, answer, 'human-text') : null;
}

/** Where no code says anything. No topic condemns, so that the text may be asked; a weak one says too little there. */
function topicBeside({ humanText, recipient }: ClassifyInput): Decision | null {
  if (humanText === null) return null;
  const answer = readAnswer(nearTo(humanText, recipient));
  const topic = strongest(topicsIn(answer));
  return topic?.strength === 'topic' ? spoken(topic, answer, 'human-text') : null;
}

function nearTo(text: string, recipient: string): string {
  const at = recipient === '' ? -1 : text.toLowerCase().indexOf(recipient.toLowerCase());
  return at < 0 ? text : text.slice(Math.max(0, at - NEAR_BEFORE), at + NEAR_AFTER);
}
