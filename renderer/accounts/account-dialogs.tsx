import { useState } from 'react';
import type { AccountView } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { Modal } from '../components/modal.tsx';
import { ErrorNote, errorText } from '../components/note.tsx';
import { plainVisible } from '../format/visible-text.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { accountName } from './account-name.ts';

interface DialogProps {
  readonly account: AccountView;
  readonly onClose: () => void;
}
const SHOWN_PROBLEMS = 200;

export function PasswordDialog({ account, onClose }: DialogProps) {
  const [password, setPassword] = useState('');
  const send = useCommand('accounts.password');
  return (
    <Modal title={s.shell.passwordTitle(plainVisible(account.name))} onClose={onClose}>
      {account.error ? <p>{errorText(account.error).text}</p> : null}
      <form
        className="pad"
        style={{ padding: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(
            { id: account.id, password },
            {
              onSuccess: () => {
                say(s.shell.passwordDone);
                onClose();
              },
            },
          );
        }}
      >
        <label className="field">
          <span>{s.shell.passwordLabel}</span>
          <input
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {send.error ? <ErrorNote error={send.error} /> : null}
        <div className="acts end">
          <button type="button" className="btn" onClick={onClose}>
            {s.app.cancel}
          </button>
          <button type="submit" className="btn p" disabled={password === '' || send.isPending}>
            {s.shell.passwordDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}

export function RemoveDialog({ account, onClose }: DialogProps) {
  const remove = useCommand('accounts.remove');
  const name = plainVisible(accountName(account));
  return (
    <Modal title={s.shell.removeTitle(name)} onClose={onClose}>
      <p>{s.shell.removeText}</p>
      {remove.error ? <ErrorNote error={remove.error} /> : null}
      <div className="acts end">
        <button type="button" className="btn" onClick={onClose}>
          {s.app.cancel}
        </button>
        <button
          type="button"
          className="btn danger p"
          disabled={remove.isPending}
          onClick={() =>
            remove.mutate(
              { id: account.id },
              {
                onSuccess: () => {
                  say(s.shell.removed(name));
                  onClose();
                },
              },
            )
          }
        >
          {s.shell.removeDo}
        </button>
      </div>
    </Modal>
  );
}

export function ProblemsDialog({ account, onClose }: DialogProps) {
  const texts = account.problems.map(errorText);
  return (
    <Modal title={s.shell.problemsTitle} onClose={onClose} className="wide">
      <p>{s.shell.problemsText}</p>
      <ul className="preview pad" style={{ padding: 0 }}>
        {texts.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read the same, and the list only grows
          <li key={index} className="break">
            <b>
              <MailText text={problem.title} />
            </b>
            <p>
              <MailText text={problem.text} />
            </p>
          </li>
        ))}
      </ul>
      {texts.length > SHOWN_PROBLEMS ? <p>{s.shell.more(texts.length - SHOWN_PROBLEMS)}</p> : null}
    </Modal>
  );
}
