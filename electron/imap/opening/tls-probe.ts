// Fetches a server's certificate without trusting it and without sending a password, to show who signed it and what is wrong.

import { isIP } from 'node:net';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { CertificateFacts, CertificateTrouble } from '../../../shared/domain/details.ts';
import { certificateTrouble } from '../../net/trouble.ts';
import { openForTls } from './starttls.ts';

export interface CertificateView {
  /** The TLS version, as "TLSv1.3". */
  readonly protocol: string;
  /** What is wrong; null for a certificate that this computer trusts. */
  readonly trouble: CertificateTrouble | null;
  /** OpenSSL's name for what is wrong; null for a trusted certificate. */
  readonly code: string | null;
  /** False for a certificate that has expired or is not valid yet: pinning it would not help. */
  readonly mayBePinned: boolean;
  /** The issuer's organisation or name, the subject's name, and the end of validity. */
  readonly facts: CertificateFacts;
  /** SHA-256 over the whole certificate: "AB:CD:…", 32 pairs. */
  readonly fingerprint: string;
  readonly pem: string;
}

export interface ProbeTarget {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}

/** OpenSSL's codes for a certificate outside its period of validity. */
const OUT_OF_TIME = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];

/**
 * Connects, completes the TLS handshake, and closes the connection. `limitMs`: milliseconds of silence. Errors: as `openTls`.
 */
export async function probeTls(target: ProbeTarget, limitMs: number, signal?: AbortSignal): Promise<CertificateView> {
  const { socket, view } = await openTls(target, limitMs, signal);
  socket.destroy();
  return view;
}

/**
 * Connects and completes the TLS handshake, with any certificate. Out: the open connection, to which nothing secret may be written.
 * Errors: Node's own, with their code (ENOTFOUND, ECONNREFUSED, ETIMEDOUT, EPROTO for a port without TLS), and those of `openForTls`.
 */
export async function openTls(
  { host, port, security }: ProbeTarget,
  limitMs: number,
  signal?: AbortSignal,
): Promise<{ readonly socket: TLSSocket; readonly view: CertificateView }> {
  const plain = security === 'starttls' ? await openForTls(host, port, limitMs, signal) : null;
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      ...(plain ? { socket: plain } : {}),
      ...(isIP(host) ? {} : { servername: host }),
      // authorizationError holds the verdict on the certificate; this code writes nothing to the socket.
      rejectUnauthorized: false,
    });
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.once('close', () => plain?.destroy());
    socket.setTimeout(limitMs, () => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
    signal?.addEventListener('abort', () => fail(new Error('stopped')), { once: true });
    socket.on('error', fail);
    socket.once('secureConnect', () => {
      socket.setTimeout(0);
      resolve({ socket, view: viewOf(socket) });
    });
  });
}

function viewOf(socket: TLSSocket): CertificateView {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate();
  // Node's types say Error; at run time it is the code as a string, or an Error that has it.
  const refused: unknown = socket.authorizationError;
  const code = refused instanceof Error ? String(Object.getOwnPropertyDescriptor(refused, 'code')?.value) : refused;
  return {
    protocol: socket.getProtocol() ?? 'TLS',
    trouble: socket.authorized ? null : (certificateTrouble(String(code)) ?? 'refused'),
    code: socket.authorized ? null : String(code),
    mayBePinned: !OUT_OF_TIME.includes(String(code)),
    facts: {
      signedBy: nameOf(certificate.issuer?.O) || nameOf(certificate.issuer?.CN) || null,
      issuedTo: nameOf(certificate.subject?.CN) || null,
      validUntil: timeOf(certificate.valid_to),
    },
    fingerprint: certificate.fingerprint256 ?? '',
    pem: pemOf(certificate.raw),
  };
}

/** In: a date as "Nov 21 00:00:00 2027 GMT". Out: milliseconds since 1970 UTC, or null. */
function timeOf(text: string | undefined): number | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
}

/** The certificate in PEM (RFC 7468 section 5.1). */
function pemOf(der: Buffer | undefined): string {
  const lines = (der ?? Buffer.alloc(0)).toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function nameOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
