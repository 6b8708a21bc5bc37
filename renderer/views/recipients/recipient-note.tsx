import { useState } from 'react';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../components/note.tsx';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

export function RecipientNote({ address, note }: { readonly address: string; readonly note: string }) {
  const [text, setText] = useState(note);
  const save = useCommand('recipients.note');
  return (
    <form
      className="notes"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ address, note: text }, { onSuccess: () => say(s.recipients.noteSaved) });
      }}
    >
      <label className="field">
        <span>{s.recipients.noteHint}</span>
        <textarea rows={6} maxLength={10_000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {save.error ? <ErrorNote error={save.error} /> : null}
      <div className="acts">
        <button type="submit" className="btn p" disabled={text === note || save.isPending}>
          {s.recipients.noteSave}
        </button>
      </div>
    </form>
  );
}
