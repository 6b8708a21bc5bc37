import { Check } from 'lucide-react';
import { useState } from 'react';
import { speak } from '../../shared/domain/said.ts';
import type { BounceView } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { ErrorNote } from '../components/note.tsx';
import { coarseShare } from '../format/number.ts';
import { hashOf } from '../router.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { LinkDialog } from './link-dialog.tsx';

/** How a bounce was matched to its sent message, with the signs for it, and buttons to link or unlink it. */
export function MatchCard({ bounce, showLink }: { readonly bounce: BounceView; readonly showLink: boolean }) {
  const [picking, setPicking] = useState(false);
  const link = useCommand('reports.link');
  const { match } = bounce;
  const tie = (sentId: number | null) =>
    link.mutate(
      { bounceId: bounce.id, sentId },
      { onSuccess: () => say(sentId === null ? s.match.unlinked : s.match.linked) },
    );
  return (
    <section className="card match">
      <div className="head">
        <div>
          <h3>{match ? s.match.title : s.match.none}</h3>
          {match ? (
            <span className="muted">
              {s.match[match.method]}, {s.match.sure(coarseShare(match.confidence))}
            </span>
          ) : null}
        </div>
        <div className="acts">
          {showLink && bounce.sentId !== null ? (
            <a
              className="btn"
              href={hashOf('sent', bounce.sentId, { to: bounce.originalRecipient ?? bounce.recipient })}
            >
              {s.match.open}
            </a>
          ) : null}
          {match ? (
            <button type="button" className="btn" onClick={() => tie(null)}>
              {s.match.unlink}
            </button>
          ) : (
            <button type="button" className="btn" onClick={() => setPicking(true)}>
              {s.match.link}
            </button>
          )}
        </div>
      </div>
      {match ? (
        <ul>
          {match.evidence
            .map((sign) => speak(s.matchSigns, sign))
            .map((text) => (
              <li key={text}>
                <Check aria-hidden="true" />
                <MailText text={text} />
              </li>
            ))}
        </ul>
      ) : (
        <p className="muted">{s.match.noneWhy}</p>
      )}
      {link.error ? <ErrorNote error={link.error} /> : null}
      {picking ? (
        <LinkDialog
          recipient={bounce.recipient}
          onClose={() => setPicking(false)}
          onPick={(sentId) => {
            setPicking(false);
            tie(sentId);
          }}
        />
      ) : null}
    </section>
  );
}
