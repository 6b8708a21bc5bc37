// What the palette offers: everything there is for an empty field, what fits the words once some are typed.
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
  /** Said after the name, in grey. */
  readonly more?: string;
  /** Where it leads, or what it does. */
  readonly to: string | (() => void);
}

const LEAST_LETTERS = 2;
const FOUND = 5;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word typed begins or lies in the text. */
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

/** Recipients and messages that the store finds, and the search itself on each of the lists. */
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
  // What the store finds comes a moment later: it stands below, so that what Enter would choose stays the same.
  return [...known.filter(({ name, more = '' }) => fits(`${name} ${more}`, words)), ...found];
}

/** Closes the palette, then goes there or does it. */
export function choose(entry: Entry): void {
  openSheet('none');
  if (typeof entry.to === 'string') navigate(entry.to);
  else entry.to();
}
