// Finds the places of facts again in the full source, where it contains the part unchanged.
import { type FactPlace, headersText, type LocatedReport } from './fact-place.ts';
import { allParts, type OutlinePart, outlineOf, type PartRole } from './outline.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

const ROLES: Readonly<Record<FactPlace['text'], readonly PartRole[]>> = {
  report: ['delivery-status', 'feedback', 'human'],
  human: ['human', 'text'],
  headers: ['original', 'original-headers', 'human'],
  source: [],
};

/** One text of the report, and the parts of the source that may contain it. */
interface Search {
  readonly lines: SourceLines;
  readonly parts: readonly OutlinePart[];
  readonly text: SourceLines;
  /** For each part: the line of the source at which the text's first line would be. */
  readonly shifts: () => readonly (number | null)[];
  /** The line numbers of lines that occur once in the parts, by their text; null for a text that occurs several times. */
  readonly onlyLines: () => ReadonlyMap<string, number | null>;
}

/**
 * In: places in the parts. Out: the places of the same words in the source; none for a line that the source does not contain
 * unchanged.
 */
export function toSource(report: LocatedReport, places: readonly FactPlace[]): readonly FactPlace[] {
  if (report.source === '' || places.length === 0) return [];
  const lines = splitLines(report.source);
  const parts = allParts(outlineOf(lines));
  const texts = {
    report: splitLines(report.deliveryStatus ?? ''),
    human: splitLines(report.humanText ?? ''),
    headers: splitLines(headersText(report.original)),
    source: lines,
  };
  const searches = new Map<FactPlace['text'], Search>();
  return places.flatMap((place) => {
    const search = searches.get(place.text) ?? searchIn(lines, parts, place.text, texts[place.text]);
    searches.set(place.text, search);
    return linesOf(search.text, place).flatMap((piece) => placeOf(search, piece));
  });
}

function searchIn(lines: SourceLines, all: readonly OutlinePart[], name: FactPlace['text'], text: SourceLines): Search {
  const parts = all.filter(({ role }) => ROLES[name].includes(role));
  return {
    lines,
    parts,
    text,
    shifts: once(() => parts.map((part) => shiftOf(lines, part, text))),
    onlyLines: once(() => onlyLines(lines, parts)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function onlyLines(lines: SourceLines, parts: readonly OutlinePart[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const part of parts) {
    if (part.children.length > 0) continue;
    for (let at = part.bodyLine; at < part.endLine; at++) {
      const words = lines.text(at).trimEnd();
      found.set(words, found.has(words) ? null : at);
    }
  }
  return found;
}

/** Splits a place that spans several lines into one place per line. */
function linesOf(text: SourceLines, place: FactPlace): readonly FactPlace[] {
  const pieces: FactPlace[] = [];
  for (let line = text.lineAt(place.from); line < text.count && text.start(line) < place.to; line++) {
    const start = text.start(line);
    const from = Math.max(place.from, start);
    const to = Math.min(place.to, start + text.text(line).length);
    if (to > from) pieces.push({ ...place, from, to });
  }
  return pieces;
}

function placeOf(search: Search, piece: FactPlace): readonly FactPlace[] {
  const { text } = search;
  const line = text.lineAt(piece.from);
  const words = text.source.slice(piece.from, piece.to);
  const at =
    piece.text === 'headers' ? headerLine(search.lines, search.parts, text.text(line), words) : sameLine(search, line);
  if (at === null) return [];
  const column = piece.text === 'headers' ? search.lines.text(at).indexOf(words) : piece.from - text.start(line);
  const from = search.lines.start(at) + column;
  return [{ fact: piece.fact, text: 'source', from, to: from + words.length }];
}

/** The line at the same distance from the part's first line; else the only line of the parts with the same text. */
function sameLine({ lines, parts, text, shifts, onlyLines }: Search, line: number): number | null {
  const wanted = text.text(line).trimEnd();
  for (const [index, part] of parts.entries()) {
    const shift = shifts()[index] ?? null;
    if (shift !== null && shift + line < part.endLine && lines.text(shift + line).trimEnd() === wanted)
      return shift + line;
  }
  return onlyLines().get(wanted) ?? null;
}

function shiftOf(lines: SourceLines, part: OutlinePart, text: SourceLines): number | null {
  let first = 0;
  while (first < text.count && text.text(first).trim() === '') first++;
  for (let at = part.bodyLine; at < Math.min(part.endLine, part.bodyLine + 12); at++)
    if (lines.text(at).trimEnd() === text.text(first).trimEnd()) return at - first;
  return null;
}

/** The line of a returned header field, which may be folded in the source. */
function headerLine(lines: SourceLines, parts: readonly OutlinePart[], header: string, words: string): number | null {
  const name = `${header.slice(0, header.indexOf(':')).toLowerCase()}:`;
  for (const part of parts) {
    for (let at = part.line; at < part.endLine; at++) {
      if (!lines.text(at).slice(0, name.length).toLowerCase().startsWith(name)) continue;
      if (lines.text(at).includes(words)) return at;
      if (/^[ \t]/.test(lines.text(at + 1)) && at + 1 < part.endLine && lines.text(at + 1).includes(words))
        return at + 1;
    }
  }
  return null;
}
