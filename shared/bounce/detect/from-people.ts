// What people write about reports: replies, forwards, quotations, questions on a mailing list. None of it is a report.
import { anyOf } from '../text/word-finder.ts';
import { hasNullSender, isFromDaemon, isFromMachine, isFromSystem, isToBounceAddress } from '../view/authors.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { isFromPhoneGateway } from '../view/phone-gateway.ts';

/** A name before the address, a mail program or a thread, and neither name nor envelope is a machine's. */
export const isFromPerson: (view: MessageView) => boolean = perView((view) => {
  if (hasNullSender(view) || isFromDaemon(view) || isFromSystem(view) || isFromMachine(view)) return false;
  if (isFromPhoneGateway(view)) return false;
  const open = view.from.indexOf('<');
  const written = ['user-agent', 'x-mailer', 'in-reply-to', 'references'].some((name) => view.has(name));
  return written || (open > 0 && view.from.slice(0, open).trim() !== '');
});

/** To an address that reports come back to. What is posted to a list is no report, whatever the list is called. */
export const comesBack: (view: MessageView) => boolean = perView((view) => isToBounceAddress(view) && !isPosted(view));

/** With a list's fields, by a person, or with a sender of its own and nothing returned. */
function isPosted(view: MessageView): boolean {
  if (!hasListFields(view) || isFromDaemon(view) || isFromSystem(view) || hasNullSender(view)) return false;
  return isFromPerson(view) || (view.has('return-path') && view.returned === null);
}

/** Reply and forward marks of mail programs in many languages. */
export function isReplyOrForward(view: MessageView): boolean {
  if (hasNullSender(view)) return false;
  return /^(?:re|aw|fw|fwd|wg|sv|vs|tr|rv|ynt|odp|antw|doorst|enc|res|rif|r|i)(?:\[\d+\])? ?[:：]/.test(view.subject);
}

/** Posted for the members: the list's own owner address gets reports that carry the list's fields too. */
export function isListMail(view: MessageView): boolean {
  return !isFromDaemon(view) && !isFromSystem(view) && !comesBack(view) && hasListFields(view);
}

function hasListFields(view: MessageView): boolean {
  return view.has('list-id') || view.has('list-post') || view.has('x-mailman-version') || view.has('list-unsubscribe');
}

/** "From: Mail Delivery System <mailer-daemon@…>" above a forwarded text, in the words of many mail programs. */
const QUOTED_AUTHOR =
  /^[ \t>*]{0,8}(?:from|von|de|da|van|od|från|fra|от|差出人|发件人|寄件者)[ \t*]{0,3}[:：].{0,80}(?:mailer-daemon|postmaster|mail delivery|delivery sub|microsoft outlook)/i;

/** Lines that mail programs put above a message which a person forwards in the text. */
const FORWARD_MARKS: readonly string[] = [
  'begin forwarded message',
  'forwarded message -----',
  'forwarded message ---',
  'weitergeleitete nachricht',
  'message transféré',
  'mensaje reenviado',
  'messaggio inoltrato',
  'mensagem encaminhada',
  'doorgestuurd bericht',
  'przekazana wiadomość',
  'пересылаемое сообщение',
  '转发邮件',
  '転送メッセージ',
];

const hasForwardMark = anyOf(FORWARD_MARKS);

/** "> <user@example.org>: host … said: 550" */
export function quotesReport(view: MessageView): boolean {
  if (hasNullSender(view) || isFromDaemon(view)) return false;
  if (view.lines.some((line) => QUOTED_AUTHOR.test(line)) || hasForwardMark(view.words)) return true;
  const quoted = view.lines.slice(0, 200).filter((line) => /^\s{0,3}>/.test(line) && !line.startsWith('>>>'));
  return quoted.length >= 3 && view.dsn === null;
}
