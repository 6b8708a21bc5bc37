// From a recipient and the words that belong to it to a finding.
import { findAddresses } from '../text/addresses.ts';
import {
  codesIn,
  hasCode,
  holdsCode,
  joinReplyLines,
  mostExact,
  phaseIn,
  type ReplyCodes,
} from '../text/smtp-reply.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Finding } from './finding.ts';

const LONGEST_DIAGNOSTIC = 1000;

/**
 * In: an address, the words behind it in the text, and which codes that stand apart may speak for it: any for a `sole`
 * recipient, those that name nobody where they are `shared` by all, `own` none. Out: what they say.
 */
export function describe(
  view: MessageView,
  recipient: string,
  words: string,
  apart: 'sole' | 'shared' | 'own',
): Finding {
  const own = diagnosticOf(belowHeading(words, recipient));
  const codes = codesIn(own);
  const elsewhere =
    hasCode(codes) && codes.status !== null ? '' : codeLine(view, recipient, hasCode(codes) ? 'own' : apart);
  const found = combine(codes, codesIn(elsewhere));
  const said = elsewhere !== '' && (!hasCode(codes) || isShortOf(own, elsewhere)) ? elsewhere : own;
  return {
    recipient,
    originalRecipient: expandedFrom(words, recipient),
    status: found.status,
    replyCode: found.replyCode,
    diagnostic: said === '' ? null : said,
    phase: phaseIn(said === '' ? view.words.slice(0, 2000) : said),
  };
}

/**
 * "(expanded from: <list@example.org>)" of Sendmail and Postfix, "(generated from list@example.org)" of Exim, "(Was addressed
 * to list@example.org)" of PMDF: what the user wrote to, where the failed address is another.
 */
function expandedFrom(words: string, recipient: string): string | null {
  // "  Recipient address: user@example.org\n  Original address: list@example.org" of Oracle's server
  const stated = /\n[ \t]{0,8}Original address: {1,4}(\S{3,320})/.exec(words.slice(0, 800))?.[1];
  if (stated?.includes('@')) return stated.toLowerCase() === recipient.toLowerCase() ? null : stated;
  const behind = words
    .slice(0, 800)
    .replace(/^[\s"'>)\]:;,]+/, '')
    .replace(/^\(reason: [^\n]*\)\s*/, '');
  if (!/^\((?:(?:expanded|generated) from|(?:was|originally) addressed to)[:\s]/i.test(behind)) return null;
  const original = findAddresses(behind.slice(0, behind.indexOf(')') + 1))[0]?.address ?? null;
  return original === null || original.toLowerCase() === recipient.toLowerCase() ? null : original;
}

/**
 * "(reason: 550 Host unknown)" of Sendmail, where its transcript has the whole answer: "550 5.1.2 <user@example.org>... Host unknown
 * (Name server: gw.example.net: host not found)".
 */
function isShortOf(own: string, whole: string): boolean {
  const words = /^\(reason: (?:[245]\d\d[ -])?(?:[245]\.\d{1,3}\.\d{1,3} )?(.{4,300})\)$/.exec(own)?.[1];
  return words !== undefined && whole.length > own.length && whole.includes(words);
}

function combine(own: ReplyCodes, other: ReplyCodes): ReplyCodes {
  return { replyCode: own.replyCode ?? other.replyCode, status: mostExact([own.status, other.status]) };
}

/** "Reason: The mailbox is full" in the languages of the reports. */
const REASON_LINE =
  /^[ \t>*|-]{0,8}(?:reason|error reason|cause|details?|grund|ursache|fehler|raison|motif|motivo|razón|causa|reden|oorzaak|powód|przyczyna|причина|orsak|årsag|årsak|syy|důvod|příčina|sebep|neden|ok|理由|原因|사유|이유)[ \t]{0,3}[:：]/iu;
const LINES_BELOW = 8;

/** "Undeliverable address: user@example.org" is a heading where its reason stands below, and says nothing itself. */
function belowHeading(words: string, recipient: string): string {
  const lines = words.split('\n');
  const [first = ''] = lines;
  if (!first.includes(recipient) || !/^[^:：]{1,60}[:：]/.test(first)) return words;
  const at = lines.findIndex((line, index) => index > 0 && index < LINES_BELOW && REASON_LINE.test(line));
  return at < 0 ? words : lines.slice(at).join('\n');
}

/** The first paragraph behind the address, or the first one that has a code among the next. */
function diagnosticOf(words: string): string {
  const paragraphs = withoutNoise(words).split(/\n[ \t]*\n/);
  const filled = paragraphs
    .map((paragraph) => paragraph.replace(/^[\s:;"'>)\].,-]+/, '').trim())
    .filter((paragraph) => /\p{L}|\d/u.test(paragraph))
    .slice(0, 12);
  const coded = filled.filter((paragraph) => holdsCode(paragraph));
  const withCode = coded.find((paragraph) => codesIn(paragraph).replyCode !== null) ?? coded[0];
  return joinReplyLines((withCode ?? filled[0] ?? '').slice(0, LONGEST_DIAGNOSTIC));
}

/** Headings between rules, "... while talking to mx.example.org.:", and Sendmail's "(reason: )" say nothing. */
function withoutNoise(words: string): string {
  if (!/^[^\S\n\r\u2028\u2029]*(?:-{3}|\.\.\. while|\(reason: \))/im.test(words)) return words;
  const noise = /^\s*(?:-{3}.*|={3}.*|\.\.\. while talking to .*|\(reason: \))$/i;
  return words
    .split('\n')
    .map((line) => (noise.test(line.slice(0, 300)) ? '' : line))
    .join('\n');
}

/** In: words behind an address. Out: true where they stand on its line or right below. */
export function isAttached(words: string): boolean {
  const [first = '', second = ''] = words.split('\n', 2);
  return /\p{L}|\d/u.test(first) || second.trim() !== '';
}

/** A line that has a code and names the recipient; else the first that may speak for it; with the lines it goes on in. */
function codeLine(view: MessageView, recipient: string, apart: 'sole' | 'shared' | 'own'): string {
  const lines = view.lines;
  const named = view.codedLineOf().get(recipient.toLowerCase());
  const at =
    named ??
    (apart === 'own' ? undefined : view.codedLines().find((index) => apart === 'sole' || namesNobody(view, index)));
  if (at === undefined) return '';
  let end = at + 1;
  while (end < lines.length && end < at + 12 && goesOn(lines[end] ?? '', lines[at] ?? '')) end++;
  return joinReplyLines(lines.slice(at, end).join(' ').slice(0, LONGEST_DIAGNOSTIC));
}

/** "<<< 550 5.1.1 <other@example.org>" speaks of the other alone. */
function namesNobody(view: MessageView, line: number): boolean {
  return !(view.lines[line] ?? '').includes('@');
}

/** The next line of a wrapped or multi-line answer, not another command or answer of a transcript. */
function goesOn(line: string, first: string): boolean {
  if (line.trim() === '' || /^(?:>>>|\.\.\. |\s*-----)/.test(line)) return false;
  if (/^(?:<<<|[245]\d\d )/.test(line)) return /^(?:<<< )?[245]\d\d-/.test(first);
  return true;
}
