import { domainOf } from '../../../domain/address.ts';
import type { ClassifyInput } from '../classify-input.ts';
import { isHost } from '../words/answer-words.ts';
import { LINK_STARTS } from '../words/word-classes.ts';
import type { Guard, GuardContext, Place } from './guard.ts';

/** Words between "not found" and the name that was not found. */
const REACH = 10;

/**
 * `Host or domain name not found. Name service error for name=mx2.provider.example type=A`, sent back for lea@example.com: the
 * domain's MX points to a host that is gone, or a route leads there. Only where the missing name is the recipient's own domain is
 * the address bad.
 */
export const ofAnotherHost: Guard = {
  id: 'of-another-host',
  asked: 'condemning',
  holds: (context) =>
    isLookUp(context) && missesOther(context) ? { reason: 'unreachable', because: 'of-another-host' } : null,
};

/**
 * Sendmail's `Name server: mx2.provider.example: no data known` is said of a host, too. 553 is no look-up: it answers RCPT and speaks of
 * the address itself (RFC 5321 section 4.2.2).
 */
function isLookUp({ decision: { reason }, place, input }: GuardContext): boolean {
  if (input.replyCode === '553') return false;
  if (reason !== 'domain-takes-no-mail') return reason === 'no-such-domain';
  return place?.tokens.some((token, at) => token === 'server' && place.tokens[at - 1] === 'name') ?? false;
}

function missesOther({ input, place }: GuardContext): boolean {
  if (place === null) return false;
  const names = namesNear(place, input);
  // An own mail host without an address is for the domain to mend: until then it takes no mail.
  const below = place.reason === 'domain-takes-no-mail';
  return names.length > 0 && !names.some((name) => isOwn(name, input, below));
}

/** The host names beside what is said: `name=mx2.provider.example`, and behind `Name server:` one without a dot. */
function namesNear({ tokens, from, to }: Place, { remoteMta, reportingMta }: ClassifyInput): readonly string[] {
  const servers = [remoteMta, reportingMta].map((host) => host?.toLowerCase());
  const near = tokens.slice(Math.max(0, from - REACH), to + REACH);
  const first = Math.max(0, from - REACH);
  return near.filter((token, at) => {
    const [last, before] = [tokens[first + at - 1] ?? '', tokens[first + at - 2] ?? ''];
    const next = tokens[first + at + 1] ?? '';
    if (before === 'name' && last === 'server' && next === 'host') return true;
    return isHost(token) && !LINK_STARTS.has(last) && !token.startsWith('www.') && !servers.includes(token);
  });
}

/** The domain of the recipient, or one above it: where `example.com` is gone, so is `mail.example.com`. */
function isOwn(name: string, { recipient, otherNames = [] }: ClassifyInput, below: boolean): boolean {
  return [recipient, ...otherNames].map(domainOf).some((domain) => {
    const own = domain.toLowerCase();
    if (below && name.endsWith(`.${own}`)) return true;
    // An internationalised domain stands in DNS as xn--…: that both are the same cannot be told here.
    return own === name || own.endsWith(`.${name}`) || name.startsWith('xn--') || /[^\x00-\x7f]/.test(own);
  });
}
