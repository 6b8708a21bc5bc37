// Reading a report that is only text. What counts is where addresses and codes stand, so that it works in any language.
import { type FoundAddress, findAddresses } from './addresses.ts';
import type { MessageView } from './message-view.ts';
import { codesIn } from './smtp-reply.ts';

/** How sure the place of an address makes that it is a failed recipient. */
export type Standing =
  /** Alone at the start of its line: "<user@example.org>:", "user@example.org on Mon, …", "- user@example.org". */
  | 'own-line'
  /** In an SMTP command or answer: "RCPT TO:<user@example.org>", "550 5.1.1 <user@example.org>... User unknown". */
  | 'smtp'
  /** After a label: "Recipient: user@example.org". */
  | 'labelled'
  /** Within a sentence. */
  | 'sentence';

/** An address that may have failed, and the words that belong to it. */
export interface Candidate {
  readonly address: string;
  readonly standing: Standing;
  /** Line number in the prose. */
  readonly line: number;
  /** The rest of its line and the lines up to the next candidate. */
  readonly words: string;
}

interface Place {
  readonly address: string;
  readonly standing: Standing;
  readonly line: number;
  readonly after: string;
}

const ORDER: readonly Standing[] = ['own-line', 'smtp', 'labelled', 'sentence'];

/** In: the view. Out: the candidates of the best standing there is, each address once, in the order of the text. */
export function failedCandidates(view: MessageView, notRecipients: ReadonlySet<string>): readonly Candidate[] {
  const lines = view.prose.split('\n');
  const places = lines.flatMap((line, at) => placesIn(lines, line, at));
  const wanted = places.filter((place) => !notRecipients.has(place.address.toLowerCase()));
  for (const standing of ORDER) {
    const these = wanted.filter((place) => place.standing === standing);
    if (these.length > 0) return withWords(once(these), these, lines);
  }
  return [];
}

function once(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = place.address.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function withWords(
  places: readonly Place[],
  boundaries: readonly Place[],
  lines: readonly string[],
): readonly Candidate[] {
  return places.map((place) => {
    const next = boundaries.find((other) => other.line > place.line && other.address !== place.address);
    const end = Math.min(next?.line ?? lines.length, place.line + 30);
    const words = [place.after, ...lines.slice(place.line + 1, end)].join('\n');
    return { address: place.address, standing: place.standing, line: place.line, words };
  });
}

function placesIn(lines: readonly string[], line: string, at: number): readonly Place[] {
  if (!line.includes('@') || line.length > 4000) return [];
  const found = findAddresses(line);
  return found.map((address, index) => ({
    address: address.address,
    standing: standingOf(lines, at, line, address, index),
    line: at,
    after: line.slice(address.end),
  }));
}

function standingOf(lines: readonly string[], at: number, line: string, found: FoundAddress, index: number): Standing {
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  const lead = before.replace(/^[\s>*#|•·"'([-]+/, '').replace(/["'([<]+$/, '');
  if (/rcpt to:?\s*$/i.test(before) || /(?:final|original)-recipient:.*$/i.test(before)) return 'smtp';
  if (/^(?:<<< |>>> )?[245]\d\d[ -]/.test(lead) && index === 0) return 'smtp';
  if (lead === '' && index === 0 && endsEntry(after) && !runsOn(lines[at - 1], line)) return 'own-line';
  if (/[:：]\s*$/.test(lead) && lead.length < 60 && /^[\s"'>)\],;.]*$/.test(after)) return 'labelled';
  return 'sentence';
}

/** What follows an address that opens an entry: nothing, a colon, dots, a bracket, a dash, a date. */
function endsEntry(after: string): boolean {
  return (
    /^["'>)\]]*\s*(?:$|[:;,([<|-]|\.\.\.|\.$|on \S|=>|→|：)/.test(after) || /^["'>)\]]*(?:\s{2,}|\t)\S/.test(after)
  );
}

/** "please contact\n<help@example.org>" is a sentence that was wrapped before the address. */
function runsOn(previous: string | undefined, line: string): boolean {
  const before = (previous ?? '').trimEnd();
  if (before.trim() === '' || /^\s/.test(line) !== /^\s/.test(before)) return false;
  return /[a-z,]$/i.test(before) && !before.includes('@');
}

/** In: words that belong to a recipient. Out: true where a code stands in them. */
export function saysCode(words: string): boolean {
  const codes = codesIn(words);
  return codes.replyCode !== null || codes.status !== null;
}
