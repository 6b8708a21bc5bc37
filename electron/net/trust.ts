// Makes Node trust the system's certificate authorities. Those that a company or a virus scanner added are only in the system's list.
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

let asked = false;

/**
 * Adds the system's authorities to Node's own, once per process. Out: whether any were added, in which case the caller checks a refused
 * certificate again. Called only after a certificate was refused, since reading the list is slow on some systems.
 */
export function trustSystemAuthorities(): boolean {
  if (asked) return false;
  asked = true;
  const known = new Set(getCACertificates('default'));
  const added = getCACertificates('system').filter((certificate) => !known.has(certificate));
  if (added.length > 0) setDefaultCACertificates([...known, ...added]);
  return added.length > 0;
}
