// Judges a bounce without a known sent message: does it answer mail of the user's that was not found, or mail that somebody
// else sent under the user's name?
import { domainOf, normalizeAddress } from '../domain/address.ts';

export interface Unmatched {
  readonly reportDate: number;
  readonly originalDate: number | null;
  readonly originalFrom: string | null;
  readonly returnPath: string | null;
  /** The first id of the returned message, in the form of messageKey. */
  readonly originalKey: string | null;
  readonly deliveredTo: readonly string[];
}

/** What is known of the user's own mail. */
export interface OwnMail {
  readonly identities: ReadonlySet<string>;
  /** Domains in the Message-IDs of the mail sent. */
  readonly idDomains: ReadonlySet<string>;
  /** All mail sent between these two times has been read; null where none has. */
  readonly readFrom: number | null;
  readonly readUntil: number | null;
  /** Whether any message was ever sent to one of the report's recipients. */
  readonly knowsRecipient: boolean;
}

/** Whether this is one of the user's addresses, or another name at the same domain: an alias, a VERP address, a colleague. */
function mayBeOwn(address: string | null, own: OwnMail): boolean {
  if (address === null || address === '') return false;
  const domain = domainOf(normalizeAddress(address));
  return [...own.identities].some((identity) => domainOf(identity) === domain);
}

/**
 * True where the returned message was certainly not sent from here: all mail sent at its time has been read, it names a
 * Message-ID that is not among it, and
 * - its sender is named and is a stranger, and so is the address the report came to; or
 * - it forges our address or domain, shown by an id of a system this mailbox never sent through and by a recipient never
 *   written to.
 * In doubt false: the bounce stays among those not matched, where a person looks at it.
 */
export function isBackscatter(report: Unmatched, own: OwnMail): boolean {
  if (own.identities.size === 0 || report.originalKey === null) return false;
  const date = report.originalDate ?? report.reportDate;
  const { readFrom, readUntil } = own;
  if (readFrom === null || readUntil === null || date < readFrom || date > readUntil) return false;
  const from = report.originalFrom ?? report.returnPath;
  const named = from !== null && from !== '';
  const ours = [report.originalFrom, report.returnPath, ...report.deliveredTo].some((a) => mayBeOwn(a, own));
  if (named && !ours) return true;
  return !own.knowsRecipient && !own.idDomains.has(domainOf(report.originalKey));
}
