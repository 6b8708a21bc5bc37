// Amazon SES notifications that Amazon SNS sends as mail: JSON in the text, itself often a string within JSON.
import type { Action } from '../../../domain/words.ts';
import { addressIn } from '../../text/addresses.ts';
import { codesIn, joinReplyLines, mostExact } from '../../text/smtp-reply.ts';
import type { MessageView } from '../../view/message-view.ts';
import type { Finding, Format } from '../finding.ts';

export const awsSes: Format = {
  name: 'aws-ses',
  known: true,
  looksLike: (view) => view.prose.includes('notificationType') && view.prose.includes('ecipients'),
  extract: (view) => readNotification(jsonOf(view)),
};

/** Quotes are escaped where the notification is the "Message" of another; long lines were cut with "!" by old relays. */
function jsonOf(view: MessageView): string {
  return view.prose.replaceAll('\\"', '"').replace(/!\n ?/g, '');
}

/** {"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"user@example.org","status":"5.1.1", …}]}} */
function readNotification(json: string): readonly Finding[] | null {
  const delivered = json.includes('"notificationType":"Delivery"') || json.includes('"notificationType" : "Delivery"');
  const list = delivered
    ? arrayOf(json, '"delivery"', '"recipients"')
    : arrayOf(json, '"bounce"', '"bouncedRecipients"');
  if (list === null) return null;
  const reportingMta = textOf(json, 'reportingMTA')?.replace(/^dns; ?/i, '') ?? null;
  if (delivered) {
    const diagnostic = textOf(json, 'smtpResponse');
    return stringsIn(list).map((recipient) => ({ recipient, action: 'delivered', reportingMta, diagnostic }));
  }
  return list.split('}').flatMap((item) => {
    const recipient = addressIn(textOf(item, 'emailAddress') ?? '');
    return recipient === null ? [] : [{ ...readRecipient(item), recipient, reportingMta }];
  });
}

function readRecipient(item: string): Omit<Finding, 'recipient'> {
  const diagnostic = textOf(item, 'diagnosticCode')?.replace(/^smtp; ?/i, '') ?? null;
  const codes = codesIn(diagnostic ?? '');
  const action: Action = textOf(item, 'action') === 'delayed' ? 'delayed' : 'failed';
  return {
    action,
    status: mostExact([codes.status, textOf(item, 'status')]),
    replyCode: codes.replyCode,
    diagnostic: diagnostic === null ? null : joinReplyLines(diagnostic),
  };
}

/** The text between the brackets of an array inside an object. */
function arrayOf(json: string, object: string, name: string): string | null {
  const from = json.indexOf(name, Math.max(json.indexOf(object), 0));
  const open = from < 0 ? -1 : json.indexOf('[', from);
  const close = open < 0 ? -1 : json.indexOf(']', open);
  return close < 0 ? null : json.slice(open + 1, close);
}

function textOf(json: string, name: string): string | null {
  const at = json.indexOf(`"${name}"`);
  if (at < 0) return null;
  return /^"[a-zA-Z]{1,40}"\s?:\s?"([^"]{0,2000})"/.exec(json.slice(at, at + 2100))?.[1] ?? null;
}

function stringsIn(list: string): readonly string[] {
  return [...list.matchAll(/"([^"\s]{3,320})"/g)].flatMap((match) => addressIn(match[1] ?? '') ?? []);
}
