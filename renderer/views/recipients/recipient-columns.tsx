import type { RecipientRow } from '../../../shared/domain/views.ts';
import { VerdictBadge } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { When } from '../../components/when.tsx';
import { count } from '../../format/number.ts';
import type { Column } from '../../lists/columns.ts';
import { s } from '../../strings/index.ts';

function Ago({ at }: { readonly at: number | null }) {
  return <span className="muted">{at === null ? s.time.never : <When at={at} as="ago" />}</span>;
}

export const RECIPIENT_COLUMNS: readonly Column<RecipientRow>[] = [
  {
    id: 'address',
    first: 'asc',
    width: 220,
    grows: true,
    cell: (row) => (
      <b title={row.address}>
        <MailText text={row.address} />
      </b>
    ),
  },
  { id: 'verdict', first: 'asc', width: 100, cell: (row) => <VerdictBadge row={row} /> },
  {
    id: 'reason',
    first: 'asc',
    width: 140,
    from: 760,
    cell: (row) => (row.reason === null ? null : s.reason(row.reason).short),
  },
  { id: 'sent', first: 'desc', width: 60, from: 480, end: true, cell: (row) => count(row.sent) },
  { id: 'hard', first: 'desc', width: 40, end: true, cell: (row) => count(row.hard) },
  { id: 'soft', first: 'desc', width: 44, end: true, cell: (row) => count(row.soft) },
  { id: 'last-bounce', first: 'desc', width: 92, end: true, cell: (row) => <Ago at={row.lastBounce} /> },
  { id: 'last-life', first: 'desc', width: 100, from: 880, end: true, cell: (row) => <Ago at={row.lastLife} /> },
  {
    id: 'suggestion',
    first: 'asc',
    width: 170,
    from: 1040,
    cell: (row) => (row.suggestion === null ? null : <MailText text={row.suggestion} />),
  },
];
