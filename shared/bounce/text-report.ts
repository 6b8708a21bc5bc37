// Reading a report that is only text. What counts is where addresses and codes stand, so that it works in any language.
import { type FoundAddress, findAddresses } from './addresses.ts';
import type { MessageView } from './message-view.ts';

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
  /** The rest of its line and the lines up to the next candidate, from every place where it stands so. */
  readonly words: string;
}

export interface Place {
  readonly address: string;
  readonly key: string;
  readonly standing: Standing;
  readonly line: number;
  readonly after: string;
}

const ORDER: readonly Standing[] = ['own-line', 'smtp', 'labelled', 'sentence'];
const MOST_LINES = 60;

/** In: the view, and who did not fail. Out: the candidates of the best standing there is, each once, in text order. */
export function failedCandidates(view: MessageView, notRecipients: ReadonlySet<string>): readonly Candidate[] {
  const places = view.places().filter((place) => !notRecipients.has(place.key));
  for (const standing of ORDER) {
    const these = places.filter((place) => place.standing === standing);
    if (these.length > 0) return gather(these, view.lines);
  }
  return [];
}

/** In: the view and an address. Out: the words that belong to it where it stands best, empty where it does not stand. */
export function wordsAbout(view: MessageView, address: string): string {
  const key = address.toLowerCase();
  const places = view.places();
  for (const standing of ORDER) {
    const these = places.filter((place) => place.standing === standing);
    if (these.some((place) => place.key === key)) {
      return gather(these, view.lines).find((candidate) => candidate.address.toLowerCase() === key)?.words ?? '';
    }
  }
  return '';
}

function gather(places: readonly Place[], lines: readonly string[]): readonly Candidate[] {
  const byKey = new Map<string, { first: Place; words: string[] }>();
  places.forEach((place, index) => {
    const next = places.slice(index + 1).find((other) => other.line > place.line);
    const end = Math.min(next?.line ?? lines.length, place.line + MOST_LINES);
    const words = [place.after, ...lines.slice(place.line + 1, end)].join('\n');
    const known = byKey.get(place.key);
    if (known === undefined) byKey.set(place.key, { first: place, words: [words] });
    else known.words.push(words);
  });
  return [...byKey.values()].map(({ first, words }) => ({
    address: first.address,
    standing: first.standing,
    words: words.join('\n\n'),
  }));
}

/** In: the lines of a report's text. Out: every address in it with its standing. */
export function placesIn(lines: readonly string[]): readonly Place[] {
  return lines.flatMap((line, at) => {
    if (!line.includes('@') || line.length > 4000) return [];
    return findAddresses(line).map((found, index) => ({
      address: found.address,
      key: found.address.toLowerCase(),
      standing: standingOf(lines, at, line, found, index),
      line: at,
      after: line.slice(found.end),
    }));
  });
}

function standingOf(lines: readonly string[], at: number, line: string, found: FoundAddress, index: number): Standing {
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  const lead = before
    .replace(/^[\s>*#|•·"'([-]+/, '')
    .replace(/^\d{1,3}[.)]\s*/, '')
    .replace(/["'([<]+$/, '');
  if (/rcpt to:?\s*$/i.test(before)) return 'smtp';
  if (/^(?:<<< |>>> )?[245]\d\d[ -]/.test(lead) && index === 0) return 'smtp';
  if (lead === '' && index === 0 && endsEntry(after) && (standsAlone(after) || !runsOn(lines[at - 1], line)))
    return 'own-line';
  if (/[:：]\s*$/.test(lead) && lead.length < 60 && /^[\s"'>)\],;.]*$/.test(after)) return 'labelled';
  return 'sentence';
}

/** What follows an address that opens an entry: nothing, a colon, dots, a bracket, a dash, a date. */
function endsEntry(after: string): boolean {
  return (
    /^["'>)\]]*\s*(?:$|[:;,([<|-]|\.\.\.|\.$|on \S|=>|→|：)/.test(after) || /^["'>)\]]*(?:\s{2,}|\t)\S/.test(after)
  );
}

function standsAlone(after: string): boolean {
  return /^["'>)\]:;,\s]*$/.test(after);
}

/** "please contact\n<help@example.org>" is a sentence that was wrapped before the address. */
function runsOn(previous: string | undefined, line: string): boolean {
  const before = (previous ?? '').trimEnd();
  if (before.trim() === '' || /^\s/.test(line) !== /^\s/.test(before)) return false;
  return /[a-z,]$/i.test(before) && !before.includes('@');
}
