/** Very long lines are shown in pieces: one text node of megabytes would hold up the page. */
const PIECE = 2000;
const MOST_HITS = 5000;

export interface SourceLine {
  /** The line's number in the source, or null for the further pieces of a long line. */
  readonly number: number | null;
  readonly text: string;
}

export interface SourceHit {
  /** Index into the lines. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export function splitSource(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  source.split('\n').forEach((raw, index) => {
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    lines.push({ number: index + 1, text: text.slice(0, PIECE) });
    for (let from = PIECE; from < text.length; from += PIECE)
      lines.push({ number: null, text: text.slice(from, from + PIECE) });
  });
  return lines;
}

/** Where the words stand, without regard to case; at most 5,000 places. */
export function findHits(lines: readonly SourceLine[], words: string): readonly SourceHit[] {
  const wanted = words.toLowerCase();
  const hits: SourceHit[] = [];
  if (wanted === '') return hits;
  for (const [line, { text }] of lines.entries()) {
    const lower = text.toLowerCase();
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + wanted.length)) {
      hits.push({ line, from, to: from + wanted.length });
      if (hits.length >= MOST_HITS) return hits;
    }
  }
  return hits;
}

/** A file name for a saved message: letters and digits of its subject. */
export function fileNameOf(subject: string): string {
  const plain = subject
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'message'}.eml`;
}
