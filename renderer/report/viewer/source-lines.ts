// Splits a text into rows to draw: one per line, and further ones for the rest of a very long line.
import type { Span } from '../../../shared/report/find-words.ts';

/** In characters. Very long lines are split, since one text node of megabytes would block the page. */
const PIECE = 2000;
/** The most rows that a browser can scroll, at 20 pixels a row and up to ten rows a piece. */
export const MOST_ROWS = 300_000;
const MOST_HITS = 5000;

/** A row as offsets in the text, without its line end. */
export interface SourceRow extends Span {
  /** The line's number in the source; null for the further pieces of a long line. */
  readonly number: number | null;
}

export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** Whether the text has more rows than this. */
  readonly cut: boolean;
}

export function splitSource(source: string): SourceRows {
  const rows: SourceRow[] = [];
  let number = 0;
  for (let from = 0; from <= source.length && rows.length < MOST_ROWS; ) {
    const lineEnd = source.indexOf('\n', from);
    const next = lineEnd < 0 ? source.length : lineEnd;
    // A CR alone is not a line end, even at the end of a text that was cut (RFC 5322 section 2.3).
    const end = lineEnd > from && source.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : next;
    number++;
    rows.push({ number, from, to: pieceEnd(source, from, end) });
    for (let at = pieceEnd(source, from, end); at < end; at = pieceEnd(source, at, end))
      rows.push({ number: null, from: at, to: pieceEnd(source, at, end) });
    if (lineEnd < 0) return { rows, cut: false };
    from = lineEnd + 1;
  }
  return { rows, cut: true };
}

/** Ends a piece before the second half of a surrogate pair, so that no character is split (RFC 2781). */
function pieceEnd(source: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const at = from + PIECE;
  const half = source.charCodeAt(at) & 0xfc00;
  return half === 0xdc00 ? at + 1 : at;
}

/** Lower case that keeps the length, so that offsets stay valid. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Finds the words in a text from `foldCase`, ignoring case; at most 5,000 places. */
export function findHits(folded: string, words: string): readonly Span[] {
  const wanted = foldCase(words);
  const hits: Span[] = [];
  if (wanted === '') return hits;
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && hits.length < MOST_HITS;
    at = folded.indexOf(wanted, at + wanted.length)
  )
    hits.push({ from: at, to: at + wanted.length });
  return hits;
}

/** The spans that overlap a row. The spans are in order and do not overlap each other. */
export function within(spans: readonly Span[], { from, to }: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.from >= to) break;
    found.push(span);
  }
  return found;
}

/** The index of the row that contains an offset. */
export function rowAt(rows: readonly SourceRow[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A file name for saving: letters and digits of the subject, and the ending. */
export function fileNameOf(subject: string, ending = 'eml'): string {
  const plain = subject
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'message'}.${ending}`;
}

/** The file name for a part: its own, without folders and forbidden characters, or one made from its number. */
export function partFileName(name: string | null, path: string, type: string): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '-')
    .replace(/^[.\s-]+|(?<![.\s-])[.\s-]+$/g, '');
  if (plain !== '') return plain.slice(-120);
  const ending =
    type === 'text/html'
      ? 'html'
      : type.startsWith('message/rfc822')
        ? 'eml'
        : type.startsWith('image/')
          ? type.slice(6)
          : 'txt';
  return fileNameOf(`part ${path}`, ending.replace(/[^a-z0-9]/g, ''));
}
