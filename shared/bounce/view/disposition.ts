// Read receipts: message disposition notifications (RFC 8098).
import { addressIn } from '../text/addresses.ts';
import { typedValue } from './dsn-fields.ts';

export interface Disposition {
  /** Who read, deleted or processed it. */
  readonly recipient: string | null;
  /** Whom the sender wrote to, where it is stated. */
  readonly originalRecipient: string | null;
  /** `displayed`, `deleted`, `processed`, `dispatched`; empty where the field is missing. */
  readonly what: string;
  /** What is said of it behind a slash, as `error` or RFC 2298's `expired`; empty where nothing is. */
  readonly modifiers: string;
  /** A person did it, no rule. */
  readonly manual: boolean;
  /** Reporting-UA: the program that wrote it; empty where the field is missing. */
  readonly program: string;
  readonly originalMessageId: string | null;
}

/** In: text of a message/disposition-notification part. Out: its fields. */
export function readDisposition(text: string): Disposition {
  const lines = text.replace(/\n[ \t]+/g, ' ').split('\n');
  const field = (name: string): string | null => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? null : line.slice(name.length + 1).trim();
  };
  const addressOf = (value: string | null): string | null =>
    value === null ? null : addressIn(typedValue(value).value);
  const original = field('original-recipient');
  // Disposition: manual-action/MDN-sent-manually; displayed/error
  const disposition = (field('disposition') ?? '').toLowerCase();
  const type = disposition.split(';')[1] ?? '';
  return {
    recipient: addressOf(field('final-recipient') ?? original),
    originalRecipient: addressOf(original),
    what: type.split('/')[0]?.trim() ?? '',
    modifiers: type.split('/').slice(1).join('/').trim(),
    manual: disposition.startsWith('manual-action'),
    program: field('reporting-ua') ?? '',
    originalMessageId: /<[^<>]{1,900}>/.exec(field('original-message-id') ?? '')?.[0] ?? null,
  };
}
