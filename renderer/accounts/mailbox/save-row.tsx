import { ErrorNote } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';

/** The bottom row of a dialog: an error, and the buttons to cancel and to save. */
export function SaveRow(props: {
  readonly error: unknown;
  readonly disabled: boolean;
  readonly onClose: () => void;
  readonly onSave: () => void;
}) {
  return (
    <>
      {props.error ? <ErrorNote error={props.error} /> : null}
      <div className="acts end">
        <button type="button" className="btn" onClick={props.onClose}>
          {s.app.cancel}
        </button>
        <button type="button" className="btn p" disabled={props.disabled} onClick={props.onSave}>
          {s.mailbox.save}
        </button>
      </div>
    </>
  );
}
