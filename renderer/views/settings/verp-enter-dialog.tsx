import { useState } from 'react';
import type { VerpSecretView } from '../../../shared/domain/settings.ts';
import { useCommand } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

const t = s.setup.verp;

/** Asks for a secret that was lost with a restart. */
export function VerpEnterDialog(props: { readonly secret: VerpSecretView; readonly onClose: () => void }) {
  const { id, prefix } = props.secret;
  const [secret, setSecret] = useState('');
  const enter = useCommand('verp.enter');
  const onEnter = () =>
    enter.mutate(
      { id, secret },
      {
        onSuccess: () => {
          say(t.addedDone);
          props.onClose();
        },
      },
    );
  return (
    <Modal title={t.enterTitle(prefix)} onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (secret !== '') onEnter();
        }}
      >
        <label className="field">
          <span>{t.secret}</span>
          <input
            type="password"
            autoComplete="off"
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
          />
        </label>
        {enter.error ? <ErrorNote error={enter.error} /> : null}
        <div className="acts end">
          <button type="button" className="btn" onClick={props.onClose}>
            {s.app.cancel}
          </button>
          <button type="submit" className="btn p" disabled={secret === '' || enter.isPending}>
            {t.enterDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}
