// Notices of a mail server to whoever runs it, about mail that strangers sent: their sessions, what is stuck, what bounced twice.
import { domainOf } from '../../domain/address.ts';
import { isSameHouse } from '../extract/bystanders.ts';
import { isFromDaemon } from '../view/authors.ts';
import { addressesOf, type MessageView } from '../view/message-view.ts';
import { returnedFields } from '../view/returned-fields.ts';

/** In: the view. Out: true where the mail that a server speaks of is certainly not its reader's. */
export function isMailOfOthers(view: MessageView): boolean {
  if (view.dsn !== null || view.has('x-failed-recipients')) return false;
  if (bouncedTwice(view)) return !isOfReader(view, originalAuthors(view));
  if (view.returned !== null) return false;
  return SESSION_NOTICE.test(view.subject) || showsReceiving(view) || isOfAnother(view);
}

/** "Postfix SMTP client: errors from mx.example.org[192.0.2.1]:25": what went wrong in a session, whichever letter it was about. */
const SESSION_NOTICE = /^\S{1,40} (?:smtp|lmtp) (?:server|client): errors from \S/;

/** " Out: 220 mx.example.org ESMTP", "-> 550 5.1.1 unknown" */
const WE_ANSWER = /^\s{0,8}(?:out ?:|>{1,3}|-{1,3}>|sent ?:)\s{0,8}[2-5]\d\d(?:[ -]|$)/i;
/** " In:  MAIL FROM:<user@example.org>", "<- EHLO host" */
const THEY_ASK =
  /^\s{0,8}(?:in ?:|<{1,3}|<-{1,3}|rece?i?ve?d ?:)\s{0,8}(?:helo|ehlo|mail from|rcpt to|data|starttls|auth|quit)\b/i;
const WE_ASK = /^\s{0,8}(?:out ?:|>{1,3}|-{1,3}>|sent ?:)\s{0,8}(?:helo|ehlo|mail from|rcpt to)\b/i;

/**
 * The transcript of a session in which the server that writes took commands: whoever gave them was told the answer there and then.
 * A report's transcript is of a session in which its writer gave them.
 */
function showsReceiving(view: MessageView): boolean {
  const lines = view.lines.slice(0, 400);
  const has = (shape: RegExp): boolean => lines.some((line) => shape.test(line.slice(0, 200)));
  return has(THEY_ASK) && has(WE_ANSWER) && !has(WE_ASK);
}

/** Exim: "Message 1abcDE-0001aZ-2R has been frozen (delivery error message).\nThe sender is <>." */
const STATED_SENDER = /\b(?:sender is|envelope sender ?:|mail from ?:|return-path ?:)\s{0,4}<([^<>\s]{0,320})>/i;

/** The words state a sender: nobody, as of a report that is stuck itself, or one of another house than the postmaster's. */
function isOfAnother(view: MessageView): boolean {
  if (!isFromDaemon(view) || !isToPostmaster(view)) return false;
  const sender = STATED_SENDER.exec(view.words.slice(0, 3000))?.[1];
  return sender !== undefined && !isOfReader(view, addressesOf(sender));
}

/** qmail's envelope sender "#@[]", "the bounce bounced!", "double bounce" */
function bouncedTwice(view: MessageView): boolean {
  if (!isToPostmaster(view)) return false;
  return (
    view.header('return-path').includes('#@[]') ||
    /\b(?:the bounce bounced|double[ -]bounced?\b(?!-))/.test(`${view.subject} ${view.words.slice(0, 1000)}`)
  );
}

/** Who wrote the letter that came back, and who the report about it went to. */
function originalAuthors(view: MessageView): readonly string[] {
  const fields = returnedFields(view).filter(({ name }) => name === 'from' || name === 'return-path');
  return fields.flatMap(({ value }) => addressesOf(value)).filter((address) => !/^mailer-daemon@/.test(address));
}

const ROLES =
  /^(?:postmaster|mailmaster|hostmaster|root|admin|administrator|sysadmin|mail-?admin|abuse|mailer-daemon)$/;

function isToPostmaster(view: MessageView): boolean {
  const to = view.header('to').toLowerCase();
  const locals = to.includes('@') ? addressesOf(to).map((address) => address.slice(0, address.indexOf('@'))) : [to];
  return locals.some((local) => ROLES.test(local.replace(/\(.{0,80}\)/, '').trim()));
}

/** One of the reader's own addresses, or one of the house whose postmaster the reader is. */
function isOfReader(view: MessageView, authors: readonly string[]): boolean {
  const reader = ['to', 'delivered-to', 'x-original-to'].flatMap((name) => addressesOf(view.header(name)));
  return authors.some((author) => reader.some((own) => isSameHouse(domainOf(own), domainOf(author))));
}
