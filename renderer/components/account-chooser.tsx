import type { AccountView } from '../../shared/domain/views.ts';
import { accountName } from '../format/account-name.ts';
import { s } from '../strings/index.ts';

interface ChooserProps {
  readonly accounts: readonly AccountView[];
  /** The id of the account chosen, as the address holds it; empty: all. */
  readonly value: string;
  readonly onChange: (account: string) => void;
}

/** Which account is shown, or all of them; not there where there is but one. */
export function AccountChooser({ accounts, value, onChange }: ChooserProps) {
  if (accounts.length < 2) return null;
  const known = accounts.some(({ id }) => String(id) === value);
  return (
    <select
      className="select"
      aria-label={s.list.account}
      value={known ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{s.list.allAccounts}</option>
      {accounts.map((account) => (
        <option key={account.id} value={account.id}>
          {accountName(account)}
        </option>
      ))}
    </select>
  );
}
