// The message that came back: its identity and header, from whatever the report returns of it.
import { findAddresses } from './addresses.ts';
import type { MessageView } from './message-view.ts';
import type { HeaderField } from './mime-tree.ts';
import type { OriginalMessage } from './report.ts';

/** In: the view. Out: the original as far as it came back; null where nothing of it did. */
export function readOriginal(view: MessageView): OriginalMessage | null {
  const { returned } = view;
  if (returned === null || returned.length === 0) return null;
  return {
    messageId: messageIdOf(returned),
    from: addressesIn(fieldValue(returned, 'from'))[0] ?? null,
    to: addressesIn(valuesOf(returned, ['to', 'cc']).join(', ')),
    subject: fieldValue(returned, 'subject'),
    date: timeOf(fieldValue(returned, 'date')),
    headers: returned,
  };
}

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

function messageIdOf(fields: readonly HeaderField[]): string | null {
  for (const name of ID_FIELDS) {
    const value = fieldValue(fields, name);
    const id = value === null ? null : asMessageId(value);
    if (id !== null) return id;
  }
  return null;
}

/** With angle brackets (RFC 5322 section 3.6.4); text without any is taken as written. */
export function asMessageId(value: string): string | null {
  const inside = /<[^<>]{1,900}>/.exec(value)?.[0];
  if (inside !== undefined) return inside.replace(/\s+/g, '');
  const bare = value.trim().split(/\s/)[0] ?? '';
  return bare === '' ? null : `<${bare.replace(/[<>]/g, '')}>`;
}

function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

function valuesOf(fields: readonly HeaderField[], names: readonly string[]): readonly string[] {
  return fields.filter((field) => names.includes(field.name.toLowerCase())).map((field) => field.value);
}

function addressesIn(value: string | null): readonly string[] {
  return value === null ? [] : findAddresses(value).map((found) => found.address);
}

function timeOf(value: string | null): number | null {
  const time = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
