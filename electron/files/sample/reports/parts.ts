// What the reports of many mail systems share: RFC 3464 and RFC 6522.
import { multipart } from '../mime.ts';
import { mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO } from '../types.ts';

/** The server's answer in one line, as `550 5.1.1 No such user`; the words alone if no server answered. */
export function answer({ replyCode, status, words }: Failure): string {
  return [replyCode, replyCode === null ? null : status, words].filter((part) => part !== null).join(' ');
}

/** The enhanced code for the Status field: the server's own, else what RFC 3463 has for a reply of that class. */
export function statusOf({ replyCode, status }: Failure): string {
  return status ?? (replyCode?.startsWith('4') ? '4.0.0' : '5.0.0');
}

/** Header fields, each on its line; folded values hold their own line ends. Null ones are left out. */
export function fields(list: readonly (readonly [string, string | null])[]): string {
  return list.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])).join('\n');
}

/** The fields every report to the studio begins with, as its own server writes them on delivery. */
export function arrival({ at, host, random }: ReportPlan): readonly (readonly [string, string])[] {
  return [
    ['Return-Path', '<>'],
    ['Delivered-To', STUDIO.address],
    [
      'Received',
      `from ${host} (${host} [198.51.100.${random.int(2, 250)}])\n\tby ${STUDIO.host} (Postfix) with ESMTPS id ${random.code(11)}\n\tfor <${STUDIO.address}>; ${mailDate(at)} (CET)`,
    ],
  ];
}

export interface Block {
  /** Fields of the message block, in order. */
  readonly message: readonly (readonly [string, string | null])[];
  readonly recipients: readonly (readonly (readonly [string, string | null])[])[];
}

/** The content of a message/delivery-status part (RFC 3464 section 2.1). */
export function deliveryStatus({ message, recipients }: Block): string {
  return [fields(message), ...recipients.map(fields)].join('\n\n');
}

/** One part of a multipart: its header, an empty line, its content. */
export function part(header: readonly (readonly [string, string])[], content: string): string {
  return header.length === 0 ? `\n${content}` : `${fields(header)}\n\n${content}`;
}

/** A whole multipart/report: the report's own fields, then its parts. */
export function reportMessage(
  header: readonly (readonly [string, string | null])[],
  boundary: string,
  preamble: string,
  parts: readonly string[],
): string {
  return `${fields(header)}\n\n${multipart(boundary, preamble, parts)}`;
}

/** A report that is plain text from top to bottom. */
export function textMessage(header: readonly (readonly [string, string | null])[], lines: readonly string[]): string {
  const type = [
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ] as const;
  return `${fields([...header, ...type])}\n\n${lines.join('\n')}`;
}

/** The returned message as a whole. */
export function original({ mail }: ReportPlan): string {
  return `${mail.header}\n\n${mail.body}`;
}

export function isDelay({ action }: ReportPlan): boolean {
  return action === 'delayed';
}
