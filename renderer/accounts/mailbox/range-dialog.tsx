import { useState } from 'react';
import type { AccountView } from '../../../shared/domain/views.ts';
import { useCommand } from '../../api.ts';
import { Chips } from '../../components/chips.tsx';
import { Modal } from '../../components/modal.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { plainVisible } from '../../format/visible-text.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SaveRow } from './save-row.tsx';
import { useUncached } from './use-uncached.ts';

const RANGES = [
  { value: '90', label: s.mailbox.ranges[90] },
  { value: '365', label: s.mailbox.ranges[365] },
  { value: '0', label: s.mailbox.ranges[0] },
] as const;

/** Edits how far back an account is read. */
export function RangeDialog({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const range = useUncached('range.get', { accountId: account.id });
  const [days, setDays] = useState<number | null>(null);
  const save = useCommand('range.set');
  const onSave = () => {
    if (days === null) return;
    save.mutate(
      { accountId: account.id, days },
      {
        onSuccess: () => {
          say(s.mailbox.saved);
          onClose();
        },
      },
    );
  };
  return (
    <Modal title={s.mailbox.rangeTitle(plainVisible(account.name))} onClose={onClose}>
      <p>{s.mailbox.rangeText}</p>
      {range.error ? <ErrorNote error={range.error} /> : null}
      <Chips
        label={s.mailbox.range}
        options={RANGES}
        value={String(days ?? range.data?.days ?? '') as (typeof RANGES)[number]['value']}
        onChange={(value) => setDays(Number(value))}
      />
      <SaveRow
        error={save.error}
        disabled={days === null || days === range.data?.days || save.isPending}
        onClose={onClose}
        onSave={onSave}
      />
    </Modal>
  );
}
