// Is this message a delivery report? Signs for and against are weighed, and all of them are kept for the reader.

import { domainOf } from '../../domain/address.ts';
import { classify } from '../classify/classify.ts';
import { bystanders, impliedRecipients, isSameHouse } from '../extract/bystanders.ts';
import { awsSes } from '../extract/formats/aws-ses.ts';
import { FORMATS } from '../extract/formats/index.ts';
import type { MimePart } from '../mime-tree.ts';
import type { Evidence } from '../report.ts';
import type { SignId } from '../signs.ts';
import { hasFailureWord } from '../text/failure-words.ts';
import { DELAY_WORDS, REASON_WORDS } from '../text/report-words.ts';
import { anyOf } from '../text/word-finder.ts';
import { hasNullSender, isFromDaemon, isFromMachine, isFromSystem, isToBounceAddress } from '../view/authors.ts';
import { addressesOf, type MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { isFromPhoneGateway, phonesNamed } from '../view/phone-gateway.ts';
import { isRefusal } from '../view/refusal.ts';
import { isAutoReply, isChallenge } from './auto-reply.ts';
import {
  asksToClick,
  isAboutMailToReader,
  isAboutParcel,
  isSurvey,
  isTicket,
  namesOnlyOwnHouse,
} from './system-notice.ts';

/** From this sum on a message counts as a report. */
export const REPORT_THRESHOLD = 5;

interface Sign {
  readonly id: SignId;
  readonly weight: number;
  readonly holds: (view: MessageView) => boolean;
}

const isKnownShape = perView(
  (view) => !hasFields(view) && FORMATS.some((format) => format.known && format.looksLike(view)),
);

const hasDelayWord = anyOf(DELAY_WORDS);
const hasReasonWord = anyOf(REASON_WORDS);
/** What a person reads first. */
const headOf = perView((view) => view.words.slice(0, 3000));
const subjectAnnouncesFailure = perView(
  (view) =>
    announcesFailure(view.subject) || (view.subject.includes('@') && announcesFailure(withoutAddressee(view.subject))),
);
const headAnnouncesFailure = perView((view) => announcesFailure(headOf(view)));
const subjectAnnounces = perView((view) => subjectAnnouncesFailure(view) || hasReasonWord(view.subject));
const headAnnounces = perView((view) => headAnnouncesFailure(view) || hasReasonWord(headOf(view)));

function announcesFailure(written: string): boolean {
  const text = written.replaceAll('’', "'");
  return hasFailureWord(text) || hasDelayWord(text);
}

/** "delivery to user@example.org failed" as "delivery failed", in any language that has a word of two to four letters for "to". */
function withoutAddressee(subject: string): string {
  return subject.replace(/ \p{L}{1,4} [("'<]?[^\s@]{1,64}@[^\s@]{1,255}/u, '');
}

const SIGNS: readonly Sign[] = [
  { id: 'amazon-ses', weight: 3, holds: awsSes.looksLike },
  { id: 'report-type', weight: 3, holds: isDeliveryReport },
  { id: 'status-fields', weight: 5, holds: (view) => hasFields(view) && !view.dsnInline && !isRefusal(view) },
  { id: 'status-fields-in-text', weight: 2, holds: (view) => hasFields(view) && view.dsnInline },
  { id: 'refused-as-receipt', weight: 5, holds: isRefusal },
  { id: 'failed-recipients-field', weight: 4, holds: (view) => view.has('x-failed-recipients') },
  { id: 'null-sender', weight: 2, holds: hasNullSender },
  { id: 'from-daemon', weight: 3, holds: isFromDaemon },
  {
    id: 'from-mail-system',
    weight: 2,
    holds: (view) => !isFromDaemon(view) && isFromSystem(view),
  },
  {
    id: 'auto-submitted-failure',
    weight: 3,
    holds: (view) => /\((?:failure|warning)/i.test(view.header('auto-submitted')),
  },
  { id: 'auto-submitted', weight: 1, holds: (view) => /^auto-/i.test(view.header('auto-submitted').trim()) },
  { id: 'to-bounce-address', weight: 2, holds: isToBounceAddress },
  { id: 'known-words', weight: 2, holds: isKnownShape },
  { id: 'subject-announces-failure', weight: 2, holds: subjectAnnounces },
  { id: 'text-announces-failure', weight: 2, holds: headAnnounces },
  { id: 'smtp-answer', weight: 2, holds: hasReply },
  { id: 'address-on-own-line', weight: 1, holds: namesRecipient },
  { id: 'phone-gateway', weight: 3, holds: namesPhone },
  { id: 'original-returned', weight: 1, holds: (view) => view.returned !== null },
  { id: 'names-addressee', weight: 2, holds: namesAddressee },
  { id: 'silent-on-failure', weight: -4, holds: isSilent },
  { id: 'names-only-reader', weight: -3, holds: namesOnlyReader },
  { id: 'announces-nothing', weight: -3, holds: announcesNothing },
  { id: 'log-or-survey', weight: -4, holds: isSurvey },
  { id: 'mail-to-reader', weight: -4, holds: isAboutMailToReader },
  { id: 'ticket', weight: -3, holds: (view) => isFromPerson(view) && isTicket(view) },
  { id: 'parcel', weight: -4, holds: isAboutParcel },
  { id: 'asks-to-click', weight: -3, holds: (view) => namesOnlyReader(view) && asksToClick(view) },
  { id: 'names-own-house', weight: -3, holds: isOfOwnHouse },
  { id: 'no-origin', weight: -4, holds: hasNoOrigin },
  { id: 'auto-reply', weight: -4, holds: isAutoReply },
  { id: 'challenge', weight: -8, holds: isChallenge },
  { id: 'reply-of-person', weight: -4, holds: (view) => isReplyOrForward(view) && isFromPerson(view) },
  { id: 'reply-subject', weight: -2, holds: (view) => isReplyOrForward(view) && !isFromPerson(view) },
  { id: 'from-person', weight: -2, holds: isFromPerson },
  {
    id: 'from-mail-program',
    weight: -2,
    holds: (view) => !hasNullSender(view) && (view.has('user-agent') || view.has('x-mailer')),
  },
  { id: 'carries-program', weight: -4, holds: (view) => carriesProgram(view.root, 0) },
  { id: 'mailing-list', weight: -4, holds: isListMail },
  { id: 'quoted-report', weight: -8, holds: quotesReport },
];

/** In: the view. Out: all signs that hold. */
export function weighEvidence(view: MessageView): readonly Evidence[] {
  return SIGNS.filter((sign) => sign.holds(view)).map(({ id, weight }) => ({ id, weight }));
}

function hasFields(view: MessageView): boolean {
  return (view.dsn?.perRecipient.length ?? 0) > 0;
}

/** An ordinary sender, to an ordinary address, with nothing returned. */
function hasNoOrigin(view: MessageView): boolean {
  if (hasFields(view) || view.returned !== null || hasNullSender(view) || isToBounceAddress(view)) return false;
  if (isFromDaemon(view) || isFromSystem(view)) return false;
  if (view.has('x-failed-recipients') || view.from.replace(/[<>\s]/g, '') === '') return false;
  if (namesPhone(view)) return false;
  return hasOwnSender(view) || (!isFromMachine(view) && !view.has('auto-submitted'));
}

/** A report must not be answered by another, so mail systems send it with no sender (RFC 5321 section 4.5.5). */
function hasOwnSender(view: MessageView): boolean {
  return (
    view.has('return-path') && !hasNullSender(view) && !/daemon|postmaster|bounce/i.test(view.header('return-path'))
  );
}

function isDeliveryReport(view: MessageView): boolean {
  const { type, params } = view.root;
  return (
    type === 'multipart/report' && (params.get('report-type') ?? 'delivery-status').toLowerCase() === 'delivery-status'
  );
}

/** A name before the address, a mail program or a thread, and neither name nor envelope is a machine's. */
function isFromPerson(view: MessageView): boolean {
  if (hasNullSender(view) || isFromDaemon(view) || isFromSystem(view) || isFromMachine(view)) return false;
  if (isFromPhoneGateway(view)) return false;
  const open = view.from.indexOf('<');
  const written = ['user-agent', 'x-mailer', 'in-reply-to', 'references'].some((name) => view.has(name));
  return written || (open > 0 && view.from.slice(0, open).trim() !== '');
}

/** An error with an address in it is no report while nobody says that a message failed, and nothing shows which. */
function announcesNothing(view: MessageView): boolean {
  if (view.dsn !== null || view.returned !== null || view.has('x-failed-recipients') || isKnownShape(view))
    return false;
  if (isFromDaemon(view) || isToBounceAddress(view) || view.from.replace(/[<>\s]/g, '') === '') return false;
  if (isFromSystem(view) && (hasNullSender(view) || headAnnounces(view))) return false;
  // In whatever language: an answer of refusal, and whom it refuses.
  const isMachines = hasNullSender(view) || (isFromSystem(view) && view.has('auto-submitted'));
  if (isMachines && hasReply(view) && listsRecipient(view)) return false;
  return !subjectAnnouncesFailure(view) && !view.subject.includes('bounced') && !headAnnouncesFailure(view);
}

/** A carrier's or shop's notice that gives its own address for questions. */
function isOfOwnHouse(view: MessageView): boolean {
  return (
    !namesPhone(view) && !hasNullSender(view) && !isFromDaemon(view) && !isFromSystem(view) && namesOnlyOwnHouse(view)
  );
}

/** A code, and an address that is not the reader's own. */
function hasReply(view: MessageView): boolean {
  if (view.codedLines().length === 0) return false;
  const reader = addressesOf(view.header('to'));
  return view.places().some((place) => !reader.includes(place.key));
}

function namesPhone(view: MessageView): boolean {
  return phonesNamed(view).length > 0;
}

function namesRecipient(view: MessageView): boolean {
  const reader = addressesOf(view.header('to'));
  return view
    .places()
    .some((place) => (place.standing === 'own-line' || place.standing === 'smtp') && !reader.includes(place.key));
}

/** A label will do, "Recipient: user@example.org", for an address of another house than the author's. */
function listsRecipient(view: MessageView): boolean {
  if (namesRecipient(view)) return true;
  const house = domainOf(addressesOf(view.from)[0] ?? '');
  return view.places().some(({ standing, key }) => standing === 'labelled' && !isSameHouse(domainOf(key), house));
}

/** The report speaks of an address that the message it returns went to. */
function namesAddressee(view: MessageView): boolean {
  if (view.returned === null || view.dsn !== null) return false;
  const others = bystanders(view);
  const { addressees } = impliedRecipients(view, others);
  const keys = new Set(addressees.map((address) => address.toLowerCase()));
  return view.places().some((place) => keys.has(place.key));
}

/** Imitations that want a click tell the reader of failures without a single address, returned message or code. */
function namesOnlyReader(view: MessageView): boolean {
  if (view.dsn !== null || view.returned !== null || view.has('x-failed-recipients') || isToBounceAddress(view))
    return false;
  if (namesPhone(view)) return false;
  const known = new Set([...addressesOf(view.header('to')), ...addressesOf(view.from)]);
  if (addressesOf(view.subject).some((address) => !known.has(address))) return false;
  // A link of an imitation carries its reader's address: https://x.example/login?u=reader@example.org
  return view.places().every((place) => place.standing === 'aside' || known.has(place.key));
}

/** Worms like to come as a report with a file to open; a report carries messages and header texts. */
function carriesProgram(part: MimePart, depth: number): boolean {
  if (part.type.startsWith('message/') || depth > 4) return false;
  if (/\.(?:zip|exe|scr|pif|com|bat|cmd|vbs|js|jar|iso|rar)$/i.test(part.fileName ?? '')) return true;
  return part.children.some((child) => carriesProgram(child, depth + 1));
}

function isSilent(view: MessageView): boolean {
  if (view.dsn !== null || view.has('x-failed-recipients') || view.codedLines().length > 0 || isKnownShape(view))
    return false;
  if (subjectAnnounces(view) || headAnnounces(view)) return false;
  // An unknown language still names an address on a line of its own, and returns the message or gives a reason.
  return !(namesRecipient(view) && (view.returned !== null || isToBounceAddress(view) || givesReason(view)));
}

function givesReason(view: MessageView): boolean {
  const nothing = { status: null, replyCode: null, diagnostic: null, phase: null, reportingMta: null, remoteMta: null };
  const { reason } = classify({ action: 'failed', recipient: '', format: null, humanText: headOf(view), ...nothing });
  return reason !== 'unknown';
}

/** Reply and forward marks of mail programs in many languages. */
function isReplyOrForward(view: MessageView): boolean {
  if (hasNullSender(view)) return false;
  return /^(?:re|aw|fw|fwd|wg|sv|vs|tr|rv|ynt|odp|antw|doorst|enc|res|rif|r|i)(?:\[\d+\])? ?[:：]/.test(view.subject);
}

/** Posted for the members: the list's own owner address gets reports that carry the list's fields too. */
function isListMail(view: MessageView): boolean {
  if (isFromDaemon(view) || isFromSystem(view) || isToBounceAddress(view)) return false;
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
function quotesReport(view: MessageView): boolean {
  if (hasNullSender(view) || isFromDaemon(view)) return false;
  if (view.lines.some((line) => QUOTED_AUTHOR.test(line)) || hasForwardMark(view.words)) return true;
  const quoted = view.lines.slice(0, 200).filter((line) => /^\s{0,3}>/.test(line) && !line.startsWith('>>>'));
  return quoted.length >= 3 && view.dsn === null;
}
