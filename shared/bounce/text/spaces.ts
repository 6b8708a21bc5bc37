/** In: text. Out: the same with each run of white space as one space, and none at its ends. */
export function oneSpace(text: string): string {
  // Most runs are a single space already and need no touch.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}
