import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

type MailboxCall = Extract<
  CallName,
  `folders.${string}` | `identities.${string}` | `range.${string}` | `certificate.${string}`
>;

/** Handlers that change an IMAP account after it was added. */
export function mailboxHandlers({ accounts: { mailbox }, events }: AppContext): Pick<Handlers, MailboxCall> {
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    events.changed(['accounts', 'sent', 'reports', 'recipients']);
    return result;
  };
  return {
    'folders.list': ({ accountId }) => mailbox.folders(accountId),
    'folders.set': ({ accountId, uses }) => changing(mailbox.setFolders(accountId, uses)),
    'identities.list': ({ accountId }) => mailbox.identities(accountId),
    'identities.set': ({ accountId, mine }) => changing(mailbox.setIdentities(accountId, mine)),
    'range.get': async ({ accountId }) => ({ days: await mailbox.days(accountId) }),
    'range.set': ({ accountId, days }) => changing(mailbox.setDays(accountId, days)),
    'certificate.withdraw': ({ accountId }) => changing(mailbox.withdraw(accountId)),
    'certificate.trust': ({ accountId, fingerprint }) => changing(mailbox.trust(accountId, fingerprint)),
  };
}
