// Chooses the recipient of a sent message that a failed address stands for.
import { domainOf, normalizeAddress } from '../domain/address.ts';

export type Likeness = 'same' | 'detail' | 'host' | 'forwarded';

export interface RecipientChoice {
  readonly address: string;
  readonly likeness: Likeness;
}

const localOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('@')));

/** Removes RFC 5233 subaddressing: `anna+list@a.example` becomes `anna@a.example`. */
function withoutDetail(address: string): string {
  const local = localOf(address);
  const plus = local.indexOf('+');
  return plus <= 0 ? address : `${local.slice(0, plus)}@${domainOf(address)}`;
}

/**
 * Whether two hosts are names of one service, or one is a host within the other's domain: `anna@mail.a.example` for
 * `anna@a.example`.
 */
function sameHost(a: string, b: string): boolean {
  const one = domainOf(a) === 'googlemail.com' ? 'gmail.com' : domainOf(a);
  const two = domainOf(b) === 'googlemail.com' ? 'gmail.com' : domainOf(b);
  return one === two || (one !== '' && two !== '' && (one.endsWith(`.${two}`) || two.endsWith(`.${one}`)));
}

function likeness(failed: string, written: string): Likeness | null {
  if (failed === written) return 'same';
  if (withoutDetail(failed) === withoutDetail(written)) return 'detail';
  const sameLocal = localOf(withoutDetail(failed)) === localOf(withoutDetail(written));
  return sameLocal && sameHost(failed, written) ? 'host' : null;
}

const ORDER: readonly Likeness[] = ['same', 'detail', 'host'];

/**
 * The recipient that `failed` (the addresses that a bounce names, the one written to first) stands for. Where none resembles it
 * and the message went to a single person other than the user, that person's address forwarded it; else null, as for a Bcc
 * recipient.
 */
export function chooseRecipient(
  failed: readonly string[],
  written: readonly string[],
  identities: ReadonlySet<string>,
): RecipientChoice | null {
  const names = failed.map(normalizeAddress);
  let best: RecipientChoice | null = null;
  for (const address of written) {
    for (const name of names) {
      const how = likeness(name, normalizeAddress(address));
      if (how !== null && (best === null || ORDER.indexOf(how) < ORDER.indexOf(best.likeness))) {
        best = { address, likeness: how };
      }
    }
  }
  if (best !== null) return best;
  const only = written.length === 1 ? written[0] : undefined;
  if (only === undefined || identities.has(normalizeAddress(only))) return null;
  return { address: only, likeness: 'forwarded' };
}
