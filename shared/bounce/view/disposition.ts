// Read receipts: message disposition notifications (RFC 8098).
import { addressIn } from '../text/addresses.ts';
import { typedValue } from './dsn-fields.ts';

export interface Disposition {
  /** Who read, deleted or processed it. */
  readonly recipient: string | null;
  /** `displayed`, `deleted`, `processed`, `dispatched`; empty where the field is missing. */
  readonly what: string;
  /** A person did it, no rule. */
  readonly manual: boolean;
  readonly originalMessageId: string | null;
}

/** In: text of a message/disposition-notification part. Out: its fields. */
export function readDisposition(text: string): Disposition {
  const lines = text.replace(/\n[ \t]+/g, ' ').split('\n');
  const field = (name: string): string | null => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? null : line.slice(name.length + 1).trim();
  };
  const final = field('final-recipient') ?? field('original-recipient');
  // Disposition: manual-action/MDN-sent-manually; displayed/error
  const disposition = (field('disposition') ?? '').toLowerCase();
  return {
    recipient: final === null ? null : addressIn(typedValue(final).value),
    what: disposition.split(';')[1]?.split('/')[0]?.trim() ?? '',
    manual: disposition.startsWith('manual-action'),
    originalMessageId: /<[^<>]{1,900}>/.exec(field('original-message-id') ?? '')?.[0] ?? null,
  };
}
