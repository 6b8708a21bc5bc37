import { distance, isOneSlip } from './distance.ts';
import { DISTINCTIVE, ENDING_SLIPS, ONE_ENDING, REAL_NEIGHBOURS, WELL_KNOWN } from './domains.ts';

const WELL_KNOWN_SET: ReadonlySet<string> = new Set(WELL_KNOWN);

/**
 * The address that was probably meant, or null. Two sources: slips in well-known mail domains (`gmial.com`, `hotmail.con`), and
 * the user's own correspondents (`known`), where exactly one of them is a single typing slip away. A known address is never
 * corrected, nor is a real domain.
 */
export function suggestAddress(address: string, known: ReadonlySet<string> | readonly string[]): string | null {
  const written = address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const isKnown = (a: string): boolean =>
    Array.isArray(known) ? known.includes(a) : (known as ReadonlySet<string>).has(a);
  if (isKnown(written)) return null;
  const at = written.lastIndexOf('@');
  if (at <= 0) return null;
  const local = withoutStrayDots(written.slice(0, at));
  const domain = written.slice(at + 1);
  if (local === '') return null;
  const meant = meantDomain(domain) ?? domain;
  const repaired = `${local}@${meant}`;
  if (repaired !== written && meant.includes('.')) return repaired;
  return nearCorrespondent(local, domain, known);
}

/** Removes dots that RFC 5321 section 4.1.2 forbids: at either end, and two in a row (`anna.@`, `.anna@`, `anna..b@`). */
function withoutStrayDots(local: string): string {
  return local
    .split('.')
    .filter((part) => part !== '')
    .join('.');
}

/** The domain that was probably meant, or null where there is no sign of a slip. */
function meantDomain(written: string): string | null {
  const domain = withoutStrayDots(written.replaceAll(',', '.').replaceAll(' ', ''));
  if (isReal(domain)) return domain === written ? null : domain;
  return byName(domain) ?? byEnding(domain) ?? byDistance(domain) ?? (domain === written ? null : domain);
}

function isReal(domain: string): boolean {
  return WELL_KNOWN_SET.has(domain) || REAL_NEIGHBOURS.has(domain);
}

/** Finds the domain by its provider's name: `gmail`, `gmail.de`, `gmailcom`. */
function byName(domain: string): string | null {
  const dot = domain.indexOf('.');
  const only = ONE_ENDING.get(dot < 0 ? domain : domain.slice(0, dot));
  if (only) return only;
  if (dot >= 0) return null;
  return WELL_KNOWN.find((one) => one === `${domain}.com` || one.replaceAll('.', '') === domain) ?? null;
}

/** Corrects the ending: `example.con`, `hotmail.co.ku`. The part before it may contain a slip of its own. */
function byEnding(domain: string): string | null {
  for (let dot = domain.indexOf('.'); dot > 0; dot = domain.indexOf('.', dot + 1)) {
    const meant = ENDING_SLIPS.get(domain.slice(dot + 1));
    if (meant === undefined) continue;
    const repaired = `${domain.slice(0, dot)}.${meant}`;
    return isReal(repaired) ? repaired : (byDistance(repaired) ?? repaired);
  }
  return null;
}

/** The nearest well-known domain; of two equally near ones the more common. */
function byDistance(domain: string): string | null {
  if (isReal(domain)) return null;
  let best: string | null = null;
  let nearest = 3;
  for (const one of WELL_KNOWN) {
    const apart = slipsApart(domain, one);
    if (apart < nearest && sameEnding(domain, one, apart)) {
      nearest = apart;
      best = one;
    }
  }
  return best;
}

/**
 * The number of slips between two domains; 3 where they are too far apart. Allows two slips for a long name that is no word,
 * one for a short one, and else one slip of the fingers (`strange.fr` and `grange.fr` are no slips of `orange.fr`).
 */
function slipsApart(domain: string, one: string): number {
  const name = one.slice(0, one.indexOf('.'));
  if (name.length < 4) return 3;
  if (!DISTINCTIVE.has(name)) return isOneSlip(domain, one) ? 1 : 3;
  const most = name.length >= 6 ? 2 : 1;
  const apart = distance(domain, one, most);
  return apart <= most ? apart : 3;
}

/**
 * Whether the endings agree: another real ending is another domain (`yahoo.fr` and `yahoo.br`). ENDING_SLIPS handles slips in
 * the ending.
 */
function sameEnding(domain: string, one: string, apart: number): boolean {
  const ending = one.slice(one.indexOf('.'));
  if (domain.endsWith(ending)) return true;
  return apart === 1 && ['.co', '.cm', '.om'].includes(domain.slice(domain.indexOf('.'))) && ending === '.com';
}

/** The only correspondent one slip away: the same domain with a slip before the @, or the same name with a slip after it. */
function nearCorrespondent(
  local: string,
  domain: string,
  known: ReadonlySet<string> | readonly string[],
): string | null {
  let found: string | null = null;
  for (const other of known) {
    const at = other.lastIndexOf('@');
    const sameDomain = other.length - at - 1 === domain.length && other.endsWith(domain);
    const near = sameDomain
      ? isNearLocal(local, other.slice(0, at))
      : other.startsWith(`${local}@`) && local.length >= 3 && isNearDomain(domain, other.slice(at + 1));
    if (!near) continue;
    if (found !== null && found !== other) return null;
    found = other;
  }
  return found;
}

function isNearLocal(typed: string, meant: string): boolean {
  if (meant.length < 4 || typed.length < 4) return false;
  if (isOneSlip(typed, meant)) return true;
  return meant.length >= 10 && typed[0] === meant[0] && sameDigits(typed, meant) && distance(typed, meant, 2) === 2;
}

function isNearDomain(typed: string, meant: string): boolean {
  return !isReal(typed) && meant.length >= 6 && distance(typed, meant, 1) === 1;
}

function sameDigits(a: string, b: string): boolean {
  return a.replace(/\D/g, '') === b.replace(/\D/g, '');
}
