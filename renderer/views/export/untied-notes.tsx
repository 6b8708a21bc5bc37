import { useState } from 'react';
import type { AccountView, ExportPreview } from '../../../shared/domain/views.ts';
import { tellingName } from '../../accounts/account-name.ts';
import { MailboxDialog } from '../../accounts/mailbox/mailbox-menu.tsx';
import { Note } from '../../components/note.tsx';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

const t = s.exportMore.untied;

/** The way to sent mail: the folders of a mailbox are chosen, files are opened. */
function ToSentMail({ account }: { readonly account: AccountView }) {
  const [choosing, setChoosing] = useState(false);
  if (account.kind !== 'imap') {
    return (
      <a className="btn" href={hashOf('welcome')}>
        {t.open}
      </a>
    );
  }
  return (
    <>
      <button type="button" className="btn" onClick={() => setChoosing(true)}>
        {t.choose}
      </button>
      {choosing ? <MailboxDialog part="folders" account={account} onClose={() => setChoosing(false)} /> : null}
    </>
  );
}

/** For each account without sent mail: how many of the addresses its bounces alone have brought here, and what to do. */
export function UntiedNotes(props: Pick<ExportPreview, 'untied'> & { readonly accounts: readonly AccountView[] }) {
  const { untied, accounts } = props;
  return untied.map(({ accountId, count }) => {
    const account = accounts.find(({ id }) => id === accountId);
    if (!account) return null;
    return (
      <Note key={accountId} tone="warn" title={t.title(count, tellingName(account, accounts))} text={t.text(count)}>
        <ToSentMail account={account} />
      </Note>
    );
  });
}
