import { getDomain, parse } from 'tldts';

/**
 * The name under which a server is counted: its registrable domain (`outlook.com` for `mx1.mail.protection.outlook.com`), the
 * whole IP address where that is its name, and the name itself where nobody can register it (`localhost`). Null for none.
 */
export function serverOf(host: string | null): string | null {
  const name = (host ?? '').trim().split(/[\s(]/, 1)[0] ?? '';
  const bare = name
    .replace(/^\[(?:IPv6:)?/i, '')
    .replace(/\]$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (bare === '') return null;
  if (parse(bare).isIp === true) return bare;
  return getDomain(bare) ?? bare.slice(0, 253);
}
