// The state of a screen that is a list: which list it is, and what the address says of its filter and of what is open beside it.
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
  /** Stands beside the list while nothing is open. */
  readonly pick: string;
  /** Said of the choice of an account where it does not go without saying. */
  readonly aboutAccount?: string;
}

/** What makes one list another than the others; all else is the same for all of them. */
export interface ListKind<K extends ListCall> {
  /** Its screen has the same name. */
  readonly list: ListName;
  readonly call: K;
  readonly icon: LucideIcon;
  readonly texts: ListTexts;
  readonly columns: readonly Column<ListRows[K]>[];
  /** How it is sorted unless the address says otherwise. */
  readonly usual: Sorting;
  readonly keyOf: (row: ListRows[K]) => string;
  /** The heading of a row while the list is sorted by date. */
  readonly headingOf?: (row: ListRows[K]) => string;
  /** A row in two lines; without it the list is always a table. `dated`: under no heading that says the day. */
  readonly lines?: (row: ListRows[K], dated: boolean) => ReactNode;
  /** The filter that the list alone has, as its call takes it. */
  readonly filterOf: (params: Params) => Partial<CallInput<K>>;
  /** What an empty list says of itself while nothing is filtered. */
  readonly emptyOf: (params: Params) => { readonly title: string; readonly text: string };
}

export interface ListScreen<K extends ListCall> {
  readonly kind: ListKind<K>;
  readonly params: Params;
  /** The key of the row that is open beside the list. */
  readonly item: string | null;
  readonly accounts: readonly AccountView[];
  /** The account whose mail is shown; null for all. */
  readonly accountId: number | null;
  /** Changes the filter in the address; what is open stays open. */
  readonly filter: (change: Parameters<typeof withParams>[1], how?: 'push' | 'replace') => void;
  /** Opens a row beside the list. Moving through the list is undone by Back in one step. */
  readonly select: (row: ListRows[K]) => void;
  /** Takes every filter away but the tab. */
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
