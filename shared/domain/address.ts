/** An e-mail address with the name a person gave it, as in a To or From header (RFC 5322 section 3.4). */
export interface Mailbox {
  readonly address: string;
  readonly name: string | null;
}

/**
 * The form in which addresses are compared and stored: trimmed, without angle brackets, lower case.
 * RFC 5321 section 2.4 lets a local part be case-sensitive; no provider in use makes that difference.
 */
export function normalizeAddress(address: string): string {
  let a = address.trim();
  if (a.startsWith('<') && a.endsWith('>')) a = a.slice(1, -1).trim();
  return a.toLowerCase();
}

/** The part after the last @ in lower case, or an empty string where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}
