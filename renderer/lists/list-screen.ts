// The state of a screen with a list: which list, and the filter and open item in the address.
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListName } from '../../shared/domain/lists.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { accountIdOf } from '../accounts/account-chooser.tsx';
import { currentRoute, hashOf, navigate, type Params, useRoute, withParams } from '../router.ts';
import type { Column, Sorting } from './columns.ts';
import type { ListCall, ListRows } from './pages.ts';

interface ListTexts {
  /** The heading of the screen. */
  readonly title: string;
  /** The list's name for screen readers. */
  readonly label: string;
  readonly searchHint: string;
  /** Shown beside the list while nothing is open. */
  readonly pick: string;
  /** Explains the choice of an account, where that is needed. */
  readonly aboutAccount?: string;
}

/** The properties in which lists differ. */
export interface ListKind<K extends ListCall> {
  /** The list's name, which is also its screen's. */
  readonly list: ListName;
  readonly call: K;
  readonly icon: LucideIcon;
  readonly texts: ListTexts;
  readonly columns: readonly Column<ListRows[K]>[];
  /** The default sorting. */
  readonly usual: Sorting;
  readonly keyOf: (row: ListRows[K]) => string;
  /** The heading of a row while the list is sorted by date. */
  readonly headingOf?: (row: ListRows[K]) => string;
  /**
   * Renders a row in two lines; without it the list is always a table. `dated`: the row shows its date, since no heading does.
   */
  readonly lines?: (row: ListRows[K], dated: boolean) => ReactNode;
  /** The list's own filter, as input of its call. */
  readonly filterOf: (params: Params) => Partial<CallInput<K>>;
  /** The text of an empty list without a filter. */
  readonly emptyOf: (params: Params) => { readonly title: string; readonly text: string };
}

export interface ListScreen<K extends ListCall> {
  readonly kind: ListKind<K>;
  readonly params: Params;
  /** The key of the open item. */
  readonly item: string | null;
  readonly accounts: readonly AccountView[];
  /** The only account to show; null for all. */
  readonly accountId: number | null;
  /** Changes the filter in the address; the open item stays open. */
  readonly filter: (change: Parameters<typeof withParams>[1], how?: 'push' | 'replace') => void;
  /** Opens a row beside the list. Back undoes any number of such moves in one step. */
  readonly select: (row: ListRows[K]) => void;
  /** Removes every filter except the tab. */
  readonly showAll: () => void;
}

export function useListScreen<K extends ListCall>(kind: ListKind<K>, accounts: readonly AccountView[]): ListScreen<K> {
  const { params, item } = useRoute();
  const { list, keyOf } = kind;
  return {
    kind,
    params,
    item,
    accounts,
    accountId: accountIdOf(accounts, params.account),
    filter: (change, how) => {
      const now = currentRoute();
      navigate(hashOf(list, now.item, withParams(now, change)), how);
    },
    select: (row) => {
      const now = currentRoute();
      navigate(hashOf(list, keyOf(row), withParams(now, { to: null })), now.item ? 'replace' : 'push');
    },
    showAll: () => navigate(hashOf(list, currentRoute().item, { tab: params.tab ?? '' })),
  };
}
