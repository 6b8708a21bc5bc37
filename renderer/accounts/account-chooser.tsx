import type { AccountView } from '../../shared/domain/views.ts';
import { s } from '../strings/index.ts';
import { tellingName } from './account-name.ts';

interface ChooserProps {
  readonly accounts: readonly AccountView[];
  /** The id of the account chosen, as the address holds it; empty: all. */
  readonly value: string;
  readonly onChange: (account: string) => void;
  /** What is said of the choice where it does not go without saying. */
  readonly about?: string | undefined;
}

/** The account that an address names; null for all, and where there is no such account any more. */
export function accountIdOf(accounts: readonly AccountView[], value: string | undefined): number | null {
  return accounts.find(({ id }) => String(id) === value)?.id ?? null;
}

/** Which account is shown, or all of them; not there where there is but one. */
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
          {tellingName(account, accounts)}
        </option>
      ))}
    </select>
  );
}
