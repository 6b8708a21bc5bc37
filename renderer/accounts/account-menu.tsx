import { Ellipsis, KeyRound, MailX, Pause, Play, RefreshCw, Trash2, TriangleAlert } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, useState } from 'react';
import type { AccountView } from '../../shared/domain/views.ts';
import { assertNever } from '../../shared/domain/words.ts';
import { useCommand } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { errorText } from '../components/note.tsx';
import { ago, clock, duration } from '../format/time.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import { ProblemsDialog, RemoveDialog } from './account-dialogs.tsx';
import { accountName, shortName } from './account-name.ts';
import { MailboxDialog, MailboxItems, type MailboxPart } from './mailbox/mailbox-menu.tsx';
import { LoginDialog, loginLabel } from './sign-in/sign-in-dialog.tsx';
import { WithheldDialog } from './withheld-dialog.tsx';

/** The CSS class for the colour and shape of the dot beside an account. */
export function dotOf(account: AccountView): string {
  switch (account.status) {
    case 'idle':
    case 'watching':
      return account.problems.length > 0 || account.withheld ? 'dot warn' : 'dot';
    case 'connecting':
    case 'reading':
      return 'dot busy';
    case 'paused':
      return 'dot rest';
    case 'offline':
    case 'waiting':
      return 'dot warn';
    case 'error':
      return 'dot bad';
    default:
      return assertNever(account.status);
  }
}

/** Whether the account reads, or is about to. */
export function isBusy({ status }: AccountView): boolean {
  return status === 'reading' || status === 'connecting' || status === 'waiting';
}

/** Explains an account's state in one line. */
export function stateLine(account: AccountView): string {
  if (account.error) return errorText(account.error).title;
  const { wait } = account;
  if (wait?.asked) return s.shell.asksToWait(duration(wait.ms), clock(wait.until));
  const state = s.shell.state[account.status];
  return account.lastSync === null ? state : s.shell.stateSince(state, ago(account.lastSync));
}

type Dialog = 'none' | 'password' | 'remove' | 'problems' | 'withheld' | MailboxPart;

function MenuItems({ account, open }: { readonly account: AccountView; readonly open: (dialog: Dialog) => void }) {
  const start = useCommand('sync.start');
  const pause = useCommand('sync.pause');
  const id = { accountId: account.id };
  const busy = isBusy(account);
  return (
    <>
      {account.status === 'paused' ? (
        <DropdownMenu.Item onSelect={() => start.mutate(id)}>
          <Play aria-hidden="true" />
          {s.shell.resume}
        </DropdownMenu.Item>
      ) : (
        <DropdownMenu.Item onSelect={() => start.mutate(id, { onSuccess: () => say(s.shell.syncing) })}>
          <RefreshCw aria-hidden="true" />
          {s.shell.syncNow}
        </DropdownMenu.Item>
      )}
      {busy || account.status === 'watching' ? (
        <DropdownMenu.Item onSelect={() => pause.mutate(id)}>
          <Pause aria-hidden="true" />
          {s.shell.pause}
        </DropdownMenu.Item>
      ) : null}
      {account.kind === 'imap' ? (
        <DropdownMenu.Item onSelect={() => open('password')}>
          <KeyRound aria-hidden="true" />
          {loginLabel(account)}
        </DropdownMenu.Item>
      ) : null}
      {account.kind === 'imap' ? <MailboxItems open={open} /> : null}
      {account.problems.length > 0 ? (
        <DropdownMenu.Item onSelect={() => open('problems')}>
          <TriangleAlert aria-hidden="true" />
          {s.shell.problems(account.problems.length)}
        </DropdownMenu.Item>
      ) : null}
      {account.withheld ? (
        <DropdownMenu.Item onSelect={() => open('withheld')}>
          <MailX aria-hidden="true" />
          {s.withheld.count(account.withheld)}
        </DropdownMenu.Item>
      ) : null}
      <DropdownMenu.Item className="danger" onSelect={() => open('remove')}>
        <Trash2 aria-hidden="true" />
        {s.shell.remove}
      </DropdownMenu.Item>
    </>
  );
}

/** The menu of one account. The child is the button that opens it; the menu is rendered in the button's landmark. */
export function AccountMenu({ account, children }: { readonly account: AccountView; readonly children: ReactElement }) {
  const [dialog, setDialog] = useState<Dialog>('none');
  const close = () => setDialog('none');
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
        <DropdownMenu.Content className="menu" sideOffset={4} collisionPadding={8} align="start">
          <div className="about">
            <b>
              <MailText text={accountName(account)} />
            </b>
            {stateLine(account)}
          </div>
          <MenuItems account={account} open={setDialog} />
        </DropdownMenu.Content>
      </DropdownMenu.Root>
      {dialog === 'password' ? <LoginDialog account={account} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveDialog account={account} onClose={close} /> : null}
      {dialog === 'folders' || dialog === 'addresses' || dialog === 'range' ? (
        <MailboxDialog part={dialog} account={account} onClose={close} />
      ) : null}
      {dialog === 'problems' ? <ProblemsDialog account={account} onClose={close} /> : null}
      {dialog === 'withheld' ? <WithheldDialog account={account} onClose={close} /> : null}
    </>
  );
}

/** The button of an account in the rail. */
export function AccountButton({ account }: { readonly account: AccountView }) {
  return (
    <AccountMenu account={account}>
      <button type="button" className="acct" title={`${accountName(account)}: ${stateLine(account)}`}>
        <i className={dotOf(account)} />
        <span className="word ellipsis">
          <MailText text={shortName(account)} />
        </span>
        <span className="sr">{stateLine(account)}</span>
        <Ellipsis className="more" aria-hidden="true" />
      </button>
    </AccountMenu>
  );
}
