// Converts errors of an authorization server, and of the network to it, into an AppError that names the account.
import { quoted, type SignInTrouble } from '../../shared/domain/details.ts';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import { certificateTrouble, networkTrouble } from '../net/trouble.ts';

/** Error codes after which the user has to sign in again (RFC 6749 section 5.2; OpenID Connect Core section 3.1.2.6). */
const SIGN_IN_AGAIN: ReadonlyMap<string, SignInTrouble> = new Map([
  ['invalid_grant', 'withdrawn'],
  ['invalid_client', 'client-refused'],
  ['unauthorized_client', 'client-not-allowed'],
  ['invalid_scope', 'scope-refused'],
  ['access_denied', 'denied'],
  ['interaction_required', 'again'],
  ['login_required', 'again'],
  ['consent_required', 'again'],
]);

/** Error codes of Node's fetch, in addition to those of the system. */
const FETCH: ReadonlyMap<string, ErrorCode> = new Map([
  ['UND_ERR_SOCKET', 'connection-lost'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timed-out'],
]);

export interface OAuthContext {
  readonly account: string;
  readonly issuer: string;
}

/**
 * In: anything that a request to the authorization server threw. Out: an AppError with the server's error code and description. It does
 * not contain the cause, which holds the request with the tokens.
 */
export function toOAuthError(cause: unknown, { account, issuer }: OAuthContext): AppError {
  if (cause instanceof AppError) return cause;
  const host = URL.parse(issuer)?.hostname ?? issuer;
  const { code, error, said } = answerOf(cause);
  const again = SIGN_IN_AGAIN.get(error);
  if (again !== undefined) {
    const detail = { id: 'sign-in', trouble: again, text: said } as const;
    return new AppError('needs-oauth', { account, host, detail });
  }
  if (error !== '') return new AppError('server-error', { account, host, detail: quoted(said) });
  const trouble = certificateTrouble(code);
  if (trouble !== null) {
    const detail = { id: 'certificate', trouble, code: null, certificate: null } as const;
    return new AppError('certificate', { account, host, detail });
  }
  const network = networkTrouble(code) ?? FETCH.get(code);
  if (network !== undefined) return new AppError(network, { account, host });
  if (nameOf(cause) === 'TimeoutError' || code === 'OAUTH_TIMEOUT') return new AppError('timed-out', { account, host });
  const detail =
    cause instanceof Error ? quoted(`${host}: ${cause.message}`.slice(0, 300)) : ({ id: 'no-usable-answer' } as const);
  return new AppError('server-error', { account, host, detail });
}

/** Reads fields by name and checks their types: the library wraps errors of fetch, which wraps those of Node. */
function answerOf(cause: unknown): { readonly code: string; readonly error: string; readonly said: string } {
  const error = textOf(cause, 'error');
  const description = textOf(cause, 'error_description');
  let code = '';
  for (let at: unknown = cause, depth = 0; at && depth < 5; at = fieldOf(at, 'cause'), depth++) {
    // The innermost error is Node's own, whose code is the most exact.
    code = textOf(at, 'code') || code;
  }
  return { code, error, said: [error, description].filter(Boolean).join(': ').slice(0, 300) };
}

function nameOf(cause: unknown): string {
  return textOf(cause, 'name') || textOf(fieldOf(cause, 'cause'), 'name');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}
