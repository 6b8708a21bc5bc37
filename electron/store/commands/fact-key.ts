import { createHash } from 'node:crypto';
import { messageKey } from '../../../shared/matching/message-ids.ts';

/** The key that identifies a message when it is read again: its Message-ID, or a digest of its content. */
export function factKey(messageId: string | null, content: readonly (string | Uint8Array)[]): string {
  const key = messageKey(messageId);
  if (key !== null) return key;
  const digest = createHash('sha256');
  for (const part of content) digest.update(part).update('\0');
  return `digest:${digest.digest('hex')}`;
}
