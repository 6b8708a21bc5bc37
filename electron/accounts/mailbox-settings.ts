// The settings that the user changes in an existing IMAP account: folders, own addresses, range, trusted certificate.
import type { FolderView, IdentityView } from '../../shared/domain/account-settings.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { hasViews, usualUse } from '../imap/folders/folders.ts';
import type { FolderList } from '../imap/imap-types.ts';
import { type ImapConfig, imapConfigOf } from '../source/account-config.ts';
import { identityViews, withOwnAddresses } from '../source/identities.ts';
import { rangeOf } from '../source/range.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';

/** Errors of all methods: `not-found` for an unknown account, `bad-input` for one that is not IMAP. */
export interface MailboxSettings {
  folders(id: number): Promise<readonly FolderView[]>;
  setFolders(id: number, uses: readonly Pick<FolderView, 'path' | 'use'>[]): Promise<readonly FolderView[]>;
  identities(id: number): Promise<readonly IdentityView[]>;
  setIdentities(id: number, mine: readonly string[]): Promise<readonly IdentityView[]>;
  days(id: number): Promise<number>;
  setDays(id: number, days: number): Promise<AccountView>;
  /** Pins the certificate with this fingerprint. Errors: `bad-input` if the account's connection is not encrypted. */
  trust(id: number, fingerprint: string): Promise<AccountView>;
  /** Removes the pinned certificate. */
  withdraw(id: number): Promise<AccountView>;
}

export interface MailboxDeps {
  readonly store: Store;
  readonly now: () => number;
  /** The folders that the server listed last; null before the first pass. */
  listed(id: number): FolderList | null;
  /** Stores the settings and connects again. Calls `before` while the account is stopped, before it stores them. */
  change(id: number, patch: Partial<ImapConfig>, before?: () => Promise<unknown>): Promise<AccountView>;
}

export function createMailboxSettings({ store, now, listed, change }: MailboxDeps): MailboxSettings {
  const configOf = async (id: number): Promise<ImapConfig> => imapOnly(await accountOf(store, id));
  const folders = async (id: number): Promise<readonly FolderView[]> => {
    const config = await configOf(id);
    return folderViews(listed(id) ?? (await listFromStore(store, id)), config);
  };
  const identities = async (id: number): Promise<readonly IdentityView[]> => identityViews(await configOf(id));
  return {
    folders,
    async setFolders(id, uses) {
      const views = new Map((await folders(id)).map((view) => [view.path, view]));
      // A use equal to the usual one is not stored, so that a folder which the server marks later gets the role of its mark.
      const kept = uses.filter(({ path, use }) => views.get(path)?.usual !== use);
      const patch = { folders: kept.map(({ path, use }) => ({ path, use })) };
      const ending = await rolesThatEnd(store, id, uses);
      // A pass took the senders in a Sent folder for the user's own addresses, so all found addresses are forgotten.
      if (ending.has('sent') || ending.has('inbox-and-sent')) {
        const letters = ending.has('inbox-and-sent');
        await change(id, { ...patch, identities: [] }, () => store.run('accounts.forgetSent', { id, letters }));
      } else await change(id, patch);
      return folders(id);
    },
    identities,
    async setIdentities(id, mine) {
      await change(id, withOwnAddresses(await configOf(id), mine));
      return identities(id);
    },
    days: async (id) => (await configOf(id)).days,
    async setDays(id, days) {
      return change(id, rangeOf(await configOf(id), days, now()));
    },
    async trust(id, fingerprint) {
      const { email, security } = await configOf(id);
      if (security === 'none') throw new AppError('bad-input', { account: email, detail: { id: 'needs-encryption' } });
      return change(id, { pinnedCertificate: fingerprint });
    },
    async withdraw(id) {
      await configOf(id);
      return change(id, { pinnedCertificate: undefined });
    },
  };
}

/** The roles in which folders were read that get another use by `uses`. */
async function rolesThatEnd(
  store: Store,
  accountId: number,
  uses: readonly Pick<FolderView, 'path' | 'use'>[],
): Promise<ReadonlySet<FolderRole>> {
  const next = new Map(uses.map(({ path, use }) => [path, use]));
  const read = await store.run('folders.list', { accountId });
  return new Set(read.filter(({ path, role }) => next.has(path) && next.get(path) !== role).map(({ role }) => role));
}

async function accountOf(store: Store, id: number): Promise<StoredAccount> {
  const account = (await store.run('accounts.list', null)).find((one) => one.id === id);
  if (!account) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(id) } });
  return account;
}

function imapOnly(account: StoredAccount): ImapConfig {
  if (account.kind !== 'imap') throw new AppError('bad-input', { account: account.name, detail: { id: 'not-imap' } });
  return imapConfigOf(account);
}

/** The folders that were ever read, for the time before the server has listed its folders. */
async function listFromStore(store: Store, accountId: number): Promise<FolderList> {
  const positions = await store.run('folders.list', { accountId });
  return { hasLabels: false, folders: positions.map(({ path, role }) => ({ path, role, messages: null })) };
}

/** The folders in the order of the list, those first that the app proposes as sent mail. */
function folderViews({ folders, hasLabels }: FolderList, config: ImapConfig): readonly FolderView[] {
  const views = hasViews(folders, hasLabels);
  const looksSent = new Set(config.looksSent);
  const chosen = new Map((config.folders ?? []).map(({ path, use }) => [path, use]));
  const all = folders.map((folder) => {
    const usual = usualUse(folder, views);
    const { path, role, messages } = folder;
    const use = chosen.get(path) ?? usual;
    return { path, role, messages, usual, use, looksSent: use !== 'sent' && looksSent.has(path) };
  });
  return all.sort((a, b) => Number(b.looksSent) - Number(a.looksSent));
}
