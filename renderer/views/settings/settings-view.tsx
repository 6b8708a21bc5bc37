import { Ellipsis, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppState } from '../../../shared/domain/views.ts';
import { useCommand } from '../../api.ts';
import { Chips } from '../../components/chips.tsx';
import { copyText } from '../../components/clipboard.ts';
import { MailText } from '../../components/mail-text.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { accountName } from '../../format/account-name.ts';
import { hashOf } from '../../router.ts';
import { openSheet } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { AccountMenu, dotOf, stateLine } from '../shell/account-menu.tsx';
import { Language } from './language.tsx';

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: s.settings.themes[value] }));

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card pad" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Accounts({ state }: { readonly state: AppState }) {
  return (
    <Section title={s.settings.accounts}>
      <ul>
        {state.accounts.map((account) => (
          <li key={account.id} className="acct-row">
            <i className={dotOf(account)} />
            <span className="break">
              <MailText text={accountName(account)} />
              <small>{stateLine(account)}</small>
            </span>
            <AccountMenu account={account}>
              <button type="button" className="icon-btn" aria-label={s.shell.menu(accountName(account))}>
                <Ellipsis aria-hidden="true" />
              </button>
            </AccountMenu>
          </li>
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

function Look({ state }: { readonly state: AppState }) {
  const set = useCommand('settings.set');
  return (
    <>
      <Section title={s.settings.look}>
        <Chips
          label={s.settings.theme}
          options={THEMES}
          value={state.settings.theme}
          onChange={(theme) => set.mutate({ theme })}
        />
        {set.error ? <ErrorNote error={set.error} /> : null}
      </Section>
      <Section title={s.settings.language}>
        <Language choice={state.settings.language} />
      </Section>
      <Section title={s.settings.keys}>
        <div className="check">
          <input
            type="checkbox"
            id="single-keys"
            checked={state.settings.singleKeys}
            onChange={(event) => set.mutate({ singleKeys: event.target.checked })}
          />
          <label htmlFor="single-keys">{s.settings.singleKeys}</label>
          <small>{s.settings.singleKeysText}</small>
        </div>
        <div className="acts">
          <button type="button" className="btn" onClick={() => openSheet('help')}>
            {s.settings.showKeys}
          </button>
        </div>
      </Section>
    </>
  );
}

export function SettingsView({ state }: { readonly state: AppState }) {
  return (
    <>
      <header className="top">
        <h1>{s.settings.title}</h1>
      </header>
      <div className="scroll">
        <div className="page narrow">
          <Accounts state={state} />
          <Look state={state} />
          <Section title={s.settings.data}>
            <p>{s.settings.folder}</p>
            <div className="quote">{state.dataFolder}</div>
            <div className="acts">
              <button type="button" className="btn" onClick={() => void copyText(state.dataFolder)}>
                {s.settings.copyPath}
              </button>
            </div>
          </Section>
          <Section title={s.settings.about}>
            <p>
              {s.settings.version(state.version)}. {s.settings.promise}
            </p>
          </Section>
        </div>
      </div>
    </>
  );
}
