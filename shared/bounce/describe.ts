// From a recipient and the words that belong to it to a finding.
import type { Finding } from './finding.ts';
import type { MessageView } from './message-view.ts';
import { codesIn, hasCode, joinReplyLines, mostExact, phaseIn, type ReplyCodes } from './smtp-reply.ts';

const LONGEST_DIAGNOSTIC = 1000;

/**
 * In: an address, the words behind it in the text, and whether a code that stands apart may speak for it, as for a sole
 * recipient. Out: what they say. Where no code stands with the recipient, a line that names it comes before any other.
 */
export function describe(view: MessageView, recipient: string, words: string, shared: boolean): Finding {
  const own = diagnosticOf(words);
  const codes = codesIn(own);
  const elsewhere = hasCode(codes) && codes.status !== null ? '' : codeLine(view, recipient, shared && !hasCode(codes));
  const found = combine(codes, codesIn(elsewhere));
  const said = hasCode(codes) || elsewhere === '' ? own : elsewhere;
  return {
    recipient,
    status: found.status,
    replyCode: found.replyCode,
    diagnostic: said === '' ? null : said,
    phase: phaseIn(said === '' ? view.words.slice(0, 2000) : said),
  };
}

function combine(own: ReplyCodes, other: ReplyCodes): ReplyCodes {
  return { replyCode: own.replyCode ?? other.replyCode, status: mostExact([own.status, other.status]) };
}

/** The first paragraph behind the address, or the first one that has a code among the next. */
function diagnosticOf(words: string): string {
  const paragraphs = words.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/^[\s:;"'>)\].-]+/, '').trim());
  const filled = paragraphs.filter((paragraph) => /\p{L}|\d/u.test(paragraph)).slice(0, 12);
  const coded = filled.filter((paragraph) => hasCode(codesIn(paragraph)));
  const withCode = coded.find((paragraph) => codesIn(paragraph).replyCode !== null) ?? coded[0];
  return joinReplyLines((withCode ?? filled[0] ?? '').slice(0, LONGEST_DIAGNOSTIC));
}

/** A line that has a code and names the recipient; else, if any may speak, the first with a code; with what goes on it. */
function codeLine(view: MessageView, recipient: string, any: boolean): string {
  const lines = view.lines;
  const address = recipient.toLowerCase();
  const coded = view.codedLines();
  const at =
    coded.find((index) => lines[index]?.toLowerCase().includes(address)) ??
    (any ? coded.find((index) => namesNobody(view, index)) : undefined);
  if (at === undefined) return '';
  let end = at + 1;
  while (end < lines.length && end < at + 12 && goesOn(lines[end] ?? '', lines[at] ?? '')) end++;
  return joinReplyLines(lines.slice(at, end).join(' ').slice(0, LONGEST_DIAGNOSTIC));
}

/** "<<< 550 5.1.1 <other@example.org>" speaks of the other alone. */
function namesNobody(view: MessageView, line: number): boolean {
  const others = view.places().filter((place) => place.standing === 'own-line' || place.standing === 'smtp');
  return new Set(others.map((place) => place.key)).size <= 1 || !(view.lines[line] ?? '').includes('@');
}

/** The next line of a wrapped or multi-line answer, not another command or answer of a transcript. */
function goesOn(line: string, first: string): boolean {
  if (line.trim() === '' || /^(?:>>>|\.\.\. |\s*-----)/.test(line)) return false;
  if (/^(?:<<<|[245]\d\d )/.test(line)) return /^(?:<<< )?[245]\d\d-/.test(first);
  return true;
}
