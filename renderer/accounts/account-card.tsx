import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { AccountDetails } from '../../shared/domain/settings.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { useCall } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { ErrorNote } from '../components/note.tsx';
import { SettingRow } from '../components/setting-row.tsx';
import { plainVisible } from '../format/visible-text.ts';
import { s } from '../strings/index.ts';
import { AccountMenu, dotOf, stateLine } from './account-menu.tsx';
import { accountName } from './account-name.ts';
import { MailboxDialog, type MailboxPart } from './mailbox/mailbox-menu.tsx';
import { LoginDialog, loginLabel } from './sign-in/sign-in-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { WithheldDialog } from './withheld-dialog.tsx';

const t = s.setup.account;
/** At most this many own addresses are listed; further ones are counted. */
const SHOWN_ADDRESSES = 3;

type Dialog = 'none' | 'login' | 'withdraw' | 'withheld' | MailboxPart;

function Folders({ folders }: Pick<AccountDetails, 'folders'>) {
  if (folders === null || folders.all === 0) return t.foldersUnknown;
  const parts = [t.foldersRead(folders.read, folders.all)];
  if (folders.sent.length > 0) parts.push(t.sentIn(folders.sent.join(', ')));
  return <MailText text={parts.join('; ')} />;
}

function Addresses({ addresses }: Pick<AccountDetails, 'addresses'>) {
  const more = addresses.length - SHOWN_ADDRESSES;
  return (
    <>
      <MailText text={addresses.slice(0, SHOWN_ADDRESSES).join(', ')} />
      {more > 0 ? ` ${t.moreAddresses(more)}` : null}
    </>
  );
}

function Change(props: {
  readonly what: string;
  readonly account: AccountView;
  readonly text?: string;
  readonly onClick: () => void;
}) {
  const text = props.text ?? t.changeDo;
  const name = props.text ? undefined : t.change(props.what, plainVisible(accountName(props.account)));
  return (
    <button type="button" className="btn quiet" aria-label={name} onClick={props.onClick}>
      {text}
    </button>
  );
}

function ShowWithheld(props: { readonly account: AccountView; readonly onClick: () => void }) {
  const name = s.withheld.showOf(plainVisible(accountName(props.account)));
  return (
    <button type="button" className="btn quiet" aria-label={name} onClick={props.onClick}>
      {s.withheld.show}
    </button>
  );
}

function ImapRows(props: {
  readonly account: AccountView;
  readonly details: AccountDetails;
  readonly open: (dialog: Dialog) => void;
}) {
  const { account, details, open } = props;
  const change = (what: string, dialog: Dialog, text?: string) => (
    <Change what={what} account={account} onClick={() => open(dialog)} {...(text ? { text } : {})} />
  );
  const pinned = details.pinnedCertificate;
  return (
    <dl className="set-rows">
      <SettingRow label={t.server}>
        <MailText text={details.server ?? ''} />
      </SettingRow>
      <SettingRow label={t.user} action={change(t.user, 'login', loginLabel(account))}>
        <MailText text={details.user ?? ''} />
      </SettingRow>
      <SettingRow label={t.folders} action={change(t.folders, 'folders')}>
        <Folders folders={details.folders} />
      </SettingRow>
      <SettingRow label={t.addresses} action={change(t.addresses, 'addresses')}>
        <Addresses addresses={details.addresses} />
      </SettingRow>
      <SettingRow label={t.range} action={change(t.range, 'range')}>
        {t.rangeOf(details.days ?? 0)}
      </SettingRow>
      <SettingRow label={t.certificate} action={pinned ? change(t.certificate, 'withdraw', t.withdraw) : null}>
        {pinned ? t.trusted : t.byAuthority}
        {pinned ? <small className="mono break">{pinned}</small> : null}
      </SettingRow>
      {account.withheld ? (
        <SettingRow
          label={s.withheld.label}
          action={<ShowWithheld account={account} onClick={() => open('withheld')} />}
        >
          {s.withheld.count(account.withheld)}
        </SettingRow>
      ) : null}
    </dl>
  );
}

function Rows(props: {
  readonly account: AccountView;
  readonly details: AccountDetails;
  readonly open: (dialog: Dialog) => void;
}) {
  const { account, details } = props;
  if (account.kind === 'imap') return <ImapRows {...props} />;
  if (account.kind === 'sample') return <p className="muted">{t.sample}</p>;
  return (
    <dl className="set-rows">
      <SettingRow label={t.paths}>
        {details.paths.map((path) => (
          <div key={path} className="break">
            <MailText text={path} />
          </div>
        ))}
      </SettingRow>
    </dl>
  );
}

function Dialogs(props: { readonly dialog: Dialog; readonly account: AccountView; readonly onClose: () => void }) {
  const { dialog, ...rest } = props;
  if (dialog === 'none') return null;
  if (dialog === 'login') return <LoginDialog {...rest} />;
  if (dialog === 'withdraw') return <WithdrawDialog {...rest} />;
  if (dialog === 'withheld') return <WithheldDialog {...rest} />;
  return <MailboxDialog part={dialog} {...rest} />;
}

/** The settings of one account, each with a way to change it. */
export function AccountCard({ account }: { readonly account: AccountView }) {
  const details = useCall('accounts.details', { accountId: account.id });
  const [dialog, setDialog] = useState<Dialog>('none');
  return (
    <li className="set-account">
      <div className="acct-row">
        <i className={dotOf(account)} />
        <span className="break">
          <b>
            <MailText text={accountName(account)} />
          </b>
          <small>{stateLine(account)}</small>
        </span>
        <AccountMenu account={account}>
          <button type="button" className="icon-btn" aria-label={s.shell.menu(plainVisible(accountName(account)))}>
            <Ellipsis aria-hidden="true" />
          </button>
        </AccountMenu>
      </div>
      {details.error ? <ErrorNote error={details.error} /> : null}
      {details.data ? <Rows account={account} details={details.data} open={setDialog} /> : null}
      <Dialogs dialog={dialog} account={account} onClose={() => setDialog('none')} />
    </li>
  );
}
