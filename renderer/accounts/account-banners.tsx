import { useState } from 'react';
import type { AppErrorData } from '../../shared/domain/errors.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { ErrorPage } from '../components/error-page.tsx';
import { errorText, Note } from '../components/note.tsx';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { ProblemsDialog } from './account-dialogs.tsx';
import { CertificateNote } from './mailbox/certificate-note.tsx';
import { FoldersDialog } from './mailbox/folders-dialog.tsx';
import { LoginDialog, loginLabel } from './sign-in/sign-in-dialog.tsx';

const LOGIN = new Set(['wrong-password', 'app-password-needed', 'no-secret-store', 'needs-oauth']);

function AccountBanner({ account }: { readonly account: AccountView }) {
  const [asking, setAsking] = useState(false);
  const start = useCommand('sync.start');
  const { error } = account;
  if (!error) return null;
  if (error.code === 'certificate') return <CertificateBanner account={account} data={error.data} />;
  const { title, text } = errorText(error);
  const login = account.kind === 'imap' && LOGIN.has(error.code);
  return (
    <div className="banner">
      <Note tone={account.status === 'offline' ? 'info' : 'warn'} title={title} text={text}>
        <ErrorPage data={error.data} />
        {login ? (
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            {loginLabel(account)}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => start.mutate({ accountId: account.id })}>
            {s.app.retry}
          </button>
        )}
      </Note>
      {asking ? <LoginDialog account={account} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

/** The app refused the certificate and did not connect; the user may trust it. */
function CertificateBanner({ account, data }: { readonly account: AccountView; readonly data: AppErrorData }) {
  const start = useCommand('sync.start');
  const trust = useCommand('certificate.trust');
  const accept = (fingerprint: string) =>
    trust.mutate({ accountId: account.id, fingerprint }, { onSuccess: () => say(s.mailbox.trusted) });
  return (
    <div className="banner">
      <CertificateNote data={data} disabled={trust.isPending} onTrust={accept}>
        <button type="button" className="btn" onClick={() => start.mutate({ accountId: account.id })}>
          {s.app.retry}
        </button>
      </CertificateNote>
    </div>
  );
}

/** For an account without a Sent folder: everything works but matching bounces to sent messages. */
function NoSentBanner({ account }: { readonly account: AccountView }) {
  const [open, setOpen] = useState<'folders' | 'problems' | null>(null);
  const problem = account.problems.find((one) => one.code === 'no-sent-folder');
  if (!problem || account.error) return null;
  const { title, text } = errorText(problem);
  return (
    <div className="banner">
      <Note tone="warn" title={title} text={text}>
        <button type="button" className="btn" onClick={() => setOpen('folders')}>
          {s.mailbox.chooseSent}
        </button>
        <button type="button" className="btn" onClick={() => setOpen('problems')}>
          {s.shell.problems(account.problems.length)}
        </button>
      </Note>
      {open === 'folders' ? <FoldersDialog account={account} onClose={() => setOpen(null)} /> : null}
      {open === 'problems' ? <ProblemsDialog account={account} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** Problems that need the user, above the screen: expired login, offline, refused certificate, no Sent folder. */
export function AccountBanners({ accounts }: { readonly accounts: readonly AccountView[] }) {
  return accounts.map((account) => (
    <div key={account.id}>
      <AccountBanner account={account} />
      <NoSentBanner account={account} />
    </div>
  ));
}
