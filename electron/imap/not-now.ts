// Whether a server's answer means "not now": the server is busy, or has had enough for a while, and nothing is wrong with what was
// asked. The response codes and words are data, one entry a line.

import { AppError, type AppErrorData } from '../../shared/domain/errors.ts';
import { codeWords, fieldOf, textOf } from './wire/errors-of-imapflow.ts';

/** What a server answered with NO, BAD or BYE (RFC 3501 section 7.1). */
export interface ServerAnswer {
  /** The response code in capitals, as UNAVAILABLE; null for none. */
  readonly code: string | null;
  /** The text behind it. */
  readonly text: string;
}

/** Response codes by which a server asks to come back later. */
export const NOT_NOW_CODES: ReadonlySet<string> = new Set([
  // RFC 5530 section 3.
  'UNAVAILABLE',
  'INUSE',
  'LIMIT',
  'SERVERBUG',
  // Gmail answers a FETCH with it once an account has read too much; by RFC 5530 it is for mail that is stored.
  'OVERQUOTA',
  // Yahoo and Microsoft.
  'THROTTLED',
  // Yahoo.
  'TEMPFAIL',
]);

/** Words, in lower case, of servers that ask to come back later without a response code. */
export const NOT_NOW_WORDS: readonly string[] = [
  // Gmail: "System Error (Failure)".
  'system error',
  // Gmail: "Temporary System Problem. Try again later (10)".
  'temporary system problem',
  // Gmail: "Account exceeded command or bandwidth limits. (Failure)".
  'exceeded command or bandwidth limits',
  // Gmail: "Too many simultaneous connections. (Failure)".
  'too many simultaneous connections',
  // Gmail: "Lookup failed n1mb123456 (Failure)".
  'lookup failed',
  // Exchange: "Server Unavailable. 15".
  'server unavailable',
  // Exchange: "Request is throttled. Suggested Backoff Time: 92415 milliseconds".
  'request is throttled',
  // Exchange: "User is authenticated but not connected."
  'authenticated but not connected',
  // Yahoo: "UID FETCH Server error - Please try again later".
  'try again later',
  // Yahoo: "UID FETCH Service is temporarily not available".
  'temporarily not available',
  // Yahoo: "FETCH Rate limit hit."
  'rate limit hit',
  // Domino: "Server is temporarily busy, try later".
  'server is temporarily busy',
  // Cyrus: "Too many open connections for user".
  'too many open connections',
  // MDaemon: "Too many concurrent sessions".
  'too many concurrent',
  // Courier: "Maximum connection limit reached for ::ffff:1.2.3.4".
  'maximum connection limit reached',
  // Dovecot: "Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)".
  'maximum number of connections',
  // Dovecot: "Temporary authentication failure."
  'temporary authentication failure',
  // Dovecot, as it stops: "Server shutting down."
  'server shutting down',
  // "Server is down for maintenance until 6 pm", "LOGIN failed: account is in maintenance mode".
  'maintenance',
];

/** Codes and words of a limit of the whole account: asking for other messages cannot help. */
const ACCOUNT_CODES: ReadonlySet<string> = new Set(['OVERQUOTA', 'THROTTLED', 'LIMIT', 'INUSE']);
const ACCOUNT_WORDS: readonly string[] = [
  'exceeded command or bandwidth limits',
  'request is throttled',
  'rate limit hit',
  'too many',
  'maximum number of connections',
  'maximum connection limit reached',
];

const says = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
};

/** Whether the server asks to come back later. */
export function isNotNow({ code, text }: ServerAnswer): boolean {
  return (code !== null && NOT_NOW_CODES.has(code)) || says(text, NOT_NOW_WORDS);
}

/** Whether "not now" is about the whole account, as a limit of bandwidth, and cannot be the fault of one message. */
export function isAboutAccount({ code, text }: ServerAnswer): boolean {
  return (code !== null && ACCOUNT_CODES.has(code)) || says(text, ACCOUNT_WORDS);
}

/** "Suggested Backoff Time: 92415 milliseconds" */
const BACKOFF = /backoff {1,2}time[:= ]{1,3}(\d{1,9})/i;

/** How many milliseconds the answer asks to wait; null where it names none. */
export function waitAsked({ text }: ServerAnswer): number | null {
  const ms = BACKOFF.exec(text)?.[1];
  return ms === undefined ? null : Number(ms);
}

/** "[UNAVAILABLE] Server error - please try again later" */
const CODE = /^\s*\[([A-Z][A-Z0-9-]{0,40})(?: [^\]]{0,400})?\]\s*/i;

/** In: the text of an answer, with its response code if it has one. */
export function answerFrom(text: string): ServerAnswer {
  const begin = CODE.exec(text);
  if (begin === null) return { code: null, text: text.trim() };
  return { code: begin[1]?.toUpperCase() ?? null, text: text.slice(begin[0].length).trim() };
}

/** In: an error of imapflow. Out: the answer that it was made from; its text is empty where the server said nothing. */
export function answerOf(cause: unknown): ServerAnswer {
  const code = textOf(cause, 'serverResponseCode') || (codeWords(fieldOf(cause, 'response'))[0] ?? '').trim();
  const said = textOf(cause, 'responseText') || textOf(cause, 'reason');
  const { code: written, text } = answerFrom(said);
  return { code: code === '' ? written : code.toUpperCase(), text };
}

/** The server asks to come back later (`server-busy`). */
export class NotNow extends AppError {
  readonly answer: ServerAnswer;
  constructor(data: AppErrorData, answer: ServerAnswer, cause: unknown) {
    const waitMs = waitAsked(answer);
    super('server-busy', { ...data, ...(waitMs === null ? {} : { waitMs }) }, cause);
    this.name = 'NotNow';
    this.answer = answer;
  }
}

/** In: what a command failed with, and the error made of it. Out: a NotNow if the server asked to come back later, else the same error. */
export function orNotNow(error: AppError, cause: unknown): AppError {
  const answer = answerOf(cause);
  return error instanceof NotNow || !isNotNow(answer) ? error : new NotNow(error.data, answer, cause);
}
