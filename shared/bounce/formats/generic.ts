// Whatever no other format knows: structure, codes and addresses alone, so that an unknown system in an unknown language reads.

import { bystanders, impliedRecipients } from '../bystanders.ts';
import { describe } from '../describe.ts';
import type { Finding, Format } from '../finding.ts';
import type { MessageView } from '../message-view.ts';
import { failedCandidates } from '../text-report.ts';

export const generic: Format = {
  name: 'generic',
  looksLike: () => true,
  extract: (view) => readText(view),
};

/** Recipients as the text names them; else those that the header or the returned message implies. */
export function readText(view: MessageView): readonly Finding[] {
  const others = bystanders(view);
  const candidates = failedCandidates(view, others);
  const failed = impliedRecipients(view, others);
  const sure = candidates.filter((candidate) => candidate.standing !== 'sentence');
  if (sure.length > 0) return sure.map((candidate) => describe(view, candidate.address, candidate.words));
  const implied = failed.length > 0 ? failed : candidates.slice(0, 1).map((candidate) => candidate.address);
  return implied.map((address) => {
    const own = candidates.find((candidate) => candidate.address.toLowerCase() === address.toLowerCase());
    return describe(view, address, own?.words ?? '');
  });
}
