import type { SentRow } from '../../../shared/domain/views.ts';
import { MailText } from '../../components/mail-text.tsx';
import { When } from '../../components/when.tsx';
import type { Column } from '../../lists/columns.ts';
import { s } from '../../strings/index.ts';
import { SentMarks, SentTo } from './sent-row.tsx';

const MOST_SHOWN = 300;

export const SENT_COLUMNS: readonly Column<SentRow>[] = [
  {
    id: 'to',
    first: 'asc',
    width: 200,
    cell: (row) => (
      <b>
        <SentTo row={row} />
      </b>
    ),
  },
  {
    id: 'subject',
    first: 'asc',
    width: 220,
    grows: true,
    cell: (row) => <MailText text={row.subject.slice(0, MOST_SHOWN) || s.sent.noSubject} />,
  },
  { id: 'date', first: 'desc', width: 112, cell: (row) => <When at={row.date} as="dayAndClock" /> },
  { id: 'account', first: 'asc', width: 150, from: 820, cell: (row) => <MailText text={row.account} /> },
  { id: 'result', first: 'asc', width: 170, cell: (row) => <SentMarks row={row} /> },
];
