import { useAppState, useCommand } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
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

/** Every key, and the choice whether single ones work. */
export function HelpSheet() {
  const open = useUi((ui) => ui.sheet === 'help');
  const state = useAppState();
  const set = useCommand('settings.set');
  if (!open) return null;
  const singleKeys = state.data?.settings.singleKeys ?? true;
  return (
    <Modal title={s.keys.title} className="wide" onClose={() => openSheet('none')}>
      <div className="key-groups">
        {GROUPS.map((group) => (
          <KeyRows key={group} group={group} singleKeys={singleKeys} />
        ))}
      </div>
      <div className="check">
        <input
          type="checkbox"
          id="sheet-single-keys"
          checked={singleKeys}
          onChange={(event) => set.mutate({ singleKeys: event.target.checked })}
        />
        <label htmlFor="sheet-single-keys">{s.keySheet.single}</label>
        <small>{s.keySheet.singleText}</small>
      </div>
    </Modal>
  );
}
