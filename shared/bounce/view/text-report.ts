// Reading a report that is only text. What counts is where addresses and codes stand, so that it works in any language.
import type { MessageView } from './message-view.ts';
import { isOffered } from './offered.ts';
import type { Place, Standing } from './places.ts';

/** An address that may have failed, and the words that belong to it. */
export interface Candidate {
  readonly address: string;
  readonly standing: Standing;
  /** The rest of its line and the lines up to the next candidate, from every place where it stands so. */
  readonly words: string;
  /** Where the address stands within a sentence: that sentence. Else null. */
  readonly sentence: string | null;
}

const ORDER: readonly Standing[] = ['own-line', 'smtp', 'labelled', 'line-start', 'sentence'];
const MOST_LINES = 60;
/** Of one address; a report repeats it a few times. */
const MOST_PLACES = 20;

/**
 * In: the view, and who did not fail. Out: the candidates of the best standing there is, without those that are offered instead, each
 * once, in text order.
 */
export function failedCandidates(view: MessageView, notRecipients: ReadonlySet<string>): readonly Candidate[] {
  const places = view.places().filter((place) => !notRecipients.has(place.key));
  for (const standing of ORDER) {
    const these = places.filter((place) => place.standing === standing && !isOffered(place, view.lines));
    if (these.length > 0) return withSentences(gather(these, view.lines), these, view.lines);
  }
  return [];
}

/** In: the view and an address. Out: the words that belong to it where it stands best, empty where it does not stand. */
export function wordsAbout(view: MessageView, address: string): string {
  return view.wordsByAddress().get(address.toLowerCase()) ?? '';
}

/** In: places and lines of a text. Out: for each address in lower case the words that belong to it where it stands best. */
export function wordsByAddress(places: readonly Place[], lines: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const standing of ORDER) {
    const these = places.filter((place) => place.standing === standing);
    for (const candidate of gather(these, lines)) {
      const key = candidate.address.toLowerCase();
      if (!words.has(key)) words.set(key, candidate.words);
    }
  }
  return words;
}

function withSentences(
  candidates: readonly Candidate[],
  places: readonly Place[],
  lines: readonly string[],
): readonly Candidate[] {
  const [{ standing } = { standing: null }] = places;
  if (standing !== 'sentence' && standing !== 'line-start') return candidates;
  return candidates.map((candidate) => {
    const place = places.find(({ address }) => address === candidate.address);
    return place === undefined ? candidate : { ...candidate, sentence: sentenceAround(place, lines) };
  });
}

function gather(places: readonly Place[], lines: readonly string[]): readonly Candidate[] {
  const byKey = new Map<string, { first: Place; words: string[] }>();
  places.forEach((place, index) => {
    let after = index + 1;
    while (places[after]?.line === place.line) after++;
    const next = places[after];
    const end = Math.min(next?.line ?? lines.length, place.line + MOST_LINES);
    const words = [...opening(place, lines), ...lines.slice(place.line + 1, end)].join('\n');
    const known = byKey.get(place.key);
    if (known === undefined) byKey.set(place.key, { first: place, words: [words] });
    else if (known.words.length < MOST_PLACES) known.words.push(words);
  });
  const candidates = withSharedWords(
    [...byKey.values()].map(({ first, words }) => ({
      address: first.address,
      standing: first.standing,
      words: words.join('\n\n'),
      sentence: null,
    })),
  );
  const first = places[0];
  if (first === undefined || candidates.some(({ words }) => /[\p{L}\d]/u.test(words))) return candidates;
  const above = wordsAbove(first.line, lines);
  return candidates.map((candidate) => ({ ...candidate, words: `\n\n${above}` }));
}

/** Behind an entry its words begin; a label counts too ("Unknown user: x@y"), a sentence from the start of its paragraph. */
function opening(place: Place, lines: readonly string[]): readonly string[] {
  if (place.standing === 'labelled') return [lines[place.line] ?? ''];
  if (place.standing !== 'sentence' && place.standing !== 'line-start') return [place.after];
  let start = place.line;
  while (start > 0 && place.line - start < 6 && belongsAbove(lines[start - 1] ?? '')) start--;
  return lines.slice(start, place.line + 1);
}

/** From the end of the sentence before to the next end, within the paragraph. */
function sentenceAround(place: Place, lines: readonly string[]): string {
  const line = lines[place.line] ?? '';
  const start = line.length - place.after.length - place.address.length;
  const above = opening(place, lines).slice(0, -1).join(' ');
  const before = `${above} ${line.slice(0, Math.max(0, start))}`;
  let below = '';
  for (let at = place.line + 1; at < place.line + 6 && (lines[at] ?? '').trim() !== ''; at++) below += ` ${lines[at]}`;
  const behind = `${place.after}${below}`;
  const begins = before.split(SENTENCE_END).at(-1) ?? '';
  return `${begins}${place.address}${behind.split(SENTENCE_END)[0] ?? ''}`.trim();
}

/** A mark with a space behind it; in Chinese and Japanese the mark alone. */
const SENTENCE_END = /[.!?](?=\s)|[。！？]/;

/** A line of the same paragraph that names nobody else. */
function belongsAbove(line: string): boolean {
  return line.trim() !== '' && !line.includes('@');
}

/** "The account is over quota.\n\n<user@example.org>": where nothing stands behind any entry, what stands above them. */
function wordsAbove(line: number, lines: readonly string[]): string {
  let end = line;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  let start = end;
  while (start > 0 && end - start < 6 && (lines[start - 1] ?? '').trim() !== '') start--;
  return lines.slice(start, end).join('\n');
}

/** Entries right below one another share what is said behind the last of them. */
function withSharedWords(candidates: readonly Candidate[]): readonly Candidate[] {
  let said = '';
  return candidates
    .toReversed()
    .map((candidate) => {
      if (/[\p{L}\d]/u.test(candidate.words)) said = candidate.words;
      return { ...candidate, words: said };
    })
    .reverse();
}
