// What a refused login means: a wrong password, or something that passes. Pure.
import {
  APP_PASSWORD_WORDS,
  CREDENTIAL_CODES,
  CREDENTIAL_WORDS,
  ENCRYPTION_CODES,
  ENCRYPTION_WORDS,
  IMAP_OFF_WORDS,
  LOGIN_FAILED_WORDS,
  NOT_NOW_CODES,
  NOT_NOW_WORDS,
  TOO_OFTEN_WORDS,
  WEB_LOGIN_CODES,
  WEB_LOGIN_WORDS,
} from './login-words.ts';

export type LoginRefusal =
  /** The user name or the password is wrong. */
  | 'password'
  /** As `password`, in words that name another cause as well: "password is incorrect, login frequency limited, or system is busy". */
  | 'password-or-more'
  | 'app-password'
  | 'imap-off'
  /** The server takes no password over a connection without encryption. */
  | 'encryption'
  /** The user has to sign in on a page of the provider first. */
  | 'web-login'
  | 'not-now'
  /** As `not-now`, and every further try makes it worse. */
  | 'too-often'
  | 'unclear';

/** In: the response code of the answer, or '', and its words. Out: what the refusal means. */
export function readRefusal(code: string, said: string): LoginRefusal {
  const words = said.toLowerCase().replace(/\s+/g, ' ');
  const named = code.toUpperCase();
  const says = (list: readonly string[]): boolean => list.some((entry) => words.includes(entry));
  const has = (codes: readonly string[]): boolean =>
    codes.includes(named) || codes.some((one) => words.startsWith(`[${one.toLowerCase()}`));
  if (has(ENCRYPTION_CODES) || says(ENCRYPTION_WORDS)) return 'encryption';
  if (has(WEB_LOGIN_CODES) || says(WEB_LOGIN_WORDS)) return 'web-login';
  const tooOften = says(TOO_OFTEN_WORDS);
  const passes = tooOften ? 'too-often' : 'not-now';
  if (has(NOT_NOW_CODES)) return passes;
  if (says(APP_PASSWORD_WORDS)) return 'app-password';
  const isOff = says(IMAP_OFF_WORDS);
  const isBusy = tooOften || says(NOT_NOW_WORDS);
  if (says(CREDENTIAL_WORDS)) return isOff || isBusy ? 'password-or-more' : 'password';
  if (isOff) return 'imap-off';
  if (has(CREDENTIAL_CODES)) return 'password';
  if (isBusy) return passes;
  return says(LOGIN_FAILED_WORDS) ? 'password' : 'unclear';
}
