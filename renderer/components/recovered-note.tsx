import type { Recovered } from '../../shared/domain/recovered.ts';
import { useCommand } from '../api.ts';
import { s } from '../strings/index.ts';
import { Note } from './note.tsx';

const t = s.setup.data.recovered;

/** Shows above every screen that the database was replaced, until the user dismisses the note. */
export function RecoveredNote({ recovered }: { readonly recovered: Recovered | null }) {
  const seen = useCommand('data.recoveredSeen');
  if (!recovered) return null;
  const { why, keptAs, decisions } = recovered;
  const text = [t.decisions[decisions], keptAs === null ? '' : t.kept(keptAs)].filter(Boolean).join(' ');
  return (
    <div className="banner">
      <Note tone="warn" title={t.title[why]} text={text}>
        <button type="button" className="btn" disabled={seen.isPending} onClick={() => seen.mutate({})}>
          {t.seen}
        </button>
      </Note>
    </div>
  );
}
