import type { AccountView } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { Modal } from '../components/modal.tsx';
import { ErrorNote } from '../components/note.tsx';
import { plainVisible } from '../format/visible-text.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';

const t = s.setup.account;

export function WithdrawDialog({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const withdraw = useCommand('certificate.withdraw');
  const onWithdraw = () =>
    withdraw.mutate(
      { accountId: account.id },
      {
        onSuccess: () => {
          say(t.withdrawn);
          onClose();
        },
      },
    );
  return (
    <Modal title={t.withdrawTitle(plainVisible(account.name))} onClose={onClose}>
      <p>{t.withdrawText}</p>
      {withdraw.error ? <ErrorNote error={withdraw.error} /> : null}
      <div className="acts end">
        <button type="button" className="btn" onClick={onClose}>
          {s.app.cancel}
        </button>
        <button type="button" className="btn p" disabled={withdraw.isPending} onClick={onWithdraw}>
          {t.withdrawDo}
        </button>
      </div>
    </Modal>
  );
}
