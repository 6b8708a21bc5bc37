// The same lines once more in the full source, where the part stands there as it is.
import { type FactPlace, headersText, type LocatedReport } from './fact-place.ts';
import { allParts, type OutlinePart, outlineOf, type PartRole } from './outline.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

const ROLES: Readonly<Record<FactPlace['text'], readonly PartRole[]>> = {
  report: ['delivery-status', 'feedback', 'human'],
  human: ['human', 'text'],
  headers: ['original', 'original-headers', 'human'],
  source: [],
};

interface Search {
  readonly lines: SourceLines;
  readonly parts: readonly OutlinePart[];
}

/** In: places in the parts. Out: the places of the same words in the source; none where a line does not stand there as it is. */
export function toSource(report: LocatedReport, places: readonly FactPlace[]): readonly FactPlace[] {
  if (report.source === '' || places.length === 0) return [];
  const lines = splitLines(report.source);
  const search = { lines, parts: allParts(outlineOf(lines)) };
  const texts = {
    report: splitLines(report.deliveryStatus ?? ''),
    human: splitLines(report.humanText ?? ''),
    headers: splitLines(headersText(report.original)),
    source: lines,
  };
  return places.flatMap((place) =>
    linesOf(texts[place.text], place).flatMap((piece) => placeOf(search, texts[place.text], piece)),
  );
}

/** A place that goes over several lines, line by line. */
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

function placeOf(search: Search, text: SourceLines, piece: FactPlace): readonly FactPlace[] {
  const line = text.lineAt(piece.from);
  const words = text.source.slice(piece.from, piece.to);
  const parts = search.parts.filter(({ role }) => ROLES[piece.text].includes(role));
  const at =
    piece.text === 'headers'
      ? headerLine(search.lines, parts, text.text(line), words)
      : sameLine(search.lines, parts, text, line);
  if (at === null) return [];
  const column = piece.text === 'headers' ? search.lines.text(at).indexOf(words) : piece.from - text.start(line);
  const from = search.lines.start(at) + column;
  return [{ fact: piece.fact, text: 'source', from, to: from + words.length }];
}

/** The line at the same distance from the part's first line; else the only line of the parts that reads the same. */
function sameLine(lines: SourceLines, parts: readonly OutlinePart[], text: SourceLines, line: number): number | null {
  const wanted = text.text(line).trimEnd();
  for (const part of parts) {
    const shift = shiftOf(lines, part, text);
    if (shift !== null && shift + line < part.endLine && lines.text(shift + line).trimEnd() === wanted)
      return shift + line;
  }
  let only: number | null = null;
  for (const part of parts) {
    if (part.children.length > 0) continue;
    for (let at = part.bodyLine; at < part.endLine; at++) {
      if (lines.text(at).trimEnd() !== wanted) continue;
      if (only !== null) return null;
      only = at;
    }
  }
  return only;
}

function shiftOf(lines: SourceLines, part: OutlinePart, text: SourceLines): number | null {
  let first = 0;
  while (first < text.count && text.text(first).trim() === '') first++;
  for (let at = part.bodyLine; at < Math.min(part.endLine, part.bodyLine + 12); at++)
    if (lines.text(at).trimEnd() === text.text(first).trimEnd()) return at - first;
  return null;
}

/** The field of the returned header, which may be folded there. */
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
