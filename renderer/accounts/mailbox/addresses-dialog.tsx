import { useState } from 'react';
import type { IdentityView } from '../../../shared/domain/account-settings.ts';
import type { AccountView } from '../../../shared/domain/views.ts';
import { useCommand } from '../../api.ts';
import { MailText } from '../../components/mail-text.tsx';
import { Modal } from '../../components/modal.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { plainVisible } from '../../format/visible-text.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SaveRow } from './save-row.tsx';
import { useUncached } from './use-uncached.ts';

function AddressRow({ one, onChange }: { readonly one: IdentityView; readonly onChange: (mine: boolean) => void }) {
  return (
    <li className="check">
      <input
        type="checkbox"
        id={`mine-${one.address}`}
        checked={one.mine}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={`mine-${one.address}`} className="break">
        <MailText text={one.address} />
      </label>
      <small>{s.mailbox.origins[one.origin]}</small>
    </li>
  );
}

function AddAddress({ onAdd }: { readonly onAdd: (address: string) => void }) {
  const [text, setText] = useState('');
  const address = text.trim().toLowerCase();
  const ready = /^[^\s@]+@[^\s@]+$/.test(address);
  return (
    <form
      className="path"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onAdd(address);
        setText('');
      }}
    >
      <div className="field">
        <input
          type="email"
          aria-label={s.mailbox.add}
          placeholder={s.mailbox.add}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button type="submit" className="btn" disabled={!ready}>
        {s.mailbox.addDo}
      </button>
    </form>
  );
}

/** Edits the addresses that count as the user's own. */
export function AddressesDialog({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const list = useUncached('identities.list', { accountId: account.id });
  const [changed, setChanged] = useState<readonly IdentityView[] | null>(null);
  const save = useCommand('identities.set');
  const shown = changed ?? list.data ?? [];
  const without = (address: string) => shown.filter((one) => one.address !== address);
  const onSave = () =>
    save.mutate(
      { accountId: account.id, mine: shown.filter(({ mine }) => mine).map(({ address }) => address) },
      {
        onSuccess: () => {
          say(s.mailbox.saved);
          onClose();
        },
      },
    );
  return (
    <Modal title={s.mailbox.addressesTitle(plainVisible(account.name))} onClose={onClose} className="wide">
      <p>{s.mailbox.addressesText}</p>
      {list.error ? <ErrorNote error={list.error} /> : null}
      <ul className="preview opts">
        {shown.map((one) => (
          <AddressRow
            key={one.address}
            one={one}
            onChange={(mine) => setChanged(shown.map((old) => (old === one ? { ...one, mine } : old)))}
          />
        ))}
      </ul>
      <AddAddress onAdd={(address) => setChanged([...without(address), { address, origin: 'by-hand', mine: true }])} />
      <SaveRow error={save.error} disabled={changed === null || save.isPending} onClose={onClose} onSave={onSave} />
    </Modal>
  );
}
