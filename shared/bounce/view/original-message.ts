// The message that came back: its identity and header, from whatever the report returns of it.

import type { HeaderField } from '../mime-tree.ts';
import type { OriginalMessage } from '../report.ts';
import { findAddresses } from '../text/addresses.ts';
import { readDisposition } from './disposition.ts';
import type { MessageView } from './message-view.ts';
import { perView } from './per-view.ts';
import { returnedFields } from './returned-fields.ts';

/**
 * In: the view, and whether it is a report, whose words may state the id too. Out: the original as far as it came back; null
 * where nothing of it did.
 */
export function readOriginal(view: MessageView, isReport: boolean): OriginalMessage | null {
  const messageId = originalId(view, isReport);
  if (view.returned === null || view.returned.length === 0) {
    return messageId === null ? null : { ...NOTHING, messageId };
  }
  const fields = returnedFields(view);
  return {
    messageId,
    from: addressesIn(fieldValue(fields, 'from'))[0] ?? null,
    to: addressesIn(valuesOf(fields, ['to', 'cc']).join(', ')),
    subject: fieldValue(fields, 'subject'),
    date: timeOf(fieldValue(fields, 'date')),
    headers: view.returned,
  };
}

/** In: as above. Out: the original's Message-ID alone. */
export function originalId(view: MessageView, isReport: boolean): string | null {
  return returnedId(view) ?? (isReport ? statedId(view) : receiptId(view));
}

/** Original-Message-ID of a read receipt (RFC 8098 section 3.2.5): many return nothing else. */
function receiptId(view: MessageView): string | null {
  return view.disposition === null ? null : readDisposition(view.disposition).originalMessageId;
}

const NOTHING: OriginalMessage = { messageId: null, from: null, to: [], subject: null, date: null, headers: [] };

/** "Message-ID: <1@example.org>", "Message-Id...: 1@example.org" in the words of a report */
const STATED_ID =
  /\bmessage[ -]?id[ .]{0,12}[:：=][ \t]{0,8}(?:<([^<>\s]{3,900})>|([^<>\s"']{3,320}@[^<>\s"']{1,255}))/i;

/**
 * Where no header came back: the id that a field or the report's words state, then the message that it answers (RFC 5322
 * section 3.6.4), never its own.
 */
const statedId = perView((view): string | null => {
  const own = view.header('message-id').replace(/[<>\s]/g, '');
  const fields = view.dsn?.perMessage ?? [];
  const field = fields.find(({ name }) => name === 'x-original-message-id' || name === 'original-message-id')?.value;
  const written = view.lines.slice(0, 400).flatMap((line) => {
    const found = line.length > 2000 ? null : STATED_ID.exec(line);
    const id = found?.[1] ?? found?.[2];
    return id === undefined ? [] : [id.replace(/(?<![,;.])[,;.]+$/, '')];
  });
  const ids = [...(field === undefined ? [] : [field]), ...written, view.header('in-reply-to')];
  for (const candidate of ids) {
    const id = candidate.trim() === '' ? null : asMessageId(candidate);
    if (id?.includes('@') && id !== `<${own}>`) return id;
  }
  return null;
});

/**
 * Exchange, gateways and list managers replace the id on the way and keep the first one beside it.
 * The one the sender's own program wrote is the one a sent message can be found by.
 */
const ID_FIELDS: readonly string[] = [
  'x-microsoft-original-message-id',
  'x-ms-exchange-original-message-id',
  'x-original-message-id',
  'x-google-original-message-id',
  'message-id',
  'resent-message-id',
];

const returnedId = perView((view): string | null => {
  const fields = returnedFields(view);
  for (const name of ID_FIELDS) {
    const value = fieldValue(fields, name);
    const id = value === null ? null : asMessageId(value);
    if (id !== null) return id;
  }
  return null;
});

/** With angle brackets (RFC 5322 section 3.6.4); text without any is taken as written. */
export function asMessageId(value: string): string | null {
  const inside = /<[^<>]{1,900}>/.exec(value)?.[0];
  if (inside !== undefined) return inside.replace(/\s+/g, '');
  const bare = value.trim().split(/\s/)[0] ?? '';
  return bare === '' ? null : `<${bare.replace(/[<>]/g, '')}>`;
}

function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

function valuesOf(fields: readonly HeaderField[], names: readonly string[]): readonly string[] {
  return fields.filter((field) => names.includes(field.name)).map((field) => field.value);
}

function addressesIn(value: string | null): readonly string[] {
  return value === null ? [] : findAddresses(value).map((found) => found.address);
}

function timeOf(value: string | null): number | null {
  const time = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
