// Whom a text report is about, where no format knows better: by the places of addresses, then by what headers imply.
import { findAddresses } from '../text/addresses.ts';
import { verpRecipient } from '../text/envelope-address.ts';
import { holdsCode } from '../text/smtp-reply.ts';
import type { MessageView } from '../view/message-view.ts';
import { type Candidate, failedCandidates } from '../view/text-report.ts';
import { bystanders, impliedRecipients } from './bystanders.ts';
import { describe } from './describe.ts';
import type { Finding } from './finding.ts';

/** Recipients as the text names them; else those that the header or the returned message implies. */
export function readText(view: MessageView): readonly Finding[] {
  return describeAll(view, choose(view));
}

/**
 * In: the recipients and the words that belong to each. Out: findings. Where no recipient has a code of its own, one that
 * stands apart speaks for all: "Could not be delivered because of 550 …; the following recipients were affected".
 */
export function describeAll(view: MessageView, chosen: readonly Choice[]): readonly Finding[] {
  const shared = chosen.every(({ words }) => !holdsCode(words.slice(0, 4000)));
  const apart = chosen.length === 1 ? 'sole' : shared ? 'shared' : 'own';
  return chosen.map(({ address, words, sentence = null }) => ({
    ...describe(view, address, words, apart),
    sentence: sentence !== null && isAddressee(view, address) ? null : sentence,
  }));
}

/** A recipient and the words that belong to it; with the sentence, where that alone names the address. */
export type Choice = Pick<Candidate, 'address' | 'words'> & Partial<Pick<Candidate, 'sentence'>>;

function isAddressee(view: MessageView, address: string): boolean {
  return impliedRecipients(view, bystanders(view)).addressees.some((other) => same(other, address));
}

function choose(view: MessageView): readonly Choice[] {
  const others = bystanders(view);
  const candidates = failedCandidates(view, others);
  if (candidates.some(({ standing }) => standing !== 'sentence' && standing !== 'line-start')) return candidates;
  const { failed, addressees } = impliedRecipients(view, others);
  if (failed.length > 0) return failed.map((address) => ({ address, words: wordsOf(candidates, address) }));
  const own = sentToSelf(view);
  if (own.length > 0) return own;
  // One address in a sentence is the one it speaks of; among several the returned message tells which.
  if (candidates.length === 1 || candidates[0]?.standing === 'line-start') return candidates;
  const meant = candidates.filter((candidate) => addressees.some((address) => same(address, candidate.address)));
  if (meant.length > 0) return meant;
  if (addressees.length === 1) return addressees.map((address) => ({ address, words: '' }));
  const verp = verpOf(view);
  if (verp !== null) return [{ address: verp, words: '' }];
  return candidates.length > 0 ? candidates.slice(0, 1) : inSubject(view, others);
}

/** "Delivery failure (user@example.org)": the one address that the subject names, where the text names none. */
function inSubject(view: MessageView, others: ReadonlySet<string>): readonly Choice[] {
  const named = findAddresses(view.header('subject')).filter(({ address }) => !others.has(address.toLowerCase()));
  const [only] = named;
  return named.length === 1 && only !== undefined ? [{ address: only.address, words: '' }] : [];
}

/** The envelope sender of the original, to which the report came, may name the recipient (VERP). */
function verpOf(view: MessageView): string | null {
  for (const name of ['to', 'delivered-to', 'x-original-to', 'envelope-to']) {
    for (const { address } of findAddresses(view.header(name))) {
      const recipient = verpRecipient(address);
      if (recipient !== null) return recipient;
    }
  }
  return null;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordsOf(candidates: readonly Candidate[], address: string): string {
  return candidates.find((candidate) => same(candidate.address, address))?.words ?? '';
}

/** Who writes to an own address that fails gets a report that names its reader. */
function sentToSelf(view: MessageView): readonly Choice[] {
  const candidates = failedCandidates(view, new Set());
  const failing = candidates.filter(({ standing }) => standing === 'own-line' || standing === 'smtp');
  return failing.filter(({ words }) => /^["'>)\]\s]*:/.test(words) || holdsCode(words.slice(0, 400))).slice(0, 1);
}
