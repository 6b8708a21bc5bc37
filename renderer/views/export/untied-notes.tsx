import { useState } from 'react';
import type { AccountView, ExportPreview } from '../../../shared/domain/views.ts';
import { unambiguousName } from '../../accounts/account-name.ts';
import { MailboxDialog } from '../../accounts/mailbox/mailbox-menu.tsx';
import { Note } from '../../components/note.tsx';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

const t = s.exportMore.untied;

/** A link to where the user can add sent mail: choosing a mailbox's folders, or opening files. */
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

/** For each account without sent mail: how many addresses rest on its bounces alone, and what the user can do. */
export function UntiedNotes(props: Pick<ExportPreview, 'untied'> & { readonly accounts: readonly AccountView[] }) {
  const { untied, accounts } = props;
  return untied.map(({ accountId, count }) => {
    const account = accounts.find(({ id }) => id === accountId);
    if (!account) return null;
    return (
      <Note key={accountId} tone="warn" title={t.title(count, unambiguousName(account, accounts))} text={t.text(count)}>
        <ToSentMail account={account} />
      </Note>
    );
  });
}
