import { Keyboard, type LucideIcon, Plus, Search } from 'lucide-react';
import type { AppState } from '../../../shared/domain/views.ts';
import { AccountButton } from '../../accounts/account-menu.tsx';
import { SyncLine } from '../../accounts/sync-line.tsx';
import { Mark } from '../../components/icons.tsx';
import { count } from '../../format/number.ts';
import { hashOf, useRoute } from '../../router.ts';
import { openSheet } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SCREENS, type Screen } from './screens.ts';

function Count({ screen, state }: { readonly screen: Screen; readonly state: AppState }) {
  const { counts } = state;
  switch (screen.view) {
    case 'sent':
      return <span className="n">{count(counts.sent)}</span>;
    case 'recipients':
      return <span className="n">{count(counts.recipients)}</span>;
    case 'export':
      return (
        <span className="n" title={s.nav.badAddresses(counts.bad)}>
          {count(counts.bad)}
        </span>
      );
    case 'bounces':
      return counts.newBounces > 0 ? (
        <span className="n alert">{s.nav.newBounces(counts.newBounces)}</span>
      ) : (
        <span className="n">{count(counts.bounces)}</span>
      );
    default:
      return null;
  }
}

function NavLink({ screen, state }: { readonly screen: Screen; readonly state: AppState }) {
  const route = useRoute();
  const Icon = screen.icon;
  return (
    <a href={hashOf(screen.view)} aria-current={route.view === screen.view ? 'page' : undefined} title={screen.name}>
      <Icon aria-hidden="true" />
      <span className="word">{screen.name}</span>
      <Count screen={screen} state={state} />
    </a>
  );
}

function SheetButton(props: {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly keys: readonly string[];
  readonly open: () => void;
}) {
  const Icon = props.icon;
  return (
    <button type="button" title={props.name} onClick={props.open}>
      <Icon aria-hidden="true" />
      <span className="word">{props.name}</span>
      <span className="n" aria-hidden="true">
        {props.keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </button>
  );
}

export function Rail({ state }: { readonly state: AppState }) {
  const settings = SCREENS.filter((screen) => screen.view === 'settings');
  const others = SCREENS.filter((screen) => screen.view !== 'settings');
  return (
    <aside className="rail" aria-label={s.app.name}>
      <div className="brand">
        <Mark />
        <span>{s.app.name}</span>
      </div>
      <nav className="nav" aria-label={s.nav.label}>
        {others.map((screen) => (
          <NavLink key={screen.view} screen={screen} state={state} />
        ))}
      </nav>
      <div className="lbl">
        <span>{s.shell.accounts}</span>
        <a className="icon-btn" href={hashOf('welcome')} aria-label={s.shell.add} title={s.shell.add}>
          <Plus aria-hidden="true" />
        </a>
      </div>
      {state.accounts.map((account) => (
        <AccountButton key={account.id} account={account} />
      ))}
      <nav className="nav below" aria-label={s.nav.settings}>
        {settings.map((screen) => (
          <NavLink key={screen.view} screen={screen} state={state} />
        ))}
      </nav>
      <div className="nav">
        <SheetButton icon={Search} name={s.goTo.open} keys={s.goTo.keys} open={() => openSheet('palette')} />
        <SheetButton
          icon={Keyboard}
          name={s.keySheet.open}
          keys={state.settings.singleKeys ? ['?'] : []}
          open={() => openSheet('help')}
        />
      </div>
      <SyncLine accounts={state.accounts} />
    </aside>
  );
}
