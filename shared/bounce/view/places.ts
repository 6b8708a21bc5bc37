// Where addresses stand in a report's text. The place tells in any language whether an address is one that failed.
import { type FoundAddress, findAddresses } from '../text/addresses.ts';
import { hasFailureWord } from '../text/failure-words.ts';
import { DELIVERED_WORDS, REACHED_WORDS } from '../text/report-words.ts';
import { withoutTail } from '../text/trim.ts';
import { anyOf } from '../text/word-finder.ts';

/** How sure the place of an address makes that it is a failed recipient. */
export type Standing =
  /** Alone at the start of its line: "<user@example.org>:", "user@example.org on Mon, …", "- user@example.org". */
  | 'own-line'
  /** In an SMTP command or answer: "RCPT TO:<user@example.org>", "550 5.1.1 <user@example.org>... User unknown". */
  | 'smtp'
  /** After a label: "Recipient: user@example.org", "Failed: a@example.org, b@example.org". */
  | 'labelled'
  /** The first word of a sentence: "user@example.org was not found". */
  | 'line-start'
  /** Within a sentence. */
  | 'sentence'
  /** What never failed: "MAIL FROM:<me@example.com>", "Message-ID: <1@example.com>", "Absender: me@example.com". */
  | 'aside';

/** An address in the text. */
export interface Place {
  readonly address: string;
  /** The address in lower case. */
  readonly key: string;
  readonly standing: Standing;
  /** Number of the line. */
  readonly line: number;
  /** The rest of the line. */
  readonly after: string;
}

const LONGEST_LINE = 4000;

/** In: the lines of a report's text. Out: every address in it with its standing. */
export function placesIn(lines: readonly string[]): readonly Place[] {
  return withoutReached(lines, allPlaces(lines));
}

/**
 * "Recipients to whom the message was delivered:" and the addresses below it did not fail, where others did. Such a heading ends
 * in a colon or stands between rules, and holds until the next.
 */
function withoutReached(lines: readonly string[], places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  let at = 0;
  let reached = false;
  let any = false;
  const marked = places.map((place) => {
    for (; at < place.line; at++) {
      const line = lines[at] ?? '';
      if (line.includes('@') || !/(?:[:：]|-{3})$/.test(line.slice(0, 300).trimEnd())) continue;
      reached = isAboutReached(line.toLowerCase());
      any ||= reached;
    }
    return reached ? { ...place, standing: 'aside' as const } : place;
  });
  return any && marked.some(({ standing }) => standing !== 'aside') ? marked : places;
}

const saysReached = anyOf([...DELIVERED_WORDS, ...REACHED_WORDS]);
/** "was not successfully delivered to:" */
const DENIES =
  /\b(?:not|nobody|none|un\w+ly|failed|nicht|kein\w*|pas|non(?!-)|no(?! further)|não|niet|nie|не)(?!\p{L})|n['’]t\b/u;

function isAboutReached(heading: string): boolean {
  return saysReached(heading) && !DENIES.test(heading) && !hasFailureWord(heading);
}

function allPlaces(lines: readonly string[]): readonly Place[] {
  return lines.flatMap((line, at) => {
    if (!line.includes('@') || line.length > LONGEST_LINE) return [];
    const all = findAddresses(line);
    const listed = all.length > 0 && isLabelledList(line, all);
    return all.map((found, index) => ({
      address: found.address,
      key: found.address.toLowerCase(),
      standing: standingOf(lines, at, found, index, listed),
      line: at,
      after: line.slice(found.end),
    }));
  });
}

/** Bullets, quotes and brackets before an entry, "1)", "|" of a table. */
const LEAD = /^[\s>*#|•·–—"'([「『【«„“‚‘-]+/;
const TRAIL = '"\'([<「『【«„“‚‘';

/** What stands before an address, without the bullets, quotes and numbers of a list. */
export function leadOf(before: string): string {
  return withoutTail(before.replace(LEAD, '').replace(/^\d{1,3}[.)]\s*/, ''), TRAIL);
}

function standingOf(
  lines: readonly string[],
  at: number,
  found: FoundAddress,
  index: number,
  listed: boolean,
): Standing {
  const line = lines[at] ?? '';
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  const lead = leadOf(before);
  if (isAside(before)) return 'aside';
  if (/rcpt to:?\s*$/i.test(before)) return 'smtp';
  if (/^(?:<<< |>>> )?[245]\d\d[ -]/.test(lead) && index === 0) return 'smtp';
  if (lead === '' && index === 0) {
    const runs = runsOn(lines[at - 1], line);
    if (standsAlone(after) || (endsEntry(after) && !runs)) return 'own-line';
    return runs ? 'sentence' : 'line-start';
  }
  return listed || isLabelled(lead, after, found) ? 'labelled' : 'sentence';
}

/** Names of fields for senders and ids, in the languages of the reports; the last word before a colon. */
const ASIDES =
  /(?:mail from|original address|message[- ]?id|msgid|references|in-reply-to|return-path|reply-to|from|sender|absender|von|expéditeur|de|remitente|mittente|remetente|afzender|nadawca|od|отправитель|от|avsändare|avsender|afsender|lähettäjä|odesílatel|feladó|差出人|送信者|发件人|寄件者|寄件人|nadawcy|отправителя)(?:[ -]?add?ress?e?|のアドレス|地址|位址)?\s{0,3}[:：]\s*["']?[^<>@:：]{0,60}[<"']?$/i;

function isAside(before: string): boolean {
  return ASIDES.test(before.slice(-120)) || /(?:\bmessage|\bid) <$/i.test(before) || isInLink(before);
}

function isInLink(before: string): boolean {
  if (!before.includes('://')) return false;
  const word = before.slice(before.search(/(?<!\S)\S*$/));
  return /https?:\/\//i.test(word);
}

/** ", ", "> and <" */
const BETWEEN = /^[\s,;<>"'()]*(?:(?:and|und|et|y|e|en|i|и)[\s<"'(]*)?$/;

/** "Failed: a@example.org, b@example.org" */
function isLabelledList(line: string, all: readonly FoundAddress[]): boolean {
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined || all.length < 2) return false;
  if (!/^[^:：]{1,60}[:：][\s"'<([]*$/.test(line.slice(0, first.start))) return false;
  if (!/^[\s,;.>)\]"']*$/.test(line.slice(last.end))) return false;
  return all.every((found, index) => {
    const next = all[index + 1];
    return next === undefined || BETWEEN.test(line.slice(found.end, next.start));
  });
}

/** "Recipient: user@example.org", "To: Mira Vogt <user@example.org>" */
function isLabelled(lead: string, after: string, found: FoundAddress): boolean {
  if (!/^[\s"'>)\],;.」』】»”“’。]*$/.test(after)) return false;
  if (lead.length < 60 && /[:：]\s*$/.test(lead)) return true;
  return found.bracketed && /^[^:：]{1,40}[:：]\s*["']?[^<>@:：]{0,60}$/.test(lead);
}

/** What follows an address that opens an entry: nothing, a colon, dots, a bracket, a dash, a code, a date. */
export function endsEntry(after: string): boolean {
  const rest = after.replace(/^["'>)\]」』】»”’]+/, '');
  if (/^\s*(?:$|[:;,([<|–—-]|\.\.\.|\.$|=>|→|：)/.test(rest) || /^(?:\s{2,}|\t)\S/.test(rest)) return true;
  // "user@example.org on Thu, …", "user@example.org am 14.05.2024", "user@example.org 550 5.1.1 unknown"
  return /^ (?:on \S|\p{L}{1,5}\.? \d|#?[245]\d\d[ -]|\(?#?[245]\.\d{1,3}\.\d)/u.test(rest);
}

export function standsAlone(after: string): boolean {
  return /^["'>)\]」』】»”’:;,\s]*$/.test(after);
}

/** "please contact\n<help@example.org> for details" is a sentence that was wrapped before the address. */
function runsOn(previous: string | undefined, line: string): boolean {
  const before = (previous ?? '').trimEnd();
  if (before.trim() === '' || /^\s/.test(line) !== /^\s/.test(before)) return false;
  return /[\p{L},]$/u.test(before) && !before.includes('@');
}
