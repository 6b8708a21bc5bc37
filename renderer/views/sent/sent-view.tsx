import { Send } from 'lucide-react';
import type { AccountView } from '../../../shared/domain/views.ts';
import { dayHeading } from '../../format/time.ts';
import { ListPanes } from '../../lists/list-panes.tsx';
import { type ListKind, useListScreen } from '../../lists/list-screen.ts';
import { ListTop, ShowChips, showOf } from '../../lists/list-top.tsx';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { SENT_COLUMNS } from './sent-columns.tsx';
import { SentDetailView } from './sent-detail.tsx';
import { SentRowView } from './sent-row.tsx';

const SHOWS = [
  { value: 'all', label: s.sent.all },
  { value: 'bounced', label: s.sent.bounced },
  { value: 'hard', label: s.sent.hard },
  { value: 'soft', label: s.sent.soft },
  { value: 'delayed', label: s.sent.delayed },
  { value: 'your-side', label: s.sent.yourSide },
] as const;

const SENT: ListKind<'sent.list'> = {
  list: 'sent',
  call: 'sent.list',
  icon: Send,
  texts: { title: s.sent.title, label: s.sent.list, searchHint: s.sent.searchHint, pick: s.list.pickSent },
  columns: SENT_COLUMNS,
  usual: { by: 'date', direction: 'desc' },
  keyOf: (row) => String(row.id),
  headingOf: (row) => dayHeading(row.date),
  lines: (row, dated) => <SentRowView row={row} dated={dated} />,
  filterOf: (params) => ({ show: showOf(SHOWS, params.show) }),
  emptyOf: () => ({ title: s.sent.emptyTitle, text: s.sent.emptyText }),
};

export function SentView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const screen = useListScreen(SENT, accounts);
  const id = Number(screen.item) || null;
  return (
    <>
      <ListTop screen={screen}>
        <ShowChips screen={screen} shows={SHOWS} />
        <a className="btn" href={hashOf('export', null, { account: screen.params.account ?? '' })}>
          {s.sent.export}
        </a>
      </ListTop>
      <ListPanes screen={screen}>{id === null ? null : <SentDetailView key={id} id={id} />}</ListPanes>
    </>
  );
}
