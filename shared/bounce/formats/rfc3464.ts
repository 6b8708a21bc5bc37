// multipart/report with machine-readable fields (RFC 3464, RFC 6522, RFC 6533), from whatever system.
import type { Action } from '../../domain/words.ts';
import { addressIn } from '../addresses.ts';
import { type DsnField, fieldOf, typedValue } from '../dsn-fields.ts';
import type { Finding, Format } from '../finding.ts';
import type { MessageView } from '../message-view.ts';
import { codesIn, joinReplyLines, mostExact, phaseIn } from '../smtp-reply.ts';

export const rfc3464: Format = {
  name: 'rfc3464',
  looksLike: (view) => (view.dsn?.perRecipient.length ?? 0) > 0,
  extract: (view) => {
    const { dsn } = view;
    if (dsn === null) return null;
    return dsn.perRecipient.flatMap((group) => {
      const finding = readGroup(group, dsn.perMessage, view);
      return finding === null ? [] : [finding];
    });
  },
};

function readGroup(group: readonly DsnField[], message: readonly DsnField[], view: MessageView): Finding | null {
  const final = recipientOf(fieldOf(group, 'final-recipient'));
  const original = recipientOf(fieldOf(group, 'original-recipient'));
  const recipient = final ?? original ?? recipientOf(fieldOf(group, 'x-actual-recipient'));
  if (recipient === null) return null;
  const diagnostics = group
    .filter((field) => field.name === 'diagnostic-code')
    .map((field) => typedValue(field.value).value);
  const diagnostic = diagnostics.length === 0 ? null : joinReplyLines(diagnostics.join(' '));
  const codes = codesIn(diagnostic ?? '');
  const status = fieldOf(group, 'status');
  const stated = codesIn(status ?? '');
  return {
    recipient,
    originalRecipient: original !== null && original.toLowerCase() !== recipient.toLowerCase() ? original : null,
    action: actionOf(fieldOf(group, 'action')),
    status: mostExact([codes.status, stated.status]),
    replyCode: codes.replyCode ?? stated.replyCode,
    diagnostic,
    phase: phaseIn(`${diagnostic ?? ''} ${view.words.slice(0, 4000)}`),
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
  const typed = typedValue(value);
  return addressIn(decodeXtext(typed.value)) ?? addressIn(value);
}

/** RFC 3461 section 4: +3D for "=". Only where the address needs it: an address without @ that has +40. */
function decodeXtext(value: string): string {
  if (value.includes('@') || !value.includes('+40')) return value;
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
