import { useState } from 'react';
import { FOLDER_USES, type FolderUse, type FolderView } from '../../../shared/domain/account-settings.ts';
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

/** Copies of sent mail are looked for in the inbox; in every other folder "Read for bounces" does so. */
function isOffered(use: FolderUse, { role, use: stored }: FolderView): boolean {
  return use !== 'inbox-and-sent' || role === 'inbox' || stored === use;
}

function FolderRow(props: {
  readonly folder: FolderView;
  readonly use: FolderUse;
  readonly onChange: (use: FolderUse) => void;
}) {
  const { folder, use, onChange } = props;
  return (
    <li className="opt">
      <span className="break">
        <MailText text={folder.path} />
        {folder.messages === null ? null : <small>{s.mailbox.messages(folder.messages)}</small>}
        {folder.looksSent && use !== 'sent' ? (
          <small className="proposal">
            {s.mailbox.looksSent}{' '}
            <button
              type="button"
              className="btn"
              aria-label={s.mailbox.asSentOf(plainVisible(folder.path))}
              onClick={() => onChange('sent')}
            >
              {s.mailbox.asSent}
            </button>
          </small>
        ) : null}
      </span>
      <select
        className="select"
        aria-label={s.mailbox.useOf(plainVisible(folder.path))}
        value={use}
        onChange={(event) => onChange(FOLDER_USES.find((known) => known === event.target.value) ?? use)}
      >
        {FOLDER_USES.filter((known) => isOffered(known, folder)).map((known) => (
          <option key={known} value={known}>
            {s.mailbox.uses[known]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Edits how the app uses each folder of an account. */
export function FoldersDialog({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const list = useUncached('folders.list', { accountId: account.id });
  const [changed, setChanged] = useState<ReadonlyMap<string, FolderUse>>(new Map());
  const save = useCommand('folders.set');
  const folders = list.data ?? [];
  const chosen = ({ path, use }: FolderView) => changed.get(path) ?? use;
  const onSave = () =>
    save.mutate(
      { accountId: account.id, uses: folders.map((folder) => ({ path: folder.path, use: chosen(folder) })) },
      {
        onSuccess: () => {
          say(s.mailbox.saved);
          onClose();
        },
      },
    );
  return (
    <Modal title={s.mailbox.foldersTitle(plainVisible(account.name))} onClose={onClose} className="wide">
      <p>{folders.length === 0 && !list.isPending ? s.mailbox.noFolders : s.mailbox.foldersText}</p>
      {folders.length === 0 ? null : <p>{s.mailbox.copiesText}</p>}
      {list.error ? <ErrorNote error={list.error} /> : null}
      <ul className="preview opts">
        {folders.map((folder) => (
          <FolderRow
            key={folder.path}
            folder={folder}
            use={chosen(folder)}
            onChange={(use) => setChanged(new Map(changed).set(folder.path, use))}
          />
        ))}
      </ul>
      <SaveRow error={save.error} disabled={changed.size === 0 || save.isPending} onClose={onClose} onSave={onSave} />
    </Modal>
  );
}
