// Makes hidden characters in mail visible, since strangers can use them to change how other text looks.

/**
 * Control characters (except tab and line feed), bidi controls, zero-width characters, hidden spaces, and the tag block. The
 * joiners U+200C and U+200D belong to many scripts and to emoji; between two ASCII characters they are only hidden.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5|(?<=[!-~])[\u200c\u200d](?=[!-~])/gu;

export interface TextPiece {
  readonly text: string;
  /** `U+202E` where the piece is one hidden character, else null. */
  readonly hidden: string | null;
}

export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** Splits text into visible pieces and hidden characters, which are shown by their code point. */
export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: char, index } of text.matchAll(HIDDEN)) {
    if (index > from) pieces.push({ text: text.slice(from, index), hidden: null });
    const number = char.codePointAt(0) ?? 0;
    pieces.push({ text: char, hidden: `U+${number.toString(16).toUpperCase().padStart(4, '0')}` });
    from = index + char.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), hidden: null });
  return pieces;
}

/** For attributes, which cannot contain elements: hidden characters become their code point in brackets. */
export function plainVisible(text: string): string {
  return hasHidden(text)
    ? visiblePieces(text)
        .map((piece) => (piece.hidden ? `[${piece.hidden}]` : piece.text))
        .join('')
    : text;
}
