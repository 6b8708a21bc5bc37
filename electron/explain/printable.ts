const LONGEST = 600;

/** Makes text from a mail safe for one line of a terminal: its escape sequences and text directions take no effect. */
export function printable(text: string): string {
  const plain = text
    .slice(0, LONGEST * 4)
    .replace(/[\s]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u00b7')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)} …` : plain;
}
