import type { ReportRow } from '../../../shared/domain/views.ts';
import { Badge } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { When } from '../../components/when.tsx';
import type { Column } from '../../lists/columns.ts';
import { aboutOf, markOf, whoOf } from './report-row.tsx';

function Mark({ row }: { readonly row: ReportRow }) {
  const mark = markOf(row);
  return <Badge tone={mark.tone}>{mark.text}</Badge>;
}

export const REPORT_COLUMNS: readonly Column<ReportRow>[] = [
  {
    id: 'recipient',
    first: 'asc',
    width: 200,
    cell: (row) => (
      <b>
        <MailText text={whoOf(row)} />
      </b>
    ),
  },
  { id: 'subject', first: 'asc', width: 220, grows: true, cell: (row) => <MailText text={aboutOf(row)} /> },
  { id: 'from', first: 'asc', width: 170, from: 900, cell: (row) => <MailText text={row.from} /> },
  { id: 'date', first: 'desc', width: 112, cell: (row) => <When at={row.date} as="dayAndClock" /> },
  { id: 'account', first: 'asc', width: 150, from: 1040, cell: (row) => <MailText text={row.account} /> },
  { id: 'reason', first: 'asc', width: 160, cell: (row) => <Mark row={row} /> },
];
