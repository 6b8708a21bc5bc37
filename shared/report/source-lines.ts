/** The lines of a text, as offsets without copies. Lines are counted from 0. */
export interface SourceLines {
  readonly source: string;
  readonly count: number;
  /** The line without its line end. */
  text(line: number): string;
  /** Offset in the source of the line's first character. */
  start(line: number): number;
  startsWith(line: number, words: string): boolean;
  /** The number of the line that contains an offset. */
  lineAt(offset: number): number;
}

/** In: a text with LF or CRLF line ends. Out: its lines; an empty text has one empty line. */
export function splitLines(source: string): SourceLines {
  const starts: number[] = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const start = (line: number): number => starts[line] ?? source.length;
  const text = (line: number): string => {
    const end = line + 1 < starts.length ? start(line + 1) - 1 : source.length;
    return source.slice(start(line), source.charCodeAt(end - 1) === 13 && end > start(line) ? end - 1 : end);
  };
  return {
    source,
    count: starts.length,
    text,
    start,
    startsWith: (line, words) => source.startsWith(words, start(line)),
    lineAt: (offset) => lastAtMost(starts, offset),
  };
}

/** Index of the last number that is not greater than `wanted`. `numbers` ascend, and the first is not greater than `wanted`. */
export function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
