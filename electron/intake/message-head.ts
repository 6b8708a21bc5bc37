import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { decodeEncodedWords } from '../../shared/bounce/text/encoded-words.ts';
import { mailboxesOf, messageDate, messageIdsOf, oneSpaced } from './header-values.ts';
import type { MessageHead } from './message.ts';

/** Fields that MessageHead has as properties. */
const OWN = new Set([
  'message-id',
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'in-reply-to',
  'references',
  'content-type',
]);

export interface Arrival {
  readonly uid: number;
  /** Bytes of the whole message. */
  readonly size: number;
  /** The time of arrival (INTERNALDATE, the file's date), milliseconds since 1970 UTC; null if unknown. */
  readonly at: number | null;
  /** A Date field more than two days after this time is ignored. Default: `at`. */
  readonly latest?: number;
}

const NONE: readonly string[] = [];

/** The id with angle brackets, also if the program left them out: `Message-ID: 20240102.17@example.com`. */
function messageIdOf(value: string | null): string | null {
  const bare = value?.trim() ?? '';
  return messageIdsOf(bare)[0] ?? (/^[^<>\s]{3,990}$/.test(bare) ? `<${bare}>` : null);
}

const LOWER: ReadonlyMap<string, string> = new Map(
  ['Message-ID', 'Message-Id', 'From', 'To', 'Cc', 'CC', 'Bcc', 'Subject', 'Date', 'In-Reply-To', 'References']
    .concat(['Content-Type', 'Sender'])
    .map((name) => [name, name.toLowerCase()]),
);

/** Groups the values by field name in lower case, in one pass over the fields. */
function valuesByName(fields: readonly HeaderField[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const key = LOWER.get(name) ?? name.toLowerCase();
    const values = byName.get(key);
    if (values === undefined) byName.set(key, [value]);
    else values.push(value);
  }
  return byName;
}

/**
 * In: header fields from readMessageHeader (unfolded, encoded words still encoded) and what the mail source knows of the message. Out:
 * its head, with encoded words decoded. Never throws: an unreadable field is null or empty.
 */
export function headFromFields(fields: readonly HeaderField[], arrival: Arrival): MessageHead {
  const byName = valuesByName(fields);
  const all = (name: string): readonly string[] => byName.get(name) ?? NONE;
  const first = (name: string): string | null => byName.get(name)?.[0] ?? null;
  const from = mailboxesOf(all('from'))[0] ?? mailboxesOf(all('sender'))[0] ?? null;
  return {
    uid: arrival.uid,
    messageId: messageIdOf(first('message-id')),
    from,
    to: mailboxesOf(all('to')),
    cc: mailboxesOf(all('cc')),
    bcc: mailboxesOf(all('bcc')),
    subject: oneSpaced(decodeEncodedWords(first('subject') ?? '')),
    date: messageDate(first('date'), arrival.at, arrival.latest ?? arrival.at),
    inReplyTo: messageIdsOf(first('in-reply-to')),
    references: messageIdsOf(first('references')),
    contentType: (first('content-type') ?? '').toLowerCase(),
    size: arrival.size,
    headers: fields
      .filter(({ name }) => !OWN.has(LOWER.get(name) ?? name.toLowerCase()))
      .map(({ name, value }) => ({ name, value: decodeEncodedWords(value) })),
  };
}
