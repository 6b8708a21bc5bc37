// Looks at a server's certificate without trusting it and without sending anything, to say who signed it and what is wrong.
import { isIP } from 'node:net';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { certificateTrouble } from './errors.ts';

export interface CertificateView {
  /** "TLSv1.3". */
  readonly protocol: string;
  /** What is wrong, in words; null for a certificate that this computer trusts. */
  readonly trouble: string | null;
  /** Organisation or name of who signed it. */
  readonly signedBy: string;
  /** The name it was made for. */
  readonly issuedTo: string;
  /** As the certificate says it: "Nov 21 00:00:00 2027 GMT". */
  readonly validTo: string;
}

/** Errors: Node's own, with their code (ENOTFOUND, ECONNREFUSED, ETIMEDOUT, EPROTO for a port without TLS). */
export function probeTls(host: string, port: number, limitMs: number, signal?: AbortSignal): Promise<CertificateView> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      ...(isIP(host) ? {} : { servername: host }),
      // The trust decision stands in authorizationError; nothing is ever written to this socket.
      rejectUnauthorized: false,
    });
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(limitMs, () => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
    signal?.addEventListener('abort', () => fail(new Error('stopped')), { once: true });
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      const view = viewOf(socket);
      socket.destroy();
      resolve(view);
    });
  });
}

/** "signed by Example CA, made for mail.example.org, valid until …" */
export function describeCertificate(view: CertificateView): string {
  return [
    view.signedBy && `signed by ${view.signedBy}`,
    view.issuedTo && `made for ${view.issuedTo}`,
    view.validTo && `valid until ${view.validTo}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function viewOf(socket: TLSSocket): CertificateView {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate();
  // Node's types say Error; at run time it is the code as a string, or an Error that has it.
  const refused: unknown = socket.authorizationError;
  const code = refused instanceof Error ? String(Object.getOwnPropertyDescriptor(refused, 'code')?.value) : refused;
  return {
    protocol: socket.getProtocol() ?? 'TLS',
    trouble: socket.authorized
      ? null
      : (certificateTrouble(String(code)) ?? `the certificate is refused: ${String(code)}`),
    signedBy: nameOf(certificate.issuer?.O) || nameOf(certificate.issuer?.CN),
    issuedTo: nameOf(certificate.subject?.CN),
    validTo: certificate.valid_to ?? '',
  };
}

function nameOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
