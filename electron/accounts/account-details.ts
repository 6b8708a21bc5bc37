import { AppError } from '../../shared/domain/errors.ts';
import { hostAndPort } from '../../shared/domain/host.ts';
import type { AccountDetails } from '../../shared/domain/settings.ts';
import { assertNever } from '../../shared/domain/words.ts';
import { filesConfigOf, imapConfigOf } from '../source/account-config.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

const NOTHING: AccountDetails = {
  server: null,
  user: null,
  days: null,
  folders: null,
  addresses: [],
  pinnedCertificate: null,
  paths: [],
};

/** The settings of an account, without any secret. Errors: `not-found`. */
export async function accountDetails(store: Store, mailbox: MailboxSettings, id: number): Promise<AccountDetails> {
  const account = (await store.run('accounts.list', null)).find((one) => one.id === id);
  if (!account) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(id) } });
  switch (account.kind) {
    case 'imap':
      return imapDetails(account, mailbox);
    case 'files':
      return { ...NOTHING, paths: filesConfigOf(account).paths };
    case 'sample':
      return NOTHING;
    default:
      return assertNever(account.kind);
  }
}

async function imapDetails(account: StoredAccount, mailbox: MailboxSettings): Promise<AccountDetails> {
  const { host, port, user, days, pinnedCertificate } = imapConfigOf(account);
  const folders = await mailbox.folders(account.id);
  const own = await mailbox.identities(account.id);
  return {
    ...NOTHING,
    server: hostAndPort(host, port),
    user,
    days,
    folders: {
      read: folders.filter(({ use }) => use !== 'ignored').length,
      all: folders.length,
      sent: folders.filter(({ use }) => use === 'sent' || use === 'inbox-and-sent').map(({ path }) => path),
    },
    addresses: own.filter(({ mine }) => mine).map(({ address }) => address),
    pinnedCertificate: pinnedCertificate ?? null,
  };
}
