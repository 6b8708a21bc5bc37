// From a recipient and the words that belong to it to a finding.
import type { Finding } from './finding.ts';
import type { MessageView } from './message-view.ts';
import { codesIn, joinReplyLines, phaseIn } from './smtp-reply.ts';

const LONGEST_DIAGNOSTIC = 1000;

/**
 * In: an address and the words behind it in the text. Out: what they say.
 * Where no code stands with the recipient, a line of the text that has one speaks for all.
 */
export function describe(view: MessageView, recipient: string, words: string): Finding {
  const own = diagnosticOf(words);
  const codes = codesIn(own);
  const known = codes.replyCode !== null || codes.status !== null;
  const elsewhere = known ? '' : codeLine(view, recipient);
  const said = elsewhere === '' ? own : elsewhere;
  const found = known ? codes : codesIn(said);
  return {
    recipient,
    status: found.status,
    replyCode: found.replyCode,
    diagnostic: said === '' ? null : said,
    phase: phaseIn(said === '' ? view.words.slice(0, 2000) : said),
  };
}

/** The first paragraph behind the address, or the paragraphs up to the first that has a code. */
function diagnosticOf(words: string): string {
  const paragraphs = words.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/^[\s:;"'>)\].-]+/, '').trim());
  const filled = paragraphs.filter((paragraph) => /\p{L}|\d/u.test(paragraph)).slice(0, 4);
  const withCode = filled.find((paragraph) => {
    const codes = codesIn(paragraph);
    return codes.replyCode !== null || codes.status !== null;
  });
  return joinReplyLines((withCode ?? filled[0] ?? '').slice(0, LONGEST_DIAGNOSTIC));
}

/** A line that has a code and names the recipient; else any line with a code, with those that go on the same reply. */
function codeLine(view: MessageView, recipient: string): string {
  const lines = view.prose.split('\n');
  const address = recipient.toLowerCase();
  const coded = lines.flatMap((line, at) => {
    const codes = codesIn(line.slice(0, 2000));
    return codes.replyCode !== null || codes.status !== null ? [at] : [];
  });
  const at = coded.find((index) => lines[index]?.toLowerCase().includes(address)) ?? coded[0];
  if (at === undefined) return '';
  let end = at + 1;
  while (end < lines.length && end < at + 12 && (lines[end] ?? '').trim() !== '') end++;
  return joinReplyLines(lines.slice(at, end).join(' ').slice(0, LONGEST_DIAGNOSTIC));
}
