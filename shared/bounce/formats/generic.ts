// Whatever no other format knows: structure, codes and addresses alone, so that an unknown system in an unknown language reads.
import { bystanders, impliedRecipients } from '../bystanders.ts';
import { describe } from '../describe.ts';
import type { Finding, Format } from '../finding.ts';
import type { MessageView } from '../message-view.ts';
import { codesIn, hasCode } from '../smtp-reply.ts';
import { type Candidate, failedCandidates } from '../text-report.ts';

export const generic: Format = {
  name: 'generic',
  known: false,
  looksLike: () => true,
  extract: (view) => readText(view),
};

/** Recipients as the text names them; else those that the header or the returned message implies. */
export function readText(view: MessageView): readonly Finding[] {
  const chosen = choose(view);
  return chosen.map(({ address, words }) => describe(view, address, words, chosen.length === 1));
}

type Choice = Pick<Candidate, 'address' | 'words'>;

function choose(view: MessageView): readonly Choice[] {
  const others = bystanders(view);
  const candidates = failedCandidates(view, others);
  if (candidates.some((candidate) => candidate.standing !== 'sentence')) return candidates;
  const { failed, addressees } = impliedRecipients(view, others);
  if (failed.length > 0) return failed.map((address) => ({ address, words: wordsOf(candidates, address) }));
  const own = sentToSelf(view);
  if (own.length > 0) return own;
  // One address in a sentence is the one it speaks of; among several the returned message tells which.
  if (candidates.length === 1) return candidates;
  const meant = candidates.filter((candidate) => addressees.some((address) => same(address, candidate.address)));
  if (meant.length > 0) return meant;
  if (addressees.length === 1) return addressees.map((address) => ({ address, words: '' }));
  return candidates.slice(0, 1);
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
  return failing
    .filter(({ words }) => /^["'>)\]\s]*:/.test(words) || hasCode(codesIn(words.slice(0, 400))))
    .slice(0, 1);
}
