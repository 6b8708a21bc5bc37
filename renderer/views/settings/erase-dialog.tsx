import { useState } from 'react';
import { queryClient, useCommand } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { hashOf, navigate } from '../../router.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

const t = s.setup.data;

/** Clears everything that the page has cached. */
async function forgetShown(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  navigate(hashOf('welcome'), 'replace');
  await queryClient.resetQueries();
}

/** Asks twice: the button works only after the box is ticked. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const [sure, setSure] = useState(false);
  const erase = useCommand('data.erase');
  const onErase = () =>
    erase.mutate(
      { sure: true },
      {
        onSuccess: async () => {
          await forgetShown();
          say(t.erased);
        },
      },
    );
  return (
    <Modal title={t.eraseTitle} onClose={onClose}>
      <ul className="bullets">
        {t.eraseList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.eraseStays}</p>
      <div className="check">
        <input type="checkbox" id="erase-sure" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <label htmlFor="erase-sure">{t.eraseSure}</label>
      </div>
      {erase.error ? <ErrorNote error={erase.error} /> : null}
      <div className="acts end">
        <button type="button" className="btn" onClick={onClose}>
          {s.app.cancel}
        </button>
        <button type="button" className="btn danger p" disabled={!sure || erase.isPending} onClick={onErase}>
          {t.eraseFinal}
        </button>
      </div>
    </Modal>
  );
}
