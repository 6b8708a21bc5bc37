import { User } from 'lucide-react';
import type { AccountView } from '../../../shared/domain/views.ts';
import { ListPanes } from '../../lists/list-panes.tsx';
import { type ListKind, useListScreen } from '../../lists/list-screen.ts';
import { ListTop, ShowChips, showOf } from '../../lists/list-top.tsx';
import { s } from '../../strings/index.ts';
import { RECIPIENT_COLUMNS } from './recipient-columns.tsx';
import { RecipientDetailView } from './recipient-detail.tsx';

const SHOWS = [
  { value: 'all', label: s.recipients.all },
  { value: 'bounced', label: s.recipients.bounced },
  { value: 'bad', label: s.recipients.bad },
  { value: 'watch', label: s.recipients.watch },
  { value: 'your-side', label: s.recipients.yourSide },
  { value: 'recovered', label: s.recipients.recovered },
] as const;

const RECIPIENTS: ListKind<'recipients.list'> = {
  list: 'recipients',
  call: 'recipients.list',
  icon: User,
  texts: {
    title: s.recipients.title,
    label: s.recipients.list,
    searchHint: s.recipients.searchHint,
    pick: s.list.pickRecipient,
    aboutAccount: s.lists.peopleOf,
  },
  columns: RECIPIENT_COLUMNS,
  usual: { by: 'last-bounce', direction: 'desc' },
  keyOf: (row) => row.address,
  filterOf: (params) => ({ show: showOf(SHOWS, params.show) }),
  emptyOf: () => ({ title: s.recipients.emptyTitle, text: s.recipients.emptyText }),
};

export function RecipientsView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const screen = useListScreen(RECIPIENTS, accounts);
  const { item } = screen;
  return (
    <>
      <ListTop screen={screen}>
        <ShowChips screen={screen} shows={SHOWS} />
      </ListTop>
      <ListPanes screen={screen}>{item === null ? null : <RecipientDetailView key={item} address={item} />}</ListPanes>
    </>
  );
}
