/** In: words, one entry a line. Out: each without the blanks around it. */
export function wordList(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
