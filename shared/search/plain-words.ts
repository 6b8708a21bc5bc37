/**
 * An FTS5 expression that finds rows in which each word of a search occurs as the beginning of a word: `anna@a.ex` becomes the
 * phrase anna, a, ex…. Quoting makes every character plain, so no search can be a faulty expression. Null where there is none.
 */
export function plainWords(search: string): string | null {
  const words = search
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 20);
  if (words.length === 0) return null;
  return words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' AND ');
}
