// The entry of the library: detect, extract, classify. No input or output, no clock, never throws.
import type { Action, ReportKind } from '../domain/words.ts';
import { isAutoReply, isChallenge } from './detect/auto-reply.ts';
import { REPORT_THRESHOLD, weighEvidence } from './detect/detect.ts';
import { kindWithoutDelivery, statedAction } from './detect/report-kind.ts';
import { describe } from './extract/describe.ts';
import type { Finding } from './extract/finding.ts';
import { FORMATS } from './extract/formats/index.ts';
import type { MimePart } from './mime-tree.ts';
import type { Evidence, ParsedBounce, ParsedReport } from './report.ts';
import { type SignedVerpOptions, signedVerpRecipient } from './text/envelope-address.ts';
import { type Reading, toBounce } from './to-bounce.ts';
import { addressesOf, type MessageView } from './view/message-view.ts';
import { readOriginal } from './view/original-message.ts';
import { viewMessage } from './view/view-message.ts';

export interface ParseOptions {
  /** Read recipients also where the signs do not add up to a report, as for text that a person pastes. */
  readonly assumeReport?: boolean;
  /** The user's secrets for signed VERP addresses: one that is genuine says for certain whom the message went to. */
  readonly signedVerp?: SignedVerpOptions;
}

/** In: a message as a tree of parts. Out: what it is and what it says. Never throws. */
export function parseBounce(root: MimePart, options: ParseOptions = {}): ParsedReport {
  const view = viewMessage(root);
  const evidence = weighEvidence(view);
  const other = kindWithoutDelivery(view);
  const looksLikeReport = other === null && sumOf(evidence) >= REPORT_THRESHOLD;
  const reads = other === null && (looksLikeReport || options.assumeReport === true);
  const reading = reads ? withSignedRecipient(extract(view), view, options) : { format: null, findings: [] };
  const bounces = reading.findings.map((finding) => toBounce(finding, reading, view));
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

const WORST_FIRST: readonly Action[] = ['failed', 'delayed', 'expanded', 'relayed', 'delivered'];

/** The worst that a report says is what it is filed under. */
function kindOf(bounces: readonly ParsedBounce[], looksLikeReport: boolean, view: MessageView): ReportKind {
  const worst = WORST_FIRST.find((action) => bounces.some((bounce) => bounce.action === action));
  if (worst !== undefined) return worst;
  if (looksLikeReport) return statedAction(view);
  return isAutoReply(view) || isChallenge(view) ? 'auto-reply' : 'other';
}
