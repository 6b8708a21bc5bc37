import type { AccountView } from '../../shared/domain/views.ts';
import { s } from '../strings/index.ts';
import { unambiguousName } from './account-name.ts';

interface ChooserProps {
  readonly accounts: readonly AccountView[];
  /** The id of the chosen account, as in the address; empty: all accounts. */
  readonly value: string;
  readonly onChange: (account: string) => void;
  /** An explanation of the choice, where it needs one. */
  readonly about?: string | undefined;
}

/** The id of the account that an address names; null for all, and for an account that no longer exists. */
export function accountIdOf(accounts: readonly AccountView[], value: string | undefined): number | null {
  return accounts.find(({ id }) => String(id) === value)?.id ?? null;
}

/** Chooses the account to show, or all. Not shown where there is only one account. */
export function AccountChooser({ accounts, value, onChange, about }: ChooserProps) {
  if (accounts.length < 2) return null;
  return (
    <select
      className="select"
      aria-label={s.list.account}
      aria-description={about}
      title={about}
      value={accountIdOf(accounts, value) ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{s.list.allAccounts}</option>
      {accounts.map((account) => (
        <option key={account.id} value={account.id}>
          {unambiguousName(account, accounts)}
        </option>
      ))}
    </select>
  );
}
