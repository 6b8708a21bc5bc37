import type { Action, BounceType, ReasonId, Side } from '../../domain/words.ts';
import type { Rule } from '../rule.ts';
import type { Phase } from '../text/smtp-reply.ts';
import { reasonOf } from './reasons/index.ts';
import { codesIn, exactReason, vagueReason } from './words/code-index.ts';
import { coded, type Decision, guarded, overruled, ruleOf, spoken } from './words/decision.ts';
import { normalizeWords } from './words/normalize-words.ts';
import { providerReason } from './words/provider-index.ts';
import { spared } from './words/spare.ts';
import { isSupposed } from './words/supposed.ts';
import { ownerOf } from './words/whose.ts';
import { best, hitsIn, NOTHING, topicsIn, type Wording } from './words/wordings.ts';

export interface ClassifyInput {
  readonly action: Action;
  readonly status: string | null;
  readonly replyCode: string | null;
  /** The server's own words. */
  readonly diagnostic: string | null;
  /** The report's text for people: asked only when the server's words and codes say little. */
  readonly humanText: string | null;
  readonly phase: Phase | null;
  readonly recipient: string;
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly format: string | null;
  /** Other addresses of the recipient's: the one written to, the one it was forwarded to. */
  readonly otherNames?: readonly string[];
  /** Whether an address is known as the sender's. */
  readonly isSender?: (address: string) => boolean;
}

export interface Classified {
  readonly reason: ReasonId;
  readonly type: BounceType;
  readonly side: Side;
  readonly addressBad: boolean | null;
  readonly rule: Rule;
}

/** Answers to AUTH (RFC 4954): whatever is unknown or invalid there is the sender's. */
const LOGIN_REPLIES: ReadonlySet<string> = new Set(['530', '534', '535', '538']);
/** Answers to commands out of turn or with parameters (RFC 5321 section 4.2.2). */
const OUT_OF_TURN: ReadonlySet<string> = new Set(['502', '503', '504']);
/** Characters of the text for people that are read before and after the recipient's address. */
const NEAR_BEFORE = 400;
const NEAR_AFTER = 900;

/**
 * Why one recipient failed, from the server's words and codes together. Words win over a code that says otherwise. Only a
 * failure can make an address bad; a notice of delay never does. Never throws.
 */
export function classify(input: ClassifyInput): Classified {
  if (input.action !== 'failed' && input.action !== 'delayed') {
    return {
      reason: 'unknown',
      type: 'none',
      side: 'unclear',
      addressBad: false,
      rule: ruleOf('action', input.action),
    };
  }
  const { reason: id, rule } = unlessPassing(
    input,
    unlessBeforeMail(input, unlessStillTrying(input, unlessAboutSender(input, decideSparing(input)))),
  );
  const reason = reasonOf(id);
  if (input.action === 'delayed') return { reason: id, type: 'none', side: reason.side, addressBad: false, rule };
  // A domain that DNS does not know today may have lapsed, a table of users may be out of reach: an answer that calls itself
  // temporary (RFC 5321 section 4.2.1) condemns nobody.
  const isPassing = reason.addressBad === true && (id !== 'domain-takes-no-mail' || input.replyCode !== null);
  if (isPassing && isForNow(input) && !saysTwice(input, id))
    return { reason: id, type: 'soft', side: reason.side, addressBad: null, rule: guarded(rule, 'temporary-answer') };
  return { reason: id, type: reason.type, side: reason.side, addressBad: reason.addressBad, rule };
}

/** What the answer says, if it says it of the recipient. */
function decideSparing(input: ClassifyInput): Decision {
  const words = input.diagnostic === null ? '' : normalizeWords(input.diagnostic);
  return unlessSpared(input, words, decide(input, words));
}

function decide(input: ClassifyInput, words: string): Decision {
  const hits = hitsIn(words).filter((hit) => !isSupposed(words, hit));
  const hit = unlessTopicSpares(best(hits), words);
  if (hit && hit.value.rank < 100) return spoken(hit);
  const stated = codesIn(words);
  const codes = input.status !== null && !stated.includes(input.status) ? [...stated, input.status] : stated;
  const provider = providerReason(input.replyCode === null ? codes : [...codes, input.replyCode], words, input);
  if (provider) return coded(provider, stated, input.status);
  // 550 5.7.515 … doesn't meet the required authentication level: a code that names its cause knows better than a topic.
  const named = hit?.value.by === 'topic' ? exactReason(stated) : null;
  if (named && !condemns(named) && !named.code.endsWith('.0')) return coded(named, stated, input.status);
  if (hit && hit.value.rank < 200)
    return unlessSyntax(unlessSenderIsMeant(spoken(hit), stated, hits, input), stated, input);
  // Sendmail and others write 5.1.1 for any bare 550: a status that the answer itself does not carry is weaker than a hint.
  const guessed = stated.length === 0 && input.replyCode !== null && words !== '';
  const exact = exactReason(codes);
  if (exact && (!guessed || hit === null || hit.value.reason === 'recipient-unavailable'))
    return coded(exact, stated, input.status);
  if (hit) return spoken(hit);
  return lastResort(input, codes, stated);
}

function lastResort(input: ClassifyInput, codes: readonly string[], stated: readonly string[]): Decision {
  const told = input.humanText === null ? null : fromHumanText(input.humanText, input);
  if (told) return told;
  const vague = vagueReason(codes, input.replyCode);
  if (input.action === 'delayed' && input.diagnostic === null && input.replyCode === null) {
    return { reason: 'unreachable', rule: ruleOf('no-answer') };
  }
  if (vague) return coded(vague, stated, input.status);
  return topicBeside(input) ?? { reason: 'unknown', rule: ruleOf('nothing') };
}

/**
 * The text for people, first near the recipient's address. Where the server gave an answer of its own, or another recipient
 * may be meant, it can explain but not condemn.
 */
function fromHumanText(text: string, input: ClassifyInput): Decision | null {
  const near = nearTo(text, input.recipient);
  const answered = input.replyCode !== null && input.diagnostic !== null;
  const nearHit = clear(near);
  if (nearHit && !(answered && condemns(nearHit))) return nearHit;
  const hit = near === text ? null : clear(text);
  return hit && !condemns(hit) ? hit : null;
}

/** Where no code says anything. No topic condemns, so that the text may be asked; a weak one says too little there. */
function topicBeside({ humanText, recipient }: ClassifyInput): Decision | null {
  if (humanText === null) return null;
  const topic = best(topicsIn(normalizeWords(nearTo(humanText, recipient))));
  return topic && topic.value.rank < 200 ? spoken(topic, 'human-text') : null;
}

function nearTo(text: string, recipient: string): string {
  const at = recipient === '' ? -1 : text.toLowerCase().indexOf(recipient.toLowerCase());
  return at < 0 ? text : text.slice(Math.max(0, at - NEAR_BEFORE), at + NEAR_AFTER);
}

function clear(text: string): Decision | null {
  const words = normalizeWords(text);
  const hit = best(hitsIn(words).filter((one) => !isSupposed(words, one)));
  return hit && hit.value.rank < 200 ? { ...spoken(hit, 'human-text'), text } : null;
}

function condemns(decision: Pick<Decision, 'reason'>): boolean {
  return reasonOf(decision.reason).addressBad === true;
}

/**
 * A clear phrase knows better than a topic, unless it condemns and the topic lays the cause elsewhere: an answer that speaks of
 * spam and of an unknown user is no word against the address.
 */
function unlessTopicSpares(hit: Wording | null, words: string): Wording | null {
  const rank = hit?.value.rank ?? NOTHING;
  if (hit && rank < 200 && reasonOf(hit.value.reason).addressBad !== true) return hit;
  const topic = best(topicsIn(words));
  return topic && topic.value.rank < rank ? topic : hit;
}

/**
 * `550 5.1.8 Domain not found`, `501 Invalid domain name in EHLO`: where the answer's own code or another of its words is
 * about the sender or the sending server, what reads like a bad address is theirs.
 */
function unlessSenderIsMeant(
  decision: Decision,
  stated: readonly string[],
  hits: readonly Wording[],
  input: ClassifyInput,
): Decision {
  const { replyCode } = input;
  if (reasonOf(decision.reason).side !== 'address') return decision;
  if (replyCode !== null && LOGIN_REPLIES.has(replyCode)) return overruled(decision, 'relay-denied', 'login-answer');
  // 551 5.7.1 Domain not found: a refusal for security is about who sends
  if (decision.reason === 'no-such-domain' && stated.some((code) => code.startsWith('5.7.'))) {
    return overruled(decision, 'sender-rejected', 'refusal-for-security');
  }
  const exact = exactReason(stated);
  if (exact !== null && reasonOf(exact.reason).side === 'sender-domain') return coded(exact, stated, input.status);
  const other = hits.find(({ value }) => value.reason === 'sender-rejected' || value.reason === 'server-identity');
  return other ? spoken(other) : decision;
}

/** `501 5.1.3 Invalid address`: what is invalid, the code says. */
function unlessSyntax(decision: Decision, stated: readonly string[], input: ClassifyInput): Decision {
  const mayBeSyntax = decision.reason === 'no-such-mailbox' && /invalid|bad/.test(decision.rule.said ?? '');
  const exact = mayBeSyntax ? exactReason(stated) : null;
  return exact?.reason === 'bad-address-syntax' ? coded(exact, stated, input.status) : decision;
}

/** What an answer is about that came before anyone was named (RFC 5321 sections 3.1 and 3.2), where its words do not say. */
const BEFORE_MAIL: ReadonlyMap<ClassifyInput['phase'], ReasonId> = new Map([
  ['connect', 'blocklisted'],
  ['ehlo', 'blocklisted'],
  ['starttls', 'encryption-required'],
  ['auth', 'relay-denied'],
]);
const NAMES_A_MAILBOX: ReadonlySet<ReasonId> = new Set([
  'no-such-mailbox',
  'mailbox-disabled',
  'recipient-unavailable',
  'unknown',
]);

/** `554` in place of a greeting: no recipient was named yet, so that none can be meant. */
function unlessBeforeMail(input: ClassifyInput, decision: Decision): Decision {
  const instead = BEFORE_MAIL.get(input.phase);
  if (instead === undefined || input.replyCode === null || !NAMES_A_MAILBOX.has(decision.reason)) return decision;
  return overruled(decision, instead, 'before-mail');
}

/** A notice of delay comes from a server that still tries. */
function unlessStillTrying(input: ClassifyInput, decision: Decision): Decision {
  return input.action === 'delayed' && decision.reason === 'gave-up'
    ? overruled(decision, 'unreachable', 'still-trying')
    : decision;
}

/** The sending server's own look-up failed, and it takes that for temporary: no answer of anyone, no server reached. */
function unlessPassing(input: ClassifyInput, decision: Decision): Decision {
  if (decision.reason !== 'no-such-domain' || input.replyCode !== null || !isForNow(input)) return decision;
  return overruled(decision, 'unreachable', 'own-look-up');
}

/** `450 4.1.1 User unknown`, to the end of the trying: code, status and words all name the mailbox, and none a fault. */
function saysTwice({ status, replyCode }: ClassifyInput, reason: ReasonId): boolean {
  const names = (replyCode === '450' || replyCode === '550') && (status === '4.1.1' || status === '5.1.1');
  return reason === 'no-such-mailbox' && names;
}

/** `550 <max@example.net>: user unknown`, `user not found: directory is down`: no word against the recipient, or none for good. */
function unlessSpared(input: ClassifyInput, diagnosticWords: string, decision: Decision): Decision {
  const { recipient } = input;
  if (condemns(decision) && input.replyCode !== null && OUT_OF_TURN.has(input.replyCode)) {
    return overruled(decision, 'recipient-unavailable', 'out-of-turn');
  }
  const text = decision.text ?? input.diagnostic;
  // whoever moved, the answer may name the new address
  if (text === null || recipient === '' || !condemns(decision) || decision.reason === 'moved') return decision;
  const words = decision.text === undefined ? diagnosticWords : normalizeWords(text);
  const { start, end } = decision.said ?? { start: words.length, end: words.length };
  const isSender = input.isSender ?? (() => false);
  const owner = ownerOf(text, words, start, end, {
    recipients: [recipient, ...(input.otherNames ?? [])],
    isSender,
  });
  if (owner === 'sender') return overruled(decision, 'sender-rejected', 'of-sender-address');
  if (owner === 'another') return overruled(decision, 'recipient-unavailable', 'of-another-address');
  const spare = decision.said ? spared(words, decision.reason, start, end) : null;
  return spare === null ? decision : overruled(decision, spare.reason, spare.because);
}

/** Either of the two says so: the reply code or the status. */
function isForNow({ status, replyCode }: ClassifyInput): boolean {
  return replyCode?.startsWith('4') === true || status?.startsWith('4.') === true;
}

/** An answer to MAIL FROM cannot be about the recipient: nobody has named one yet (RFC 5321 section 3.3). */
function unlessAboutSender(input: ClassifyInput, decision: Decision): Decision {
  if (reasonOf(decision.reason).side !== 'address' && decision.reason !== 'recipient-unavailable') return decision;
  if (input.phase !== 'mail' && !(input.phase === null && saysMailFrom(input.diagnostic ?? ''))) return decision;
  return overruled(decision, 'sender-rejected', 'answer-to-mail-from');
}

/** Exim: "SMTP error from remote mail server after MAIL FROM:<…>"; Postfix: "(in reply to MAIL FROM command)". */
function saysMailFrom(diagnostic: string): boolean {
  return diagnostic.includes('after MAIL FROM') || diagnostic.includes('in reply to MAIL FROM');
}
