import { useState } from 'react';
import { useAppState, useCommand } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { openSheet, useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

type KeyGroup = keyof typeof s.keySheet.groups;
const GROUPS = ['everywhere', 'lists', 'go'] as const satisfies readonly KeyGroup[];

function KeyRows({ group, singleKeys }: { readonly group: KeyGroup; readonly singleKeys: boolean }) {
  return (
    <section aria-label={s.keySheet.groups[group]}>
      <h3>{s.keySheet.groups[group]}</h3>
      <dl className="keys">
        {s.keySheet.rows[group].map(({ keys, does, single }) => (
          <div key={does} className={single && !singleKeys ? 'off' : ''}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The choice whether single keys work; it changes at once, without waiting for the settings. */
function SingleKeys({ on, choose }: { readonly on: boolean; readonly choose: (on: boolean) => void }) {
  return (
    <div className="check">
      <input type="checkbox" id="sheet-single-keys" checked={on} onChange={(event) => choose(event.target.checked)} />
      <label htmlFor="sheet-single-keys">{s.keySheet.single}</label>
      <small>{s.keySheet.singleText}</small>
    </div>
  );
}

function Sheet() {
  const state = useAppState();
  const set = useCommand('settings.set');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const singleKeys = chosen ?? state.data?.settings.singleKeys ?? true;
  const choose = (on: boolean) => {
    setChosen(on);
    set.mutate({ singleKeys: on }, { onError: () => setChosen(null) });
  };
  return (
    <Modal title={s.keys.title} className="wide" onClose={() => openSheet('none')}>
      <div className="key-groups">
        {GROUPS.map((group) => (
          <KeyRows key={group} group={group} singleKeys={singleKeys} />
        ))}
      </div>
      <SingleKeys on={singleKeys} choose={choose} />
      {set.error ? <ErrorNote error={set.error} /> : null}
    </Modal>
  );
}

/** The list of all keys, opened by `?`. */
export function HelpSheet() {
  const open = useUi((ui) => ui.sheet === 'help');
  return open ? <Sheet /> : null;
}
