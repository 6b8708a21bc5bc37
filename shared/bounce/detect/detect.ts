// Is this message a delivery report? Signs for and against are weighed, and all of them are kept for the reader.

import { domainOf } from '../../domain/address.ts';
import { classify } from '../classify/classify.ts';
import { bystanders, impliedRecipients, isSameHouse } from '../extract/bystanders.ts';
import { awsSes } from '../extract/formats/aws-ses.ts';
import { FORMATS } from '../extract/formats/index.ts';
import type { MimePart } from '../mime-tree.ts';
import type { Evidence } from '../report.ts';
import type { SignId } from '../signs.ts';
import { hasNullSender, isFromDaemon, isFromMachine, isFromSystem, readerOf } from '../view/authors.ts';
import { addressesOf, type MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { phonesNamed } from '../view/phone-gateway.ts';
import { isRefusal } from '../view/refusal.ts';
import { returnedFields } from '../view/returned-fields.ts';
import { announcesFailure, headOf, inHead, inSubject } from './announced.ts';
import { isAutoReply, isChallenge } from './auto-reply.ts';
import { comesBack, isFromPerson, isListMail, isReplyOrForward, quotesReport } from './from-people.ts';
import { isMailOfOthers } from './mail-of-others.ts';
import {
  asksToClick,
  isAboutMailToHouse,
  isAboutMailToReader,
  isAboutParcel,
  isAcknowledgement,
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

const subjectAnnouncesFailure = perView(
  (view) =>
    inSubject.failure(view) ||
    inSubject.delay(view) ||
    (view.subject.includes('@') && announcesFailure(withoutAddressee(view.subject))),
);
const headAnnouncesFailure = (view: MessageView): boolean => inHead.failure(view) || inHead.delay(view);
const subjectAnnounces = (view: MessageView): boolean => subjectAnnouncesFailure(view) || inSubject.reason(view);
const headAnnounces = (view: MessageView): boolean => headAnnouncesFailure(view) || inHead.reason(view);

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
  { id: 'to-bounce-address', weight: 2, holds: comesBack },
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
  { id: 'mail-of-others', weight: -12, holds: (view) => isMailOfOthers(view) || isAboutMailToHouse(view) },
  { id: 'ticket', weight: -3, holds: (view) => (isFromPerson(view) && isTicket(view)) || isAcknowledgement(view) },
  { id: 'parcel', weight: -4, holds: isAboutParcel },
  { id: 'asks-to-click', weight: -4, holds: (view) => namesOnlyReader(view) && asksToClick(view) },
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
  if (hasFields(view) || view.returned !== null || hasNullSender(view) || comesBack(view)) return false;
  if (isFromDaemon(view) || isFromSystem(view)) return false;
  if (view.has('x-failed-recipients') || view.from.replace(/[<>\s]/g, '') === '') return false;
  if (namesPhone(view)) return false;
  return hasOwnSender(view) || (!isFromMachine(view) && !view.has('auto-submitted'));
}

/** A report must not be answered by another, so mail systems send it with no sender (RFC 5321 section 4.5.5). */
function hasOwnSender(view: MessageView): boolean {
  if (!view.has('return-path') || hasNullSender(view)) return false;
  const [sender = ''] = addressesOf(view.header('return-path'));
  // bounce@mx.example.org in both places is a mail system; behind another author it is where bulk mail comes back to.
  if (sender.includes('bounce') && addressesOf(view.from).includes(sender)) return false;
  return !/daemon|postmaster/i.test(view.header('return-path'));
}

function isDeliveryReport(view: MessageView): boolean {
  const { type, params } = view.root;
  return (
    type === 'multipart/report' && (params.get('report-type') ?? 'delivery-status').toLowerCase() === 'delivery-status'
  );
}

/** An error with an address in it is no report while nobody says that a message failed, and nothing shows which. */
function announcesNothing(view: MessageView): boolean {
  if (view.dsn !== null || view.returned !== null || view.has('x-failed-recipients') || isKnownShape(view))
    return false;
  if (isFromDaemon(view) || comesBack(view) || view.from.replace(/[<>\s]/g, '') === '') return false;
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
  const reader = readerOf(view);
  return view.places().some((place) => !reader.includes(place.key));
}

function namesPhone(view: MessageView): boolean {
  return phonesNamed(view).length > 0;
}

function namesRecipient(view: MessageView): boolean {
  const reader = readerOf(view);
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
  if (view.dsn !== null || view.returned !== null || view.has('x-failed-recipients') || comesBack(view)) return false;
  if (namesPhone(view)) return false;
  const known = new Set([...readerOf(view), ...addressesOf(view.from)]);
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
  if (subjectAnnounces(view) || headAnnounces(view) || bringsOwnMailBack(view)) return false;
  // An unknown language still names an address on a line of its own, and returns the message or gives a reason.
  return !(namesRecipient(view) && (view.returned !== null || comesBack(view) || givesReason(view)));
}

/** In whatever words: a mail system, without a sender, brings back what the reader wrote, and names whom it was for. */
function bringsOwnMailBack(view: MessageView): boolean {
  if (!hasNullSender(view) || !(isFromDaemon(view) || isFromSystem(view)) || !namesAddressee(view)) return false;
  const reader = readerOf(view);
  const authors = returnedFields(view).filter(({ name }) => name === 'from' || name === 'sender');
  return authors.some(({ value }) => addressesOf(value).some((address) => reader.includes(address)));
}

function givesReason(view: MessageView): boolean {
  const nothing = { status: null, replyCode: null, diagnostic: null, phase: null, reportingMta: null, remoteMta: null };
  const { reason } = classify({ action: 'failed', recipient: '', format: null, humanText: headOf(view), ...nothing });
  return reason !== 'unknown';
}
