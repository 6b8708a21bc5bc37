// Finds the codes in an SMTP answer as it stands in a report: reply code (RFC 5321 section 4.2) and enhanced status (RFC 3463).
import { oneSpace } from './spaces.ts';
import { anyOf } from './word-finder.ts';

/** The SMTP command that was answered; `connect` is the greeting (RFC 5321 section 4.1.1). */
export type Phase = 'connect' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data';

/** Codes that stand in a text; null where none does. */
export interface ReplyCodes {
  readonly replyCode: string | null;
  readonly status: string | null;
}

/** `5.1.1` that is no IP address, version, size or date: no digit, dot, slash, hyphen or letter touches it. */
const STATUS = /([245](?<![\w./-].)(?<!\d:.)\.\d{1,3}\.\d{1,3})(?![\w/-]|\.\d)/g;
/** 550-5.1.1 and 550#5.1.1: here the hyphen belongs to the reply code. */
const JOINED = /([45](?<![\w.].)\d\d)[ -]{1,2}['"]?\[?\(?#?([245]\.\d{1,3}\.\d{1,3})(?![\w/]|\.\d)/;
/**
 * 550.5.1.1 and 552.5.2.2: a few servers write a dot between the two. Both are of one class, no part of an IP address is above 255,
 * and nothing that numbers programs stands in front.
 */
const DOT_JOINED = /(?<![\w./#@=+-])(?:4(?=\d\d\.4)|5(?=\d\d\.5))([0-57]\d)\.([45]\.[0-7]\.\d{1,3})(?![\w/-]|\.\d)/;
const NUMBERS_PROGRAMS = /(?:version|release|build|driver|firmware|kernel|update|patch|v|ver|rev)\.?:? ?$/i;
/** Without this there is no status, and the two above need not be asked. */
const DOTTED = /[245]\.\d{1,3}\.\d/;
const REPLY = /([45](?<![\w.,/#@=+-].)(?<!\d:.)[0-57]\d)(?=[\s\-:;,.)"'<>]|$)(?!\.\d|,\d|-\d\d-|-\d{4}|:\d\d)/g;

/** In: one answer. Out: its codes, the exact status before a generic one. */
export function codesIn(text: string): ReplyCodes {
  if (!DOTTED.test(text)) return { replyCode: firstReply(text), status: null };
  const joined = JOINED.exec(text) ?? dotJoined(text);
  const statuses = [...text.matchAll(STATUS)].map((match) => match[1] ?? '');
  if (joined?.[2] !== undefined) statuses.unshift(joined[2]);
  return { replyCode: joined?.[1] ?? firstReply(text), status: mostExact(statuses) };
}

/** The match, the reply code and the status, as of JOINED; null where something else may be numbered so. */
function dotJoined(text: string): readonly string[] | null {
  const match = DOT_JOINED.exec(text);
  if (match === null || NUMBERS_PROGRAMS.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
  return [match[0], match[0].slice(0, 3), match[2] ?? ''];
}

/** In: the codes of one answer. Out: whether either of the two calls it temporary (RFC 5321 section 4.2.1, RFC 3463 section 2). */
export function isTemporary({ replyCode, status }: ReplyCodes): boolean {
  return replyCode?.startsWith('4') === true || status?.startsWith('4.') === true;
}

/** True where any code stands. */
export function hasCode(codes: ReplyCodes): boolean {
  return codes.replyCode !== null || codes.status !== null;
}

/** As `hasCode(codesIn(text))`, without finding out which. */
export function holdsCode(text: string): boolean {
  if (firstReply(text) !== null) return true;
  return DOTTED.test(text) && (text.search(STATUS) >= 0 || JOINED.test(text) || dotJoined(text) !== null);
}

/** smtp-code=550, error="554": a field of a log, which says what the number is. */
const NAMED = /(?:code|status|reply|response|error|dsn)["']?\s?=\s?["']?([45][0-57]\d)(?![\d.,])/i;

function firstReply(text: string): string | null {
  for (const match of text.matchAll(REPLY)) {
    const after = text.slice(match.index + 3, match.index + 12).toLowerCase();
    if (/^\s?(?:mb|kb|gb|bytes|k\b|seconds|hours|days|minutes|messages|recipients)/.test(after)) continue;
    return match[1] ?? null;
  }
  return text.includes('=') ? (NAMED.exec(text)?.[1] ?? null) : null;
}

/** The first that says more than its class (x.0.0), or what a later one says of the same subject (x.1.1 for x.1.0); null where none. */
export function mostExact(statuses: readonly (string | null)[]): string | null {
  const given = statuses.filter((status): status is string => status !== null && status !== '');
  const first = given.find((status) => !isGeneric(status)) ?? given[0] ?? null;
  if (first === null || !first.endsWith('.0')) return first;
  const subject = first.slice(0, -1);
  return given.find((status) => status.startsWith(subject) && !status.endsWith('.0')) ?? first;
}

/** x.0.0 names nothing but its class. */
export function isGeneric(status: string): boolean {
  return status.endsWith('.0.0');
}

const PHASES: readonly (readonly [string, Phase])[] = [
  ['rcpt to', 'rcpt'],
  ['end of data', 'data'],
  ['data command', 'data'],
  ['pipelined data', 'data'],
  ['after data', 'data'],
  ['>>> data', 'data'],
  ['dot stage', 'data'],
  ['mail from', 'mail'],
  ['starttls', 'starttls'],
  ['ehlo', 'ehlo'],
  ['helo', 'ehlo'],
  ['auth login', 'auth'],
  ['initial connection', 'connect'],
  ['connection refused', 'connect'],
  ['connection timed out', 'connect'],
  ['connect to ', 'connect'],
  ['while connecting', 'connect'],
];

const namesPhase = anyOf(PHASES.map(([words]) => words));

/** The command that was answered, where the words name it. */
export function phaseIn(text: string): Phase | null {
  const lower = text.toLowerCase();
  if (!namesPhase(lower)) return null;
  return PHASES.find(([words]) => lower.includes(words))?.[1] ?? null;
}

/** "550-5.1.1 first line 550 5.1.1 second" as one sentence: codes repeated at each line of one reply are dropped. */
export function joinReplyLines(text: string): string {
  const joined = oneSpace(text);
  const head = /^(?:smtp; ?)?([245]\d\d)[- ]([245]\.\d{1,3}\.\d{1,3} )?/.exec(joined);
  if (head?.[1] === undefined) return joined;
  const code = head[1];
  const body = joined.slice(head[0].length);
  const status = head[2] ?? '';
  const rest = splitAtCode(body, code).map((piece) =>
    status !== '' && piece.startsWith(status) ? piece.slice(status.length) : piece,
  );
  return `${code} ${status}${rest.join(' ')}`;
}

/** " 550-" and " 550 " part the lines of one reply. */
function splitAtCode(text: string, code: string): readonly string[] {
  const pieces: string[] = [];
  const mark = ` ${code}`;
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
    const end = at + mark.length;
    if (text[end] === '-' || text[end] === ' ') {
      pieces.push(text.slice(from, at));
      from = end + 1;
    }
    at = Math.max(end, from);
  }
  return [...pieces, text.slice(from)];
}
