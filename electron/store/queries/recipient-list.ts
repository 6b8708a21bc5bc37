import type { Page, RecipientRow } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { type ListSource, readList } from './list.ts';
import { type RecipientRecord, toRecipientRow } from './recipient-row.ts';

const FLAGS = {
  bounced: 'bounced',
  bad: 'bad',
  watch: 'watch',
  'your-side': 'your_side',
  recovered: 'recovered',
} as const;

export function recipientSource(context: StoreContext, input: ParsedInput<'recipients.list'>): ListSource {
  const flag = input.show === 'all' ? null : FLAGS[input.show];
  return {
    table: 'recipient',
    by: 'sort_at',
    where: flag === null ? [] : [{ sql: `${flag} = 1`, values: [] }],
    search: input.search,
    flags: flag === null ? [] : [`is${flag}`],
    total: () => context.db.get<{ n: number }>(`SELECT ${flag ?? 'n'} AS n FROM recipient_counter`)?.n ?? 0,
  };
}

/** The bounced first, by their last bounce; then the others by the last message to them. */
export function listRecipients(context: StoreContext, input: ParsedInput<'recipients.list'>): Page<RecipientRow> {
  const { ids, next, total } = readList(context, recipientSource(context, input), input);
  const rows = ids.flatMap((id) => {
    const row = context.db.get<RecipientRecord>('SELECT * FROM recipient WHERE id = ?', id);
    return row === undefined ? [] : [toRecipientRow(row)];
  });
  return { rows, next, total };
}
