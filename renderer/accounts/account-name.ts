import type { AccountView } from '../../shared/domain/views.ts';
import { s } from '../strings/index.ts';

/** An account's name on screen: its address or path; for the sample mailbox a name in the user's language. */
export function accountName(account: AccountView): string {
  return account.kind === 'sample' ? s.shell.sample : account.name;
}

/** A short name: the account's address, or the last part of its path. */
export function shortName(account: AccountView): string {
  return account.kind === 'files'
    ? (account.name.split(/[\\/]/).findLast(Boolean) ?? account.name)
    : accountName(account);
}

/** The short name, or the full one where another account has the same short name. */
export function unambiguousName(account: AccountView, all: readonly AccountView[]): string {
  const short = shortName(account);
  return all.some((other) => other.id !== account.id && shortName(other) === short) ? accountName(account) : short;
}
