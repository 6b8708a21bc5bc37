import { createHmac } from 'node:crypto';
import type { SignedVerpOptions, VerpSecret } from '../../shared/bounce/envelope-address.ts';

/** The user's secrets for signed VERP addresses as they stand now: they come and go while accounts are read. */
export type VerpKeys = () => readonly VerpSecret[];

const hmac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/**
 * In: the secrets, and when the report came (milliseconds since 1970 UTC). Out: what the parser checks signed addresses with;
 * the age of a signature counts up to the report, so that an old mailbox can be read. Nothing where there is no secret.
 */
export function verpOptions(keys: VerpKeys | undefined, at: number): { readonly signedVerp?: SignedVerpOptions } {
  const secrets = keys?.() ?? [];
  return secrets.length === 0 ? {} : { signedVerp: { secrets, hmac, now: at } };
}
