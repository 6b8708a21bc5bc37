import { createHmac } from 'node:crypto';
import type { SignedVerpOptions, VerpSecret } from '../../shared/bounce/text/envelope-address.ts';

/** Returns the current secrets for signed VERP addresses; the user may change them while accounts are read. */
export type VerpKeys = () => readonly VerpSecret[];

const hmac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/**
 * In: the secrets, and the time of the report (milliseconds since 1970 UTC). Out: the parser's options for checking signed addresses;
 * none without a secret. The parser computes the age of a signature at the time of the report, so that it can read an old mailbox.
 */
export function verpOptions(keys: VerpKeys | undefined, at: number): { readonly signedVerp?: SignedVerpOptions } {
  const secrets = keys?.() ?? [];
  return secrets.length === 0 ? {} : { signedVerp: { secrets, hmac, now: at } };
}
