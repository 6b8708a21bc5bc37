// Exchange 2007 and later, Microsoft 365 and Outlook.com, in the language of the mailbox, where no delivery-status came along.

import type { MessageView } from '../../view/message-view.ts';
import { failedCandidates } from '../../view/text-report.ts';
import { narrowView } from '../../view/view-message.ts';
import { bystanders } from '../bystanders.ts';
import type { Format } from '../finding.ts';
import { describeAll } from '../read-text.ts';

/**
 * Every language version has a block for administrators in which each recipient's address stands alone above the answer,
 * which stays English:
 *
 *     user@example.org
 *     Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
 */
export const microsoft365: Format = {
  name: 'microsoft365',
  known: true,
  looksLike: (view) => isExchange(view) && answerLine(view) >= 0,
  extract: (view) => {
    const first = blockStart(view, answerLine(view));
    const candidates = failedCandidates(narrowView(view, first, view.lines.length), bystanders(view));
    if (candidates[0]?.standing !== 'own-line') return null;
    return describeAll(view, candidates);
  },
};

function isExchange(view: MessageView): boolean {
  return (
    view.has('x-ms-exchange-message-is-ndr') ||
    view.opening.includes('generating server:') ||
    view.words.includes("remote server returned '") ||
    view.words.includes(' #smtp#') ||
    view.from.toLowerCase().includes('microsoftexchange')
  );
}

/** "Remote Server returned '550 …'", "Remote Server at … returned '…'", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##" */
function answerLine(view: MessageView): number {
  return (
    view.codedLines().find((at) => /returned ['"]|^\s*#?<?#?[245]\d\d[ -]|##|#smtp#/i.test(view.lines[at] ?? '')) ?? -1
  );
}

/** The addresses above the answer, back to the empty line before them. */
function blockStart(view: MessageView, at: number): number {
  let start = at;
  while (start > 0 && !(view.lines[start - 1] ?? '').includes('@') && at - start < 4) start--;
  while (start > 0 && (view.lines[start - 1] ?? '').includes('@')) start--;
  return start;
}
