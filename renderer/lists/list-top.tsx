import type { ReactNode } from 'react';
import { AccountChooser } from '../accounts/account-chooser.tsx';
import { Chips } from '../components/chips.tsx';
import { useUi } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';
import type { ListScreen } from './list-screen.ts';
import type { ListCall } from './pages.ts';
import { SavedViews } from './saved-views.tsx';
import { SearchBox } from './search-box.tsx';

interface TopProps<K extends ListCall> {
  readonly screen: ListScreen<K>;
  /** The screen's own controls, at the end. */
  readonly children?: ReactNode;
}

/** The row above a list: search, saved views and the choice of an account. */
export function ListTop<K extends ListCall>({ screen, children }: TopProps<K>) {
  const { kind, params, filter } = screen;
  const { title, searchHint, aboutAccount } = kind.texts;
  return (
    <header className="top">
      <h1>{title}</h1>
      <SearchBox
        list={kind.list}
        value={params.q ?? ''}
        hint={searchHint}
        onChange={(q) => filter({ q }, 'replace')}
        onLeave={() => useUi.getState().list?.focus()}
      />
      <SavedViews list={kind.list} />
      <AccountChooser
        accounts={screen.accounts}
        value={params.account ?? ''}
        onChange={(account) => filter({ account })}
        about={aboutAccount}
      />
      {children ? <div className="end">{children}</div> : null}
    </header>
  );
}

export type Shows<T extends string> = readonly { readonly value: T; readonly label: string }[];

/** The filter that the address names; the first one where it names none. */
export function showOf<T extends string>(shows: Shows<T>, show: string | undefined): T | undefined {
  return (shows.find(({ value }) => value === show) ?? shows[0])?.value;
}

interface ShowProps<K extends ListCall, T extends string> {
  readonly screen: ListScreen<K>;
  readonly shows: Shows<T>;
}

/** The filters of a list as chips; the first shows everything. */
export function ShowChips<K extends ListCall, T extends string>({ screen, shows }: ShowProps<K, T>) {
  const on = showOf(shows, screen.params.show);
  if (on === undefined) return null;
  return (
    <Chips
      label={s.list.filters}
      options={shows}
      value={on}
      onChange={(show) => screen.filter({ show: show === shows[0]?.value ? null : show })}
    />
  );
}
