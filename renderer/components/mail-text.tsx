import { visiblePieces } from '../format/visible-text.ts';
import { s } from '../strings/index.ts';

/**
 * Shows text from a mail: isolated, so that it cannot change the direction of the text around it, and with hidden and control
 * characters shown as code points.
 */
export function MailText({ text }: { readonly text: string }) {
  let at = 0;
  return (
    <bdi>
      {visiblePieces(text).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.hidden === null ? (
          piece.text
        ) : (
          <span key={key} className="ctl" title={s.app.hidden(piece.hidden)}>
            {piece.hidden}
          </span>
        );
      })}
    </bdi>
  );
}
