// Refusals in the form of a read receipt: how delivery agents say that a Sieve rule or a full mailbox kept a letter out
// (RFC 5429 section 2.1.2).
import { hasRefusalWord, hasUnreadWord, isDeliveryAgent } from '../text/receipt-words.ts';
import { oneSpace } from '../text/spaces.ts';
import { hasNullSender, isFromDaemon, isFromSystem } from './authors.ts';
import { type Disposition, readDisposition } from './disposition.ts';
import type { DsnFields } from './dsn-fields.ts';
import { reportType } from './feedback-report.ts';
import type { MessageView } from './message-view.ts';
import { perView } from './per-view.ts';

/** RFC 2298 section 3.2.6.3: the letter lay in the mailbox and was cleared away. */
const CLEARED_AWAY = /expired|superseded|mailbox-terminated/;

/**
 * In: the view. Out: true where a receipt says that the letter was refused. Mail programs say "deleted" in the same fields when
 * a person throws a letter away, so that author and words decide; where they do not, it is a receipt.
 */
export const isRefusal: (view: MessageView) => boolean = perView((view) => {
  if (view.deliveryStatus !== null || !isReceipt(view)) return false;
  const disposition = readDisposition(view.disposition ?? '');
  // Auto-Submitted: auto-replied (rejected)
  if (/^auto-[a-z-]{1,20}\s*\(\s*reject/i.test(view.header('auto-submitted').trim())) {
    return disposition.what === 'deleted' || disposition.what === '';
  }
  return isDiscarded(disposition) && !saysUnread(view) && isRefusedBy(view, disposition);
});

function isReceipt(view: MessageView): boolean {
  return view.disposition !== null || reportType(view) === 'disposition-notification';
}

/** "automatic-action/MDN-sent-automatically; deleted": no person was asked. */
function isDiscarded({ what, manual, modifiers }: Disposition): boolean {
  return what === 'deleted' && !manual && !CLEARED_AWAY.test(modifiers);
}

/** A delivery agent or mail daemon that deletes what it should deliver refuses it; of a mailbox's owner the words must say so. */
function isRefusedBy(view: MessageView, { program }: Disposition): boolean {
  if (isDeliveryAgent(program.toLowerCase())) return true;
  if (view.has('user-agent') || view.has('x-mailer')) return false;
  if (isFromDaemon(view)) return true;
  return (hasNullSender(view) || isFromSystem(view)) && hasRefusalWord(ownWords(view));
}

function saysUnread(view: MessageView): boolean {
  return hasUnreadWord(view.subject) || hasUnreadWord(view.words.slice(0, 3000));
}

/** Without the subject of the letter, which receipts quote. */
function ownWords(view: MessageView): string {
  const quoted = view.subject.replace(/^[^:：]{1,60}[:：] ?/, '');
  const words = view.words.slice(0, 3000);
  return quoted === '' ? words : words.replaceAll(quoted, ' ');
}

/** In: the view. Out: what a refusal says in the fields of a delivery-status (RFC 3464); null where it is none. */
export function refusalFields(view: MessageView): DsnFields | null {
  if (!isRefusal(view)) return null;
  const { recipient, originalRecipient, originalMessageId } = readDisposition(view.disposition ?? '');
  const field = (name: string, value: string | null) => (value === null ? [] : [{ name, value }]);
  const said = reasonGiven(view.lines);
  const group = [
    ...field('final-recipient', recipient),
    ...field('original-recipient', originalRecipient),
    { name: 'action', value: 'failed' },
    ...field('diagnostic-code', said === '' ? null : `x-text; ${said}`),
  ];
  return { perMessage: field('original-message-id', originalMessageId), perRecipient: [group] };
}

/**
 * "Your message to <user@example.org> was automatically rejected:", "The following reason was given:", and the reason from the
 * next line on; else all that is said.
 */
function reasonGiven(lines: readonly string[]): string {
  const start = lines.slice(0, 12).findIndex((line) => /[:：]$/.test(line.slice(0, 300).trimEnd()));
  return oneSpace(
    lines
      .slice(start + 1)
      .join(' ')
      .slice(0, 1000),
  );
}
