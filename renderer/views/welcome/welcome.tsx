import { useEffect } from 'react';
import type { AppState } from '../../../shared/domain/views.ts';
import { ConnectCard } from '../../accounts/connect/connect-card.tsx';
import { OpenFilesCard } from '../../accounts/connect/open-files-card.tsx';
import { useOpening } from '../../accounts/connect/use-opening.ts';
import { Mark } from '../../components/icons.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { RecoveredNote } from '../../components/recovered-note.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

/** The first screen, which also adds further mailboxes: connect, open files, or try the sample. */
export function Welcome({ state }: { readonly state: AppState }) {
  const opening = useOpening();
  const drop = useDrop(s.welcome.open, opening.openFiles);
  useEffect(() => {
    document.title = s.app.name;
  }, []);
  return (
    <main {...drop} className={`center ${drop.className}`}>
      <div className="wel">
        <div className="brand">
          <Mark />
          <span>{s.app.name}</span>
        </div>
        <RecoveredNote recovered={state.recovered} />
        <h1>{s.welcome.title}</h1>
        <p>{s.welcome.text}</p>
        <div className="doors">
          <ConnectCard />
          <div>
            <OpenFilesCard opening={opening} />
            <button type="button" className="card open-card" disabled={opening.busy} onClick={opening.openSample}>
              <b>{s.welcome.sample}</b>
              <span>{s.welcome.sampleText}</span>
            </button>
            {opening.error ? <ErrorNote error={opening.error} /> : null}
          </div>
        </div>
        <div className="foot">
          <span>{s.welcome.readOnly}</span>
          <span>{s.welcome.local}</span>
          {state.accounts.length > 0 ? (
            <a className="link" href={hashOf('sent')}>
              {s.welcome.backToMail}
            </a>
          ) : (
            <a className="link" href={hashOf('explain')}>
              {s.welcome.explainOne}
            </a>
          )}
        </div>
      </div>
    </main>
  );
}
