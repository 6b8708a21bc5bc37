// The entry of the library: detect, extract, classify. No input or output, no clock, never throws.
import type { Action, ReportKind } from '../domain/words.ts';
import { type Classified, type ClassifyInput, classify } from './classify/classify.ts';
import { reasonOf } from './classify/reasons/index.ts';
import { isAutoReply, isChallenge } from './detect/auto-reply.ts';
import { REPORT_THRESHOLD, weighEvidence } from './detect/detect.ts';
import { kindWithoutDelivery, statedAction } from './detect/report-kind.ts';
import { blockListIn } from './extract/block-list.ts';
import { bystanders } from './extract/bystanders.ts';
import { describe } from './extract/describe.ts';
import type { Finding } from './extract/finding.ts';
import { FORMATS } from './extract/formats/index.ts';
import { newAddress } from './extract/new-address.ts';
import { withoutSubject } from './extract/quoted-subject.ts';
import { retriesEnd, retryAfterIn } from './extract/retry-after.ts';
import { reportingServer } from './extract/servers.ts';
import type { MimePart } from './mime-tree.ts';
import type { Evidence, ParsedBounce, ParsedReport } from './report.ts';
import { type SignedVerpOptions, signedVerpRecipient } from './text/envelope-address.ts';
import { hasFailureWord } from './text/failure-words.ts';
import { addressesOf, type MessageView } from './view/message-view.ts';
import { readOriginal } from './view/original-message.ts';
import { isRefusal } from './view/refusal.ts';
import { viewMessage } from './view/view-message.ts';

export interface ParseOptions {
  /** Read recipients also where the signs do not add up to a report, as for text that a person pastes. */
  readonly assumeReport?: boolean;
  /** The user's secrets for signed VERP addresses: one that is genuine says for certain whom the message went to. */
  readonly signedVerp?: SignedVerpOptions;
}

/** Of the prose this much is asked for a reason where codes and diagnostic say little. */
const HUMAN_TEXT_CAP = 3000;

interface Reading {
  readonly format: string | null;
  readonly findings: readonly Finding[];
}

/** In: a message as a tree of parts. Out: what it is and what it says. Never throws. */
export function parseBounce(root: MimePart, options: ParseOptions = {}): ParsedReport {
  const view = viewMessage(root);
  const evidence = weighEvidence(view);
  const other = kindWithoutDelivery(view);
  const looksLikeReport = other === null && sumOf(evidence) >= REPORT_THRESHOLD;
  const reads = other === null && (looksLikeReport || options.assumeReport === true);
  const reading = reads ? withSignedRecipient(extract(view), view, options) : { format: null, findings: [] };
  const bounces = reading.findings.map((finding) => toBounce(finding, view, reading.format));
  return {
    kind: other ?? kindOf(bounces, looksLikeReport, view),
    looksLikeReport,
    evidence,
    format: reading.format,
    bounces,
    original: readOriginal(view, reads),
    humanText: view.prose.trim() === '' ? null : view.prose.trim(),
    deliveryStatus: view.deliveryStatus ?? view.feedback,
  };
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function extract(view: MessageView): Reading {
  for (const format of FORMATS) {
    if (!format.looksLike(view)) continue;
    const findings = format.extract(view);
    if (findings !== null && findings.length > 0) return { format: format.name, findings: eachOnce(findings) };
  }
  return { format: null, findings: [] };
}

/** Read from the addresses that the report came to. Where the text names another recipient, the mail was forwarded to that. */
function withSignedRecipient(reading: Reading, view: MessageView, { signedVerp }: ParseOptions): Reading {
  if (signedVerp === undefined || reading.findings.length > 1) return reading;
  const addresses = ['to', 'delivered-to', 'x-original-to', 'return-path'].flatMap((name) =>
    addressesOf(view.header(name)),
  );
  const signed = addresses.flatMap((address) => signedVerpRecipient(address, signedVerp) ?? [])[0];
  if (signed === undefined) return reading;
  const [only] = reading.findings;
  if (only === undefined) return { format: 'verp', findings: [describe(view, signed.recipient, '', 'sole')] };
  if (only.recipient.toLowerCase() === signed.recipient.toLowerCase()) return reading;
  return { ...reading, findings: [{ ...only, originalRecipient: signed.recipient }] };
}

/** A recipient that a report names twice is one bounce; what the later mention adds is kept. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const byAddress = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.recipient.toLowerCase();
    const known = byAddress.get(key);
    byAddress.set(key, known === undefined ? finding : merge(known, finding));
  }
  return withoutSharedOriginals([...byAddress.values()]);
}

/** An alias or list that was expanded to several: then the failed address alone tells them apart. */
function withoutSharedOriginals(findings: readonly Finding[]): readonly Finding[] {
  const originals = findings.map((finding) => finding.originalRecipient?.toLowerCase() ?? null);
  return findings.map((finding, index) => {
    const original = originals[index] ?? null;
    const isShared = original !== null && originals.indexOf(original) !== originals.lastIndexOf(original);
    return isShared ? { ...finding, originalRecipient: null } : finding;
  });
}

function merge(first: Finding, second: Finding): Finding {
  const given = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== null && value !== undefined));
  return { ...second, ...given, recipient: first.recipient };
}

function toBounce(finding: Finding, view: MessageView, format: string | null): ParsedBounce {
  const action: Action = hasExpired(finding) ? 'failed' : (finding.action ?? statedAction(view));
  const known = {
    status: finding.status ?? null,
    replyCode: finding.replyCode ?? null,
    diagnostic: finding.diagnostic ?? null,
    phase: finding.phase ?? null,
    reportingMta: finding.reportingMta ?? null,
    remoteMta: finding.remoteMta ?? null,
  };
  const { recipient } = finding;
  const classified = unlessUnplaced(finding, {
    action,
    recipient,
    format,
    humanText: withoutSubject(view, view.prose.slice(0, HUMAN_TEXT_CAP)),
    otherNames: [finding.originalRecipient, finding.actualRecipient].filter((name) => name != null),
    isSender: (address) => bystanders(view).has(address),
    ...known,
    diagnostic: known.diagnostic === null ? null : withoutSubject(view, known.diagnostic),
  });
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
    retryAfter: retryAfterIn(known.diagnostic ?? ''),
    blocklist: blockListIn(known.diagnostic ?? ''),
    newAddress: decided.reason === 'moved' ? newAddress(view, finding) : null,
  };
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
 * 3463 section 3.5), no Will-Retry-Until, and "Envelope expired" for the recipient.
 */
function hasExpired(finding: Finding): boolean {
  if (finding.action !== 'delayed' || (finding.willRetryUntil ?? null) !== null) return false;
  return (finding.status ?? '').endsWith('.4.7') && (finding.diagnostic ?? '').toLowerCase().includes('expired');
}

const WORST_FIRST: readonly Action[] = ['failed', 'delayed', 'expanded', 'relayed', 'delivered'];

/** The worst that a report says is what it is filed under. */
function kindOf(bounces: readonly ParsedBounce[], looksLikeReport: boolean, view: MessageView): ReportKind {
  const worst = WORST_FIRST.find((action) => bounces.some((bounce) => bounce.action === action));
  if (worst !== undefined) return worst;
  if (looksLikeReport) return statedAction(view);
  return isAutoReply(view) || isChallenge(view) ? 'auto-reply' : 'other';
}
