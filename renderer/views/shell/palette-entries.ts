// The entries of the palette: all of them while the field is empty, else those that match the typed words.
import {
  Bookmark,
  Inbox,
  Keyboard,
  type LucideIcon,
  MailPlus,
  Pause,
  Play,
  RefreshCw,
  Search,
  Send,
  SunMoon,
  User,
} from 'lucide-react';
import type { AccountView, Settings } from '../../../shared/domain/views.ts';
import { stateLine } from '../../accounts/account-menu.tsx';
import { accountName } from '../../accounts/account-name.ts';
import { showFailure, syncNow } from '../../accounts/sync-now.ts';
import { client, useAppState, useCall } from '../../api.ts';
import { shortDay } from '../../format/time.ts';
import { hashOf, navigate, type Params } from '../../router.ts';
import { openSheet } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SCREENS } from './screens.ts';

export type Group = keyof typeof s.goTo.groups;

export interface Entry {
  readonly key: string;
  readonly group: Group;
  readonly icon: LucideIcon;
  readonly name: string;
  /** Shown after the name, in grey. */
  readonly more?: string;
  /** The address that the entry opens, or the function that it runs. */
  readonly to: string | (() => void);
}

const LEAST_LETTERS = 2;
const FOUND = 5;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the text contains every typed word. */
function fits(text: string, words: readonly string[]): boolean {
  const folded = plain(text);
  return words.every((word) => folded.includes(word));
}

const screens = (): readonly Entry[] =>
  SCREENS.map(({ view, name, icon }) => ({ key: view, group: 'screens', name, icon, to: hashOf(view) }));

const views = (settings: Settings | undefined): readonly Entry[] =>
  (settings?.savedViews ?? []).map(({ id, name, list, params }) => ({
    key: `view ${id}`,
    group: 'views',
    name,
    more: s.nav[list],
    icon: Bookmark,
    to: hashOf(list, null, params as Params),
  }));

const mailboxes = (accounts: readonly AccountView[]): readonly Entry[] =>
  accounts.map((account) => ({
    key: `account ${account.id}`,
    group: 'accounts',
    name: accountName(account),
    more: stateLine(account),
    icon: Inbox,
    to: hashOf('sent', null, { account: String(account.id) }),
  }));

function commands(accounts: readonly AccountView[]): readonly Entry[] {
  const entry = (key: string, name: string, icon: LucideIcon, to: Entry['to']): Entry => ({
    key,
    group: 'commands',
    name,
    icon,
    to,
  });
  const sync = (name: 'sync.pause' | 'sync.start') => () => {
    client.call(name, { accountId: null }).catch(showFailure);
  };
  const theme = (choice: Settings['theme']) =>
    entry(`theme ${choice}`, s.goTo.theme[choice], SunMoon, () => {
      client.call('settings.set', { theme: choice }).catch(showFailure);
    });
  const paused = accounts.some((account) => account.status === 'paused');
  return [
    entry('sync', s.goTo.sync, RefreshCw, syncNow),
    paused
      ? entry('resume', s.goTo.resume, Play, sync('sync.start'))
      : entry('pause', s.goTo.pause, Pause, sync('sync.pause')),
    entry('add', s.goTo.add, MailPlus, hashOf('welcome')),
    entry('keys', s.goTo.sheet, Keyboard, () => openSheet('help')),
    theme('light'),
    theme('dark'),
    theme('system'),
  ];
}

/** Recipients and messages that the store finds, and the search in each list. */
function useFound(typed: string): readonly Entry[] {
  const search = typed.length < LEAST_LETTERS ? null : { search: typed, limit: FOUND };
  const people = useCall('recipients.list', search);
  const messages = useCall('sent.list', search);
  if (search === null) return [];
  return [
    ...(people.data?.rows ?? []).map(
      ({ address }): Entry => ({
        key: `to ${address}`,
        group: 'recipients',
        name: address,
        icon: User,
        to: hashOf('recipients', address),
      }),
    ),
    ...(messages.data?.rows ?? []).map(
      ({ id, subject, to, date }): Entry => ({
        key: `sent ${id}`,
        group: 'messages',
        name: subject || to,
        more: subject ? `${to}, ${shortDay(date)}` : shortDay(date),
        icon: Send,
        to: hashOf('sent', id, { q: typed }),
      }),
    ),
    ...(['sent', 'bounces', 'recipients'] as const).map(
      (list): Entry => ({
        key: `find ${list}`,
        group: 'search',
        name: s.goTo.searchIn[list](typed),
        icon: Search,
        to: hashOf(list, null, { q: typed }),
      }),
    ),
  ];
}

export function useEntries(input: string): readonly Entry[] {
  const { data } = useAppState();
  const typed = input.trim();
  const found = useFound(typed);
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const accounts = data?.accounts ?? [];
  const known = [...screens(), ...views(data?.settings), ...mailboxes(accounts), ...commands(accounts)];
  // Entries that the store finds arrive later. They are appended, so that Enter still chooses the same entry.
  return [...known.filter(({ name, more = '' }) => fits(`${name} ${more}`, words)), ...found];
}

/** Closes the palette, and then opens or runs the entry. */
export function choose(entry: Entry): void {
  openSheet('none');
  if (typeof entry.to === 'string') navigate(entry.to);
  else entry.to();
}
