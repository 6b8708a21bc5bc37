import { decodeEncodedWords } from '../../shared/bounce/encoded-words.ts';
import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { fieldOf, fieldsOf } from './header-block.ts';
import { mailboxesOf, messageDate, messageIdsOf } from './header-values.ts';
import type { MessageHead } from './mail-source.ts';

/** Fields that have a place of their own in MessageHead. */
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
  /** When it came in (INTERNALDATE, the file's date), milliseconds since 1970 UTC; null where unknown. */
  readonly at: number | null;
  /** A Date more than two days after this is absurd; as `at` where left out. */
  readonly latest?: number;
}

/** Some programs leave the angle brackets out: `Message-ID: 20240102.17@example.com`. */
function messageIdOf(value: string | null): string | null {
  const bare = value?.trim() ?? '';
  return messageIdsOf(bare)[0] ?? (/^[^<>\s]{3,990}$/.test(bare) ? `<${bare}>` : null);
}

/**
 * In: header fields as readHeaderBlock gives them (unfolded, encoded words still encoded) and what the source knows of the
 * message. Out: its head, with all words decoded. Never throws: an unreadable field is null or empty.
 */
export function headFromFields(fields: readonly HeaderField[], arrival: Arrival): MessageHead {
  const from = mailboxesOf(fieldsOf(fields, 'from'))[0] ?? mailboxesOf(fieldsOf(fields, 'sender'))[0] ?? null;
  return {
    uid: arrival.uid,
    messageId: messageIdOf(fieldOf(fields, 'message-id')),
    from,
    to: mailboxesOf(fieldsOf(fields, 'to')),
    cc: mailboxesOf(fieldsOf(fields, 'cc')),
    bcc: mailboxesOf(fieldsOf(fields, 'bcc')),
    subject: decodeEncodedWords(fieldOf(fields, 'subject') ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    date: messageDate(fieldOf(fields, 'date'), arrival.at, arrival.latest ?? arrival.at),
    inReplyTo: messageIdsOf(fieldOf(fields, 'in-reply-to')),
    references: messageIdsOf(fieldOf(fields, 'references')),
    contentType: (fieldOf(fields, 'content-type') ?? '').toLowerCase(),
    size: arrival.size,
    headers: fields
      .filter((field) => !OWN.has(field.name.toLowerCase()))
      .map(({ name, value }) => ({ name, value: decodeEncodedWords(value) })),
  };
}
