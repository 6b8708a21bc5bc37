import type { AccountView } from '../../shared/domain/views.ts';
import { s } from '../strings/index.ts';

/** What an account is called on screen: its address or path; the sample mailbox in the reader's language. */
export function accountName(account: AccountView): string {
  return account.kind === 'sample' ? s.shell.sample : account.name;
}
