// One recipient of a report, from what the report tells of it to what that means.
import type { Action, Side } from '../domain/words.ts';
import { type Classified, type ClassifyInput, classify } from './classify/classify.ts';
import { reasonOf } from './classify/reasons/index.ts';
import { statedAction } from './detect/report-kind.ts';
import { blockListIn } from './extract/block-list.ts';
import { bystanders } from './extract/bystanders.ts';
import type { Finding } from './extract/finding.ts';
import { newAddress } from './extract/new-address.ts';
import { withoutSubject, withoutSubjectLines } from './extract/quoted-subject.ts';
import { retriesEnd, retryAfterIn } from './extract/retry-after.ts';
import { answeringServer, reportingServer } from './extract/servers.ts';
import type { ParsedBounce } from './report.ts';
import { hasFailureWord } from './text/failure-words.ts';
import { ENDED_WORDS } from './text/report-words.ts';
import { isTemporary } from './text/smtp-reply.ts';
import { anyOf } from './text/word-finder.ts';
import type { MessageView } from './view/message-view.ts';
import { isRefusal } from './view/refusal.ts';
import { wordsAbout } from './view/text-report.ts';

/** What was read from a report. */
export interface Reading {
  readonly format: string | null;
  readonly findings: readonly Finding[];
}

/** Of the prose this much is asked for a reason where codes and diagnostic say little. */
const HUMAN_TEXT_CAP = 3000;

/** In: one recipient of a reading, and the view. Out: the bounce, with the reason that its answer gives. */
export function toBounce(finding: Finding, { format, findings }: Reading, view: MessageView): ParsedBounce {
  const action: Action = hasExpired(finding, view) ? 'failed' : (finding.action ?? statedAction(view));
  const known = {
    status: finding.status ?? null,
    replyCode: finding.replyCode ?? null,
    diagnostic: finding.diagnostic ?? null,
    phase: finding.phase ?? null,
    reportingMta: finding.reportingMta ?? null,
    remoteMta: finding.remoteMta ?? serverOf(finding, view),
  };
  const { recipient } = finding;
  const asked = {
    action,
    recipient,
    format,
    otherNames: [finding.originalRecipient, finding.actualRecipient].filter((name) => name != null),
    isSender: (address: string) => bystanders(view).has(address),
    ...known,
    diagnostic: known.diagnostic === null ? null : withoutSubject(view, known.diagnostic),
  };
  const humanText = (): string => withoutSubjectLines(view, textAbout(recipient, findings, view));
  const classified = unlessUnplaced(finding, new RecipientInput(asked, humanText));
  const decided = isRefusal(view) ? ofRefusal(classified) : classified;
  return {
    recipient,
    originalRecipient: finding.originalRecipient ?? null,
    action,
    ...decided,
    ...known,
    queueId: finding.queueId ?? null,
    lastAttempt: finding.lastAttempt ?? null,
    willRetryUntil: finding.willRetryUntil ?? (action === 'delayed' ? retriesEnd(view) : null),
    reportingMta: known.reportingMta ?? reportingServer(view),
    retryAfter: isTemporary(known) ? retryAfterIn(known.diagnostic ?? '') : null,
    blocklist: NAMING_LISTS.has(decided.side) ? blockListIn(known.diagnostic ?? '') : null,
    newAddress: decided.reason === 'moved' ? newAddress(view, finding) : null,
  };
}

/** What is asked about one recipient. The text for people is put together where it is read, which few answers need. */
class RecipientInput implements ClassifyInput {
  readonly action: Action;
  readonly status: string | null;
  readonly replyCode: string | null;
  readonly diagnostic: string | null;
  readonly phase: ClassifyInput['phase'];
  readonly recipient: string;
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly format: string | null;
  readonly otherNames: readonly string[];
  readonly isSender: (address: string) => boolean;
  readonly #humanText: () => string;

  constructor(asked: Required<Omit<ClassifyInput, 'humanText'>>, humanText: () => string) {
    this.action = asked.action;
    this.status = asked.status;
    this.replyCode = asked.replyCode;
    this.diagnostic = asked.diagnostic;
    this.phase = asked.phase;
    this.recipient = asked.recipient;
    this.reportingMta = asked.reportingMta;
    this.remoteMta = asked.remoteMta;
    this.format = asked.format;
    this.otherNames = asked.otherNames;
    this.isSender = asked.isSender;
    this.#humanText = humanText;
  }

  get humanText(): string {
    return this.#humanText();
  }
}

/** Where a code was given, some server gave it. */
function serverOf({ recipient, diagnostic, replyCode }: Finding, view: MessageView): string | null {
  if ((replyCode ?? null) === null) return null;
  return answeringServer(diagnostic ?? '') ?? answeringServer(wordsAbout(view, recipient));
}

/** Sides that an answer may lay the fault on which names a block list. */
const NAMING_LISTS: ReadonlySet<Side> = new Set<Side>(['sender-domain', 'message', 'unclear']);

/**
 * The text for people, as far as it can be about one recipient: of several each has the words behind its own address and those above
 * the first of them, which are said of all.
 */
function textAbout(recipient: string, findings: readonly Finding[], view: MessageView): string {
  if (findings.length < 2) return view.prose.slice(0, HUMAN_TEXT_CAP);
  const named = new Set(findings.map((finding) => finding.recipient.toLowerCase()));
  const first = view.places().find(({ key }) => named.has(key));
  const above = first === undefined ? '' : view.lines.slice(0, first.line).join('\n');
  return `${wordsAbout(view, recipient)}\n\n${above}`.slice(0, HUMAN_TEXT_CAP);
}

/**
 * An address in a sentence is condemned by that sentence alone: it announces that mail to it failed, or says itself what is wrong
 * with it. "Write to anna@new.example from now on", in whatever language, does neither.
 */
function unlessUnplaced({ sentence = null }: Finding, input: ClassifyInput): Classified {
  const decided = classify(input);
  if (sentence === null || decided.addressBad !== true || hasFailureWord(sentence.toLowerCase())) return decided;
  const own = classify({ ...input, status: null, replyCode: null, diagnostic: sentence, humanText: null });
  if (own.addressBad === true) return decided;
  return {
    ...decided,
    addressBad: null,
    rule: { ...decided.rule, guards: [...decided.rule.guards, 'unplaced-address'] },
  };
}

/**
 * A delivery agent found the mailbox before it refused, and its words are a person's own: they condemn no address. It meets neither
 * sender's server nor network: where its words name no other cause, it is the recipient's rule.
 */
function ofRefusal(classified: Classified): Classified {
  if (classified.reason === 'unknown' || classified.side === 'sender-domain' || classified.side === 'network') {
    const { id, type, side, addressBad } = reasonOf('recipient-restricted');
    return {
      reason: id,
      type,
      side,
      addressBad,
      rule: { ...classified.rule, by: 'action', said: 'deleted', where: null, at: null },
    };
  }
  return classified.addressBad === true ? { ...classified, type: 'soft', addressBad: null } : classified;
}

/**
 * OpenSMTPD and others keep "Action: delayed" in the notice that ends the trying: status x.4.7 (delivery time expired, RFC
 * 3463 section 3.5), no Will-Retry-Until, and "Envelope expired" for the recipient; others say that it will not be tried again.
 */
function hasExpired(finding: Finding, view: MessageView): boolean {
  if (finding.action !== 'delayed' || (finding.willRetryUntil ?? null) !== null) return false;
  const isLate = (finding.status ?? '').endsWith('.4.7');
  return (
    isLate && ((finding.diagnostic ?? '').toLowerCase().includes('expired') || saysEnded(view.words.slice(0, 3000)))
  );
}

const saysEnded = anyOf(ENDED_WORDS);
