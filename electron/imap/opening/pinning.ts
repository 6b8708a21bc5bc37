// Certificates that no authority has signed and that the user accepted by their fingerprint (trust on first use).

import type { ConnectionOptions } from 'node:tls';
import type { CertificateDetail, CertificateTrouble } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { type ConnectionContext, toAppError } from '../errors.ts';
import { namedCause } from './opening.ts';
import { type CertificateView, probeTls } from './tls-probe.ts';

export interface PinnableSettings extends ConnectionContext {
  readonly security: 'tls' | 'starttls' | 'none';
  /** SHA-256 of the only certificate accepted from this server, as "AB:CD:…"; without it the certificate authorities decide. */
  readonly pinnedCertificate?: string | undefined;
}

/** Pinned certificates in PEM by fingerprint, so that the app fetches each only once. */
const seen = new Map<string, string>();

/**
 * TLS options that accept the pinned certificate alone, with any issuer and any name; null if none is pinned. `limitMs`: milliseconds
 * for fetching the certificate. Errors: `certificate` with both fingerprints if the server presents another certificate.
 */
export async function pinnedTls(
  settings: PinnableSettings,
  limitMs: number,
  signal?: AbortSignal,
): Promise<ConnectionOptions | null> {
  const { security, pinnedCertificate: pinned } = settings;
  if (pinned === undefined || security === 'none') return null;
  const pem = seen.get(pinned) ?? (await fetchPinnedPem(settings, pinned, limitMs, signal));
  return {
    ca: pem,
    allowPartialTrustChain: true,
    checkServerIdentity: (_, { fingerprint256 }) =>
      fingerprint256 === pinned ? undefined : Object.assign(new Error('another one'), { code: 'CERT_UNTRUSTED' }),
  };
}

async function fetchPinnedPem(
  settings: PinnableSettings,
  pinned: string,
  limitMs: number,
  signal?: AbortSignal,
): Promise<string> {
  const view = await probe(settings, limitMs, signal);
  if (view.fingerprint !== pinned) throw changedCertificate(settings, pinned, view);
  seen.set(pinned, view.pem);
  return view.pem;
}

/**
 * In: a `certificate` error. Out: the same error with the fingerprint of the certificate that the server presents now, and the pinned
 * fingerprint if there is one.
 */
export async function explainRefusal(
  error: AppError,
  settings: PinnableSettings,
  limitMs: number,
  signal?: AbortSignal,
): Promise<AppError> {
  if (settings.security === 'none' || error.data.fingerprint !== undefined) return error;
  const view = await probe(settings, limitMs, signal);
  const { pinnedCertificate: pinned } = settings;
  if (pinned !== undefined && view.fingerprint !== pinned) return changedCertificate(settings, pinned, view);
  return refusedCertificate(settings, view) ?? error;
}

/** The error for a certificate that this computer does not trust; null for a trusted one. */
export function refusedCertificate(settings: ConnectionContext, view: CertificateView): AppError | null {
  const { account, host, port } = settings;
  if (view.trouble === null) return null;
  const detail = certificateDetail(view, view.trouble);
  const fingerprint = view.mayBePinned ? { fingerprint: view.fingerprint } : {};
  return new AppError('certificate', { account, host, port, detail, ...fingerprint });
}

function certificateDetail({ code, facts }: CertificateView, trouble: CertificateTrouble): CertificateDetail {
  return { id: 'certificate', trouble, code, certificate: facts };
}

function changedCertificate(settings: ConnectionContext, pinned: string, view: CertificateView): AppError {
  const { account, host, port } = settings;
  const detail = certificateDetail(view, 'changed');
  return new AppError('certificate', { account, host, port, detail, fingerprint: view.fingerprint, pinned });
}

async function probe(settings: PinnableSettings, limitMs: number, signal?: AbortSignal): Promise<CertificateView> {
  const { host, port, security } = settings;
  try {
    return await probeTls({ host, port, security: security === 'starttls' ? 'starttls' : 'tls' }, limitMs, signal);
  } catch (cause) {
    throw toAppError(await namedCause(cause, settings, signal), settings);
  }
}
