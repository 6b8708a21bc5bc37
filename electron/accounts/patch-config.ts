import { AppError } from '../../shared/domain/errors.ts';
import type { ImapConfig } from '../source/account-config.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';

/** Changes single settings of an IMAP account in the store and keeps the others. Out: the changed account. Errors: `not-found`. */
export async function patchConfig(store: Store, id: number, patch: Partial<ImapConfig>): Promise<StoredAccount> {
  const account = (await store.run('accounts.list', null)).find((one) => one.id === id);
  if (!account) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(id) } });
  const config = { ...account.config, ...patch };
  await store.run('accounts.update', { id, config });
  return { ...account, config };
}
