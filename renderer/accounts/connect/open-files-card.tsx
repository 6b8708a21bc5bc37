import { useState } from 'react';
import { PickButton } from '../../components/pick-button.tsx';
import { s } from '../../strings/index.ts';
import type { Opening } from './use-opening.ts';

export function OpenFilesCard({ opening }: { readonly opening: Opening }) {
  const [path, setPath] = useState('');
  return (
    <section className="card open-card" aria-label={s.welcome.open}>
      <h2>{s.welcome.open}</h2>
      <p>{s.welcome.openText}</p>
      <div className="acts">
        <PickButton label={s.welcome.chooseFile} multiple disabled={opening.busy} onFiles={opening.openFiles} />
        <PickButton label={s.welcome.chooseFolder} folder disabled={opening.busy} onFiles={opening.openFiles} />
      </div>
      <form
        className="path"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim()) opening.openPath(path.trim());
        }}
      >
        <div className="field">
          <input
            type="text"
            aria-label={s.welcome.path}
            placeholder={s.welcome.pathHint}
            autoComplete="off"
            spellCheck={false}
            value={path}
            onChange={(event) => setPath(event.target.value)}
          />
        </div>
        <button type="submit" className="btn" disabled={opening.busy || path.trim() === ''}>
          {opening.busy ? s.welcome.opening : s.welcome.openPath}
        </button>
      </form>
    </section>
  );
}
