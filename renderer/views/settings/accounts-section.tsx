import { Plus } from 'lucide-react';
import type { AppState } from '../../../shared/domain/views.ts';
import { AccountCard } from '../../accounts/account-card.tsx';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { Section } from './section.tsx';

export function AccountsSection({ state }: { readonly state: AppState }) {
  return (
    <Section id="accounts">
      {state.accounts.length === 0 ? <p>{s.setup.noAccounts}</p> : null}
      <ul>
        {state.accounts.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </ul>
      <div className="acts">
        <a className="btn" href={hashOf('welcome')}>
          <Plus aria-hidden="true" />
          {s.settings.add}
        </a>
      </div>
      <p className="muted">{s.settings.secrets[state.secrets]}</p>
    </Section>
  );
}
