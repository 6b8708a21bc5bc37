// Certificate authorities that the computer's owner added (a company, a virus scanner) stand in the system's list alone.
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

let asked = false;

/**
 * Adds the system's authorities to those that Node brings, once. True where that added any, so that a refused certificate is
 * worth a second look. Called only then: on some systems the list takes a while to read.
 */
export function trustSystemAuthorities(): boolean {
  if (asked) return false;
  asked = true;
  const known = new Set(getCACertificates('default'));
  const added = getCACertificates('system').filter((certificate) => !known.has(certificate));
  if (added.length > 0) setDefaultCACertificates([...known, ...added]);
  return added.length > 0;
}
