// Converts errors of the network, of TLS and of the IMAP server into an AppError that names the account and says what to do.

import { type CertificateFacts, type Detail, quoted } from '../../shared/domain/details.ts';
import { AppError, type AppErrorData, type ErrorCode } from '../../shared/domain/errors.ts';
import { certificateTrouble, networkTrouble } from '../net/trouble.ts';

/** What the failed connection was for. */
export interface ConnectionContext {
  readonly account: string;
  readonly host: string;
  readonly port: number;
  /** How the provider of this host lets users sign in; null for an unknown host. */
  readonly wants: 'password' | 'app-password' | 'oauth' | 'bridge' | null;
  /** Never shown: removed from the server's answer if the server repeats it. */
  readonly password: string;
  readonly folder?: string;
}

/** imapflow's own codes, beside those of the system. */
const NETWORK: ReadonlyMap<string, ErrorCode> = new Map([
  ['CONNECT_TIMEOUT', 'timed-out'],
  ['GREETING_TIMEOUT', 'timed-out'],
  ['UPGRADE_TIMEOUT', 'timed-out'],
  ['ETIMEOUT', 'timed-out'],
  ['NoConnection', 'connection-lost'],
  ['EConnectionClosed', 'connection-lost'],
  ['StateLogout', 'connection-lost'],
  ['ClosedAfterConnectTLS', 'connection-lost'],
  ['ClosedAfterConnectText', 'connection-lost'],
]);

/** imapflow's codes for an answer that is longer than the app takes. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'LiteralTooLarge',
  'LineTooLarge',
  'ResponseTooLarge',
  'TooManyTokens',
]);

/** Errors after which the app does not try again by itself: the user has to act first. */
const NEEDS_PERSON: ReadonlySet<ErrorCode> = new Set([
  'wrong-password',
  'app-password-needed',
  'imap-disabled',
  'needs-oauth',
  'no-secret-store',
  'store-unopened',
]);

export function needsPerson(code: ErrorCode): boolean {
  return NEEDS_PERSON.has(code);
}

/** In: anything that a connection threw. Out: an AppError. Reads the fields of the cause by name and checks their types. */
export function toAppError(cause: unknown, context: ConnectionContext): AppError {
  if (cause instanceof AppError) return cause;
  const base: AppErrorData = {
    account: context.account,
    host: context.host,
    port: context.port,
    ...(context.folder === undefined ? {} : { folder: context.folder }),
  };
  const words = serverWords(cause, context.password);
  const make = (code: ErrorCode, detail: Detail | null): AppError =>
    new AppError(code, detail === null ? base : { ...base, detail }, withoutSecrets(cause, context.password));
  const said = (text: string): Detail | null => (text === '' ? null : quoted(text));
  if (fieldOf(cause, 'authenticationFailed') === true) return make(loginCode(cause, words, context), said(words));
  if (fieldOf(cause, 'mailboxMissing') === true) return make('not-found', said(words));
  const code = textOf(cause, 'code');
  if (TOO_LARGE.has(code)) return make('server-error', { id: 'answer-too-large' });
  const trouble = certificateTrouble(code);
  if (trouble !== null)
    return make('certificate', { id: 'certificate', trouble, code: null, certificate: signer(cause) });
  if (fieldOf(cause, 'tlsFailed') === true) return make('server-error', { id: 'no-encryption', text: words });
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return make('server-error', { id: 'no-tls-on-port' });
  const network = networkTrouble(code) ?? NETWORK.get(code);
  if (network !== undefined) return make(network, network === 'connection-lost' ? said(textOf(cause, 'reason')) : null);
  return make('server-error', said(words));
}

/** As `toAppError`. `offered`: the server's capabilities; if no OAuth mechanism is among them, the error says so. */
export function toOAuthLoginError(cause: unknown, context: ConnectionContext, offered: readonly string[]): AppError {
  const error = toAppError(cause, context);
  const lacks = offered.length > 0 && !offered.some((name) => /^AUTH=(?:OAUTHBEARER|XOAUTH2?)$/.test(name));
  if (!lacks || error.code !== 'server-error') return error;
  return new AppError('server-error', { ...error.data, detail: { id: 'no-oauth-offered' } });
}

function loginCode(cause: unknown, words: string, context: ConnectionContext): ErrorCode {
  const said = `${textOf(cause, 'serverResponseCode')} ${words}`.toLowerCase();
  // "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)"
  if (said.includes('application-specific password') || said.includes('app password')) return 'app-password-needed';
  // "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable …"
  if (
    said.includes('not enabled for imap') ||
    said.includes('imap is disabled') ||
    said.includes('imap access is disabled')
  )
    return 'imap-disabled';
  // RFC 5530 section 3: the server cannot check the credentials now; they may be right.
  if (said.includes('unavailable') || said.includes('inuse') || said.includes('serverbug') || said.includes('limit'))
    return 'server-error';
  if (context.wants === 'oauth') return 'needs-oauth';
  if (context.wants === 'app-password') return 'app-password-needed';
  return 'wrong-password';
}

/** The issuer of the certificate, which Node adds to some errors; null for the others. */
function signer(cause: unknown): CertificateFacts | null {
  const issuer = fieldOf(fieldOf(cause, 'cert'), 'issuer');
  const name = textOf(issuer, 'O') || textOf(issuer, 'CN');
  return name === '' ? null : { signedBy: name, issuedTo: null, validUntil: null };
}

function serverWords(cause: unknown, password: string): string {
  const response = fieldOf(cause, 'response');
  const said =
    textOf(cause, 'responseText') ||
    (typeof response === 'string' ? response : '') ||
    textOf(cause, 'reason') ||
    (cause instanceof Error ? cause.message : String(cause));
  return redact(said, password).slice(0, 500);
}

/** Replaces the password by "…". Leaves one of one or two characters, which would remove half of the text. */
function redact(text: string, password: string): string {
  return password.length < 3 ? text : text.replaceAll(password, '…');
}

/** The cause for a log: its message alone, since imapflow's errors contain the command with the password. */
function withoutSecrets(cause: unknown, password: string): Error {
  return new Error(redact(cause instanceof Error ? cause.message : String(cause), password));
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}
