// Converts errors of the network, of TLS and of the IMAP server into an AppError that names the account and says what to do.

import { type CertificateFacts, type Detail, quoted } from '../../shared/domain/details.ts';
import { AppError, type AppErrorData, type ErrorCode, isLoginTrouble } from '../../shared/domain/errors.ts';
import { certificateTrouble, networkTrouble } from '../net/trouble.ts';
import { type LoginHearing, loginError } from './login/login-error.ts';
import { NotImapError } from './opening/first-words.ts';
import { fieldOf, textOf } from './wire/errors-of-imapflow.ts';

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
  readonly security?: 'tls' | 'starttls' | 'none';
  /** The server has accepted this password before. */
  readonly passwordWorked?: boolean;
}

/** Characters of the server's words that are shown. */
const MOST_WORDS = 500;

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
const NEEDS_PERSON: ReadonlySet<ErrorCode> = new Set(['no-secret-store', 'store-unopened']);

export function needsPerson(code: ErrorCode): boolean {
  return NEEDS_PERSON.has(code) || isLoginTrouble(code);
}

const NOTHING_HEARD: LoginHearing = { offered: [], remarks: [] };

/**
 * In: anything that a connection threw, and for a login what the server said before. Out: an AppError. Reads the fields of the cause
 * by name and checks their types.
 */
export function toAppError(cause: unknown, context: ConnectionContext, heard = NOTHING_HEARD): AppError {
  if (cause instanceof AppError) return cause;
  const base: AppErrorData = {
    account: context.account,
    host: context.host,
    port: context.port,
    ...(context.folder === undefined ? {} : { folder: context.folder }),
  };
  const words = serverWords(cause, context.password);
  const log = withoutSecrets(cause, context.password);
  const make = (code: ErrorCode, detail: Detail | null): AppError =>
    new AppError(code, detail === null ? base : { ...base, detail }, log);
  const said = (text: string): Detail | null => (text === '' ? null : quoted(text));
  if (fieldOf(cause, 'authenticationFailed') === true) {
    const { code, data } = refusedLogin(cause, context, heard);
    return new AppError(code, { ...base, ...data }, log);
  }
  if (cause instanceof NotImapError) return make('wrong-server', peerDetail(cause));
  if (fieldOf(cause, 'mailboxMissing') === true) return make('not-found', said(words));
  const code = textOf(cause, 'code');
  if (TOO_LARGE.has(code)) return make('server-error', { id: 'answer-too-large' });
  const trouble = certificateTrouble(code);
  if (trouble !== null)
    return make('certificate', { id: 'certificate', trouble, code: null, certificate: signer(cause) });
  if (fieldOf(cause, 'tlsFailed') === true) return make('server-error', { id: 'no-encryption', text: words });
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return make('server-error', { id: 'no-tls-on-port' });
  const reason = redact(textOf(cause, 'reason'), context.password).slice(0, MOST_WORDS);
  const network = networkTrouble(code) ?? NETWORK.get(code);
  if (network !== undefined) return make(network, network === 'connection-lost' ? said(reason) : null);
  return make('server-error', said(words));
}

function peerDetail({ words: { peer, line } }: NotImapError): Detail {
  if (peer === 'tls') return { id: 'tls-on-port' };
  return { id: 'not-imap-server', speaks: peer === 'imap' ? 'other' : peer, text: line };
}

/** As `toAppError`, for a login by OAuth 2: if the server offers no OAuth mechanism, the error says so. */
export function toOAuthLoginError(cause: unknown, context: ConnectionContext, heard: LoginHearing): AppError {
  const error = toAppError(cause, context, heard);
  const { offered } = heard;
  const lacks = offered.length > 0 && !offered.some((name) => /^AUTH=(?:OAUTHBEARER|XOAUTH2?)$/.test(name));
  if (!lacks || error.code !== 'server-error' || error.data.login !== undefined) return error;
  return new AppError('server-error', { ...error.data, detail: { id: 'no-oauth-offered' } });
}

function refusedLogin(cause: unknown, context: ConnectionContext, heard: LoginHearing): ReturnType<typeof loginError> {
  const { wants, security, passwordWorked = false, password } = context;
  return loginError({
    wants,
    isEncrypted: security !== undefined && security !== 'none',
    passwordWorked,
    code: textOf(cause, 'serverResponseCode'),
    words: redact(answerOf(cause), password).slice(0, MOST_WORDS),
    tokenRefused: fieldOf(cause, 'oauthError') !== undefined,
    heard,
  });
}

/** The issuer of the certificate, which Node adds to some errors; null for the others. */
function signer(cause: unknown): CertificateFacts | null {
  const issuer = fieldOf(fieldOf(cause, 'cert'), 'issuer');
  const name = textOf(issuer, 'O') || textOf(issuer, 'CN');
  return name === '' ? null : { signedBy: name, issuedTo: null, validUntil: null };
}

/** The words of the server's answer; empty where the error comes from imapflow itself. */
function answerOf(cause: unknown): string {
  return textOf(cause, 'responseText') || textOf(cause, 'response');
}

function serverWords(cause: unknown, password: string): string {
  const said = answerOf(cause) || textOf(cause, 'reason') || (cause instanceof Error ? cause.message : String(cause));
  return redact(said, password).slice(0, MOST_WORDS);
}

/** Replaces the password by "…". Leaves one of one or two characters, which would remove half of the text. */
function redact(text: string, password: string): string {
  return password.length < 3 ? text : text.replaceAll(password, '…');
}

/** The cause for a log: its message alone, since imapflow's errors contain the command with the password. */
function withoutSecrets(cause: unknown, password: string): Error {
  return new Error(redact(cause instanceof Error ? cause.message : String(cause), password));
}
