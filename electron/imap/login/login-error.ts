// The error for a login that the server refused: what the user can do, or that the app tries again by itself.
import { type Detail, quoted } from '../../../shared/domain/details.ts';
import type { AppErrorData, ErrorCode } from '../../../shared/domain/errors.ts';
import { type LoginRefusal, readRefusal } from './login-refusal.ts';

/** What the server offered and said on the connection before it refused the login. */
export interface LoginHearing {
  /** Its capabilities (RFC 3501 section 7.2.1). */
  readonly offered: readonly string[];
  /** The untagged lines with a remark for the user, as `* NO [WEBALERT https://…] Web login required.` */
  readonly remarks: readonly string[];
}

export interface RefusedLogin {
  /** How the provider of this host lets users sign in; null for an unknown host. */
  readonly wants: 'password' | 'app-password' | 'oauth' | 'bridge' | null;
  readonly isEncrypted: boolean;
  /** The server has accepted this password before. */
  readonly passwordWorked: boolean;
  /** The response code of the server's answer; empty for none. */
  readonly code: string;
  /** The server's own words, without the password. Empty where the server was not asked (LOGINDISABLED). */
  readonly words: string;
  /** The server answered with an error of OAuth (RFC 7628 section 3.2.2). */
  readonly tokenRefused: boolean;
  readonly heard: LoginHearing;
}

interface LoginError {
  readonly code: ErrorCode;
  readonly data: Pick<AppErrorData, 'detail' | 'login' | 'workedBefore' | 'link'>;
}

/** An https address, up to the bracket or blank behind it. */
const PAGE = /https:\/\/[^\s\])>"']{1,2000}/i;

/** In: a refused login. Out: the code and data of its error. */
export function loginError(refused: RefusedLogin): LoginError {
  const kind = kindOf(refused);
  const detail = detailOf(kind, refused);
  const worked: LoginError['data'] = refused.passwordWorked ? { workedBefore: true } : {};
  const told = { ...(detail === null ? {} : { detail }), ...worked };
  switch (kind) {
    case 'password':
    case 'password-or-more':
      return { code: credentialCode(refused.wants), data: told };
    case 'app-password':
      return { code: 'app-password-needed', data: told };
    case 'imap-off':
      return { code: 'imap-disabled', data: told };
    case 'encryption':
      return { code: 'encryption-needed', data: told };
    case 'web-login':
      return { code: 'web-login-needed', data: { ...told, ...pageIn(refused) } };
    default:
      return { code: 'server-error', data: { ...told, login: kind } };
  }
}

function kindOf({ code, words, tokenRefused, isEncrypted, heard }: RefusedLogin): LoginRefusal {
  if (isDisabled({ words, heard })) return isEncrypted ? 'unclear' : 'encryption';
  // Gmail explains the tagged answer by an untagged line, which has the page: `* NO [WEBALERT https://…] Web login required.`
  if (heard.remarks.some((line) => PAGE.test(line))) return 'web-login';
  const kind = readRefusal(code, words);
  if (kind === 'encryption' && isEncrypted) return 'unclear';
  return kind === 'unclear' && tokenRefused ? 'password' : kind;
}

function isDisabled({ words, heard }: Pick<RefusedLogin, 'words' | 'heard'>): boolean {
  return words === '' && heard.offered.includes('LOGINDISABLED');
}

function credentialCode(wants: RefusedLogin['wants']): ErrorCode {
  if (wants === 'oauth') return 'needs-oauth';
  return wants === 'app-password' ? 'app-password-needed' : 'wrong-password';
}

function detailOf(kind: LoginRefusal, { words, heard }: RefusedLogin): Detail | null {
  if (isDisabled({ words, heard })) return { id: 'login-disabled' };
  if (words === '') return null;
  return kind === 'password-or-more' ? { id: 'password-or-more', text: words } : quoted(words);
}

/**
 * The page to open, from the server's remark or its answer. Only https, without a user name, and only over an encrypted connection:
 * without encryption anyone in between could put a page there.
 */
function pageIn({ words, isEncrypted, heard }: RefusedLogin): Pick<AppErrorData, 'link'> {
  if (!isEncrypted) return {};
  for (const text of [...heard.remarks, words]) {
    const page = URL.parse(PAGE.exec(text)?.[0] ?? '');
    if (page?.protocol === 'https:' && page.username === '' && page.password === '') return { link: page.href };
  }
  return {};
}
