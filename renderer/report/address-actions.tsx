import { useEffect, useRef } from 'react';
import type { Standing } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { ErrorNote } from '../components/note.tsx';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';

interface AddressActionsProps {
  readonly address: string;
  /** Null until the verdict is known. */
  readonly standing: Standing | null;
  readonly historyLink: boolean;
}

/** Buttons for the user's own verdict on an address, and a link to its page. */
export function AddressActions({ address, standing, historyLink }: AddressActionsProps) {
  const override = useCommand('recipients.override');
  const now = standing?.override ?? null;
  const group = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  // The pressed button goes away: the focus stays beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the verdict changed
  useEffect(() => {
    if (pressed.current && !group.current?.contains(document.activeElement))
      group.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [now]);
  const set = (verdict: 'ok' | 'bad' | null) => {
    pressed.current = true;
    override.mutate({ address, verdict });
  };
  return (
    <span ref={group} style={{ display: 'contents' }}>
      {now === null ? (
        <>
          {standing?.verdict === 'bad' ? null : (
            <button type="button" className="btn" disabled={standing === null} onClick={() => set('bad')}>
              {historyLink ? s.why.markBad : s.recipients.treatBad}
            </button>
          )}
          <button type="button" className="btn" disabled={standing === null} onClick={() => set('ok')}>
            {s.why.keepGood}
          </button>
        </>
      ) : (
        <button type="button" className="btn" onClick={() => set(null)}>
          {s.why.undoOverride}
        </button>
      )}
      {historyLink ? (
        <a className="btn" href={hashOf('recipients', address)}>
          {s.why.history}
        </a>
      ) : null}
      {now === null ? null : <span className="muted">{now === 'bad' ? s.why.markedBad : s.why.keptGood}</span>}
      {override.error ? <ErrorNote error={override.error} /> : null}
    </span>
  );
}
