// Mail is written by strangers: characters that change how other text looks are taken apart and shown by name.

/** Control characters (but tab and line feed), bidi controls, zero-width marks that hide, and the tag block. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

export interface TextPiece {
  readonly text: string;
  /** The code point as `U+202E` where the piece is one hidden character, else null. */
  readonly hidden: string | null;
}

export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** Splits text into what can be shown as it is and the characters that are shown by their number instead. */
export function visiblePieces(text: string): readonly TextPiece[] {
  if (!HIDDEN.test(text)) return [{ text, hidden: null }];
  const pieces: TextPiece[] = [];
  let plain = '';
  for (const char of text) {
    if (!HIDDEN.test(char)) {
      plain += char;
      continue;
    }
    if (plain) pieces.push({ text: plain, hidden: null });
    plain = '';
    const number = char.codePointAt(0) ?? 0;
    pieces.push({ text: char, hidden: `U+${number.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  if (plain) pieces.push({ text: plain, hidden: null });
  return pieces;
}

/** For attributes, where no element can mark them: hidden characters become their number in brackets. */
export function plainVisible(text: string): string {
  return HIDDEN.test(text)
    ? visiblePieces(text)
        .map((piece) => (piece.hidden ? `[${piece.hidden}]` : piece.text))
        .join('')
    : text;
}
