import type { AccountView } from '../../shared/domain/views.ts';
import { s } from '../strings/index.ts';

/** What an account is called on screen: its address or path; the sample mailbox in the reader's language. */
export function accountName(account: AccountView): string {
  return account.kind === 'sample' ? s.shell.sample : account.name;
}

/** An account in few words: its address, or the last part of its path. */
export function shortName(account: AccountView): string {
  return account.kind === 'files'
    ? (account.name.split(/[\\/]/).findLast(Boolean) ?? account.name)
    : accountName(account);
}

/** The same, but in full where another account is called so. */
export function tellingName(account: AccountView, all: readonly AccountView[]): string {
  const short = shortName(account);
  return all.some((other) => other.id !== account.id && shortName(other) === short) ? accountName(account) : short;
}
