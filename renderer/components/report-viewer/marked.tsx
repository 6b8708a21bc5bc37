import { MailText } from '../mail-text.tsx';

/** Splits text at the first place where one of the marks stands, again and again. Marks are tried longest first. */
export function splitMarks(
  text: string,
  marks: readonly string[],
): readonly { text: string; marked: boolean; at: number }[] {
  const lower = text.toLowerCase();
  const pieces: { text: string; marked: boolean; at: number }[] = [];
  let from = 0;
  while (from < text.length) {
    let best: { at: number; length: number } | null = null;
    for (const mark of marks) {
      const at = lower.indexOf(mark.toLowerCase(), from);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && mark.length > best.length))
        best = { at, length: mark.length };
    }
    if (best === null) break;
    if (best.at > from) pieces.push({ text: text.slice(from, best.at), marked: false, at: from });
    pieces.push({ text: text.slice(best.at, best.at + best.length), marked: true, at: best.at });
    from = best.at + best.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false, at: from });
  return pieces;
}

export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly string[] }) {
  return splitMarks(text, marks).map((piece) =>
    piece.marked ? (
      <mark key={piece.at}>
        <MailText text={piece.text} />
      </mark>
    ) : (
      <MailText key={piece.at} text={piece.text} />
    ),
  );
}
