// multipart/report with machine-readable fields (RFC 3464, RFC 6522, RFC 6533), from whatever system.
import type { Action } from '../../../domain/words.ts';
import { addressIn } from '../../text/addresses.ts';
import { decodeEncodedWords } from '../../text/encoded-words.ts';
import { codesIn, hasCode, holdsCode, isGeneric, joinReplyLines, mostExact, phaseIn } from '../../text/smtp-reply.ts';
import { type DsnField, fieldOf, typedValue } from '../../view/dsn-fields.ts';
import type { MessageView } from '../../view/message-view.ts';
import { wordsAbout } from '../../view/text-report.ts';
import { bystanders, impliedRecipients } from '../bystanders.ts';
import { describe, isAttached } from '../describe.ts';
import type { Finding, Format } from '../finding.ts';
import { readText } from '../read-text.ts';

export const rfc3464: Format = {
  name: 'rfc3464',
  known: false,
  looksLike: (view) => (view.dsn?.perRecipient.length ?? 0) > 0,
  extract: (view) => {
    const { dsn } = view;
    if (dsn === null) return null;
    const groups = dsn.perRecipient;
    const named = groups.map((group) => ({ group, recipient: recipientOfGroup(group) }));
    if (named.every(({ recipient }) => recipient === null)) return fromText(view, groups, dsn.perMessage);
    const sole = new Set(named.map(({ recipient }) => recipient?.toLowerCase())).size === 1;
    return named.flatMap(({ group, recipient }) =>
      recipient === null ? [] : [completed(view, { recipient, ...readGroup(group, dsn.perMessage) }, sole)],
    );
  },
};

/** "Final-Recipient: rfc822;/var/spool/mail/x", "RFC822; @mx.example.org": the text beside it names the address. */
function fromText(
  view: MessageView,
  groups: readonly (readonly DsnField[])[],
  message: readonly DsnField[],
): readonly Finding[] {
  const findings = readText(view);
  return findings.map((finding, index) => {
    const group = groups.length === findings.length ? groups[index] : undefined;
    return group === undefined
      ? finding
      : completed(view, { recipient: finding.recipient, ...readGroup(group, message) }, findings.length === 1);
  });
}

/** An address of any of the fields comes before a name without a domain. */
function recipientOfGroup(group: readonly DsnField[]): string | null {
  const values = ['final-recipient', 'original-recipient', 'x-actual-recipient'].map((name) => fieldOf(group, name));
  const named = values.map(recipientOf).filter((recipient) => recipient !== null);
  return named.find((recipient) => recipient.includes('@')) ?? named[0] ?? null;
}

/**
 * Exim, Courier and OpenSMTPD write "Status: 5.0.0" and no Diagnostic-Code; Sendmail leaves the latter empty. What the
 * server said then stands in the text beside the fields.
 */
function completed(view: MessageView, group: Finding, sole: boolean): Finding {
  const finding = withWholeReply(view, group);
  const said = codesIn(finding.diagnostic ?? '');
  if (hasCode(said) && said.status !== null && !isGeneric(said.status)) return finding;
  const words = wordsAbout(view, finding.recipient);
  const told = describe(view, finding.recipient, words, sole ? 'sole' : 'own');
  const isAbout = isAttached(words) || holdsCode(told.diagnostic ?? '');
  const status = hasCode(said)
    ? mostExact([said.status, finding.status ?? null, told.replyCode === said.replyCode ? (told.status ?? null) : null])
    : mostExact([told.status ?? null, finding.status ?? null]);
  return {
    ...finding,
    originalRecipient: finding.originalRecipient ?? told.originalRecipient ?? writtenTo(view, finding.recipient, sole),
    status,
    replyCode: finding.replyCode ?? told.replyCode ?? null,
    diagnostic: finding.diagnostic ?? (isAbout ? (told.diagnostic ?? null) : null),
    phase: finding.phase ?? told.phase ?? null,
  };
}

/** A name without a domain that alone failed belongs to the only addressee of the returned message. */
function writtenTo(view: MessageView, recipient: string, sole: boolean): string | null {
  if (recipient.includes('@') || !sole) return null;
  const { addressees } = impliedRecipients(view, bystanders(view));
  return addressees.length === 1 ? (addressees[0] ?? null) : null;
}

/** Sendmail's Diagnostic-Code keeps the first line of a longer answer: "552-5.7.0 This message was". The transcript has all. */
function withWholeReply(view: MessageView, finding: Finding): Finding {
  const first = finding.diagnostic ?? '';
  const code = /^([45]\d\d)-/.exec(first)?.[1];
  const asIs = { ...finding, diagnostic: first === '' ? null : joinReplyLines(first) };
  if (code === undefined || first.includes(` ${code} `)) return asIs;
  const at = view.lines.findIndex((line) => line.includes(first.slice(0, 60)) && !line.includes('(reason:'));
  if (at < 0) return asIs;
  const reply = view.lines.slice(at, at + 20).map((line) => line.replace(/^[\s<]+/, ''));
  const end = reply.findIndex((line, index) => index > 0 && !line.startsWith(`${code}-`));
  const length = end < 0 ? reply.length : reply[end]?.startsWith(`${code} `) ? end + 1 : end;
  return { ...finding, diagnostic: joinReplyLines(reply.slice(0, length).join(' ')) };
}

/** "Status: 4.0.0 (mx.example.org: host name lookup failure)", "Status: 5.2.2 mailbox is full": where the answer is no more than a code. */
function withComment(answer: string, status: string): string | null {
  const comment = /^[245]\.\d{1,3}\.\d{1,3}[ ,:;]{1,3}\(?(\p{L}.{2,300})$/u.exec(status)?.[1]?.replace(/\)$/, '') ?? '';
  const said = /\p{L}/u.test(answer) || comment === '' ? answer : `${answer} ${comment}`.trim();
  return said === '' ? null : said;
}

function readGroup(group: readonly DsnField[], message: readonly DsnField[]): Omit<Finding, 'recipient'> {
  const recipient = recipientOfGroup(group);
  const original = recipientOf(fieldOf(group, 'original-recipient'));
  const differs = original !== null && recipient !== null && original.toLowerCase() !== recipient.toLowerCase();
  const diagnostics = group
    .filter((field) => field.name === 'diagnostic-code')
    .map((field) => typedValue(field.value).value);
  const joined = diagnostics.join(' ').trim();
  const status = fieldOf(group, 'status') ?? '';
  const diagnostic = withComment(joined, status);
  const codes = codesIn(diagnostic ?? '');
  const stated = codesIn(status);
  return {
    originalRecipient: differs ? original : null,
    actualRecipient: recipientOf(fieldOf(group, 'x-actual-recipient')),
    action: actionOf(fieldOf(group, 'action')),
    status: mostExact([codes.status, stated.status]),
    replyCode: codes.replyCode ?? stated.replyCode,
    diagnostic,
    phase: phaseIn(diagnostic ?? ''),
    reportingMta: hostOf(fieldOf(message, 'reporting-mta')),
    remoteMta: hostOf(fieldOf(group, 'remote-mta')),
    queueId:
      fieldOf(group, 'final-log-id') ??
      fieldOf(message, 'x-postfix-queue-id') ??
      fieldOf(message, 'original-envelope-id'),
    lastAttempt: timeOf(fieldOf(group, 'last-attempt-date')),
    willRetryUntil: timeOf(fieldOf(group, 'will-retry-until')),
  };
}

/** "rfc822; user@example.org", "RFC822;<user@example.org>", "utf-8; …" (RFC 6533), "rfc822;user+40example.org@…" (xtext). */
function recipientOf(value: string | null): string | null {
  if (value === null) return null;
  const typed = decodeEncodedWords(typedValue(value).value);
  return addressIn(decodeXtext(decodeUnitext(typed))) ?? localUser(typed);
}

/** "rfc822;system-filter", "LOCAL; user": a name on the reporting system itself; no path, pipe or sentence. */
function localUser(value: string): string | null {
  return /^[A-Za-z0-9][\w.+-]{0,63}$/.test(value.trim()) ? value.trim() : null;
}

/** RFC 6533 section 3, utf-8-addr-xtext: \\x{F6} for "ö". */
function decodeUnitext(value: string): string {
  if (!value.includes('\\x{')) return value;
  return value.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (written, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

/**
 * RFC 3461 section 4: +3D for "=". All of it only in an address without @ that has +40; beside an @ "+20" may be a tag, but "+2B" and
 * "+3D" are the two signs that xtext must write so.
 */
function decodeXtext(value: string): string {
  if (value.includes('@')) return value.replaceAll('+2B', '+').replaceAll('+3D', '=');
  if (!value.includes('+40')) return value;
  return value.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['fail', 'failed'],
  ['error', 'failed'],
  ['bounced', 'failed'],
  ['expired', 'failed'],
  ['delayed', 'delayed'],
  ['deferred', 'delayed'],
  ['delivered', 'delivered'],
  ['deliverable', 'delivered'],
  ['relayed', 'relayed'],
  ['expanded', 'expanded'],
]);

/** "failed (permanent)", "delayed" */
function actionOf(value: string | null): Action | null {
  const word = /[a-z]+/.exec((value ?? '').toLowerCase())?.[0] ?? '';
  return ACTIONS.get(word) ?? null;
}

/** "dns; mx.example.org (192.0.2.1)" gives the name; "smtp;" without a name gives null. */
function hostOf(value: string | null): string | null {
  if (value === null) return null;
  const host =
    typedValue(value)
      .value.split(' ')[0]
      ?.replace(/[.,;]$/, '') ?? '';
  return host === '' ? null : host;
}

/** RFC 5322 dates; comments such as "(JST)" are allowed by Date.parse. */
function timeOf(value: string | null): number | null {
  const time = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
