// The meaning of the error codes of Node, the system and OpenSSL for a failed connection.
import type { CertificateTrouble } from '../../shared/domain/details.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';

const NETWORK: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOTFOUND', 'name-not-found'],
  ['ENODATA', 'name-not-found'],
  ['EAI_AGAIN', 'no-network'],
  ['ENETUNREACH', 'no-network'],
  ['ENETDOWN', 'no-network'],
  ['EHOSTUNREACH', 'no-network'],
  ['EADDRNOTAVAIL', 'no-network'],
  ['ECONNREFUSED', 'refused'],
  ['ETIMEDOUT', 'timed-out'],
  ['ECONNRESET', 'connection-lost'],
  ['EPIPE', 'connection-lost'],
]);

/** What is wrong with a certificate, by the error code of Node's TLS (OpenSSL's X509_V_ERR names). */
const CERTIFICATE: ReadonlyMap<string, CertificateTrouble> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'unknown-authority'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unknown-authority'],
  ['CERT_HAS_EXPIRED', 'expired'],
  ['CERT_NOT_YET_VALID', 'not-yet-valid'],
  ['CERT_REVOKED', 'revoked'],
  ['CERT_UNTRUSTED', 'untrusted'],
  ['CERT_REJECTED', 'rejected'],
  ['CERT_SIGNATURE_FAILURE', 'wrong-signature'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'other-name'],
  ['HOSTNAME_MISMATCH', 'other-name'],
]);

/** In: an error code. Out: the network error it means; null for other codes. */
export function networkTrouble(code: string): ErrorCode | null {
  return NETWORK.get(code) ?? null;
}

/** In: an error code. Out: what is wrong with the certificate; null for other codes. */
export function certificateTrouble(code: string): CertificateTrouble | null {
  return CERTIFICATE.get(code) ?? null;
}
