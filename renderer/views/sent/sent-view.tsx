import { Search, Send } from 'lucide-react';
import { useCallback } from 'react';
import type { AccountView, SentRow } from '../../../shared/domain/views.ts';
import { usePages } from '../../api.ts';
import { Chips } from '../../components/chips.tsx';
import { Empty, Loading } from '../../components/empty.tsx';
import { focusDetail } from '../../components/focus-detail.ts';
import { ListEmpty } from '../../components/list-empty.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { accountName } from '../../format/account-name.ts';
import { dayHeading } from '../../format/time.ts';
import { currentRoute, hashOf, navigate, type Params, useRoute, withParams } from '../../router.ts';
import { useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SentDetailView } from './sent-detail.tsx';
import { SentRowView } from './sent-row.tsx';

const SHOWS = ['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side'] as const;
type Show = (typeof SHOWS)[number];
const NAMES: Readonly<Record<Show, string>> = {
  all: s.sent.all,
  bounced: s.sent.bounced,
  hard: s.sent.hard,
  soft: s.sent.soft,
  delayed: s.sent.delayed,
  'your-side': s.sent.yourSide,
};
const OPTIONS = SHOWS.map((value) => ({ value, label: NAMES[value] }));
const ROW_HEIGHT = 58;

function showOf(params: Params): Show {
  return SHOWS.find((known) => known === params.show) ?? 'all';
}

/** Changes the filter in the address; the selection stays. */
function filter(change: Parameters<typeof withParams>[1], how: 'push' | 'replace'): void {
  const now = currentRoute();
  navigate(hashOf('sent', now.item, withParams(now, change)), how);
}

const setSearch = (q: string) => filter({ q }, 'replace');
const select = (row: SentRow) =>
  navigate(hashOf('sent', row.id, withParams(currentRoute(), { to: null })), currentRoute().item ? 'replace' : 'push');
const keyOf = (row: SentRow) => String(row.id);
const headingOf = (row: SentRow) => dayHeading(row.date);
const render = (row: SentRow) => <SentRowView row={row} />;

function SentTop({ accounts, params }: { readonly accounts: readonly AccountView[]; readonly params: Params }) {
  return (
    <header className="top">
      <h1>{s.sent.title}</h1>
      <SearchBox
        value={params.q ?? ''}
        hint={s.sent.searchHint}
        onChange={setSearch}
        onLeave={() => useUi.getState().list?.focus()}
      />
      <div className="end">
        {accounts.length > 1 ? (
          <select
            className="select"
            aria-label={s.list.account}
            value={params.account ?? ''}
            onChange={(event) => filter({ account: event.target.value || null }, 'push')}
          >
            <option value="">{s.list.allAccounts}</option>
            {accounts.map((account) => (
              <option key={account.id} value={account.id}>
                {accountName(account)}
              </option>
            ))}
          </select>
        ) : null}
        <Chips
          label={s.list.filters}
          options={OPTIONS}
          value={showOf(params)}
          onChange={(show) => filter({ show: show === 'all' ? null : show }, 'push')}
        />
        <a className="btn" href={hashOf('export')}>
          {s.sent.export}
        </a>
      </div>
    </header>
  );
}

function SentList({ params, item }: { readonly params: Params; readonly item: string | null }) {
  const list = usePages('sent.list', {
    show: showOf(params),
    search: params.q ?? '',
    accountId: Number(params.account) || null,
  });
  const onEnd = useCallback(() => list.more(), [list.more]);
  const filtered = Boolean(params.q || params.show || params.account);
  return (
    <div className="pane-list">
      {list.error ? <ErrorNote error={list.error} retry={() => void list.refetch()} /> : null}
      <VirtualList<SentRow>
        label={s.sent.list}
        roles="listbox"
        rows={list.rows}
        total={list.total}
        rowHeight={ROW_HEIGHT}
        {...{ keyOf, headingOf, render, onEnd }}
        selected={item}
        onSelect={select}
        onOpen={focusDetail}
        whenEmpty={
          list.isPending ? (
            <Loading label={s.app.loading} rows={12} />
          ) : (
            <ListEmpty
              icon={filtered ? Search : Send}
              search={params.q ?? ''}
              filtered={filtered}
              title={s.sent.emptyTitle}
              text={s.sent.emptyText}
              showAll={() => navigate(hashOf('sent', item))}
            />
          )
        }
      />
    </div>
  );
}

export function SentView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params, item } = useRoute();
  const id = Number(item) || null;
  return (
    <>
      <SentTop accounts={accounts} params={params} />
      <div className="split">
        <SentList params={params} item={item} />
        <div className="pane-detail">
          {id === null ? (
            <Empty icon={Send} title={s.list.pick} text={s.list.pickSent}>
              <span className="muted">{s.list.keysHint}</span>
            </Empty>
          ) : (
            <SentDetailView key={id} id={id} />
          )}
        </div>
      </div>
    </>
  );
}
