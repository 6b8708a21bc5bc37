import { useAppState } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
import { openSheet, useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

export function HelpSheet() {
  const open = useUi((ui) => ui.sheet === 'help');
  const state = useAppState();
  if (!open) return null;
  return (
    <Modal title={s.keys.title} onClose={() => openSheet('none')}>
      <dl className="keys">
        {s.keys.rows.map((row) => (
          <div key={row.does} style={{ display: 'contents' }}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
      {state.data && !state.data.settings.singleKeys ? <p>{s.keys.off}</p> : null}
    </Modal>
  );
}
