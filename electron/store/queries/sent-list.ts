import type { Page, SentRow } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { accountNames } from './account-names.ts';
import { type ListSource, readList } from './list.ts';

interface SentRecord {
  readonly id: number;
  readonly account_id: number;
  readonly first_to: string;
  readonly more: number;
  readonly subject: string;
  readonly date: number;
  readonly outcomes: string;
}

const FLAGS = { bounced: 'bounced', hard: 'hard', soft: 'soft', delayed: 'delayed', 'your-side': 'your_side' } as const;

export function sentSource(context: StoreContext, input: ParsedInput<'sent.list'>): ListSource {
  const flag = input.show === 'all' ? null : FLAGS[input.show];
  const where: { sql: string; values: number[] }[] = [];
  if (input.accountId !== null) where.push({ sql: 'account_id = ?', values: [input.accountId] });
  if (flag !== null) where.push({ sql: `${flag} = 1`, values: [] });
  const total = (): number =>
    context.db.get<{ n: number | null }>(
      `SELECT sum(${flag ?? 'n'}) AS n FROM sent_counter WHERE ? IS NULL OR account_id = ?`,
      input.accountId,
      input.accountId,
    )?.n ?? 0;
  const flags = [
    input.accountId === null ? null : `account${input.accountId}`,
    flag === null ? null : `is${flag}`,
  ].filter((f) => f !== null);
  return { table: 'sent', by: 'date', where, search: input.search, flags, total };
}

export function listSent(context: StoreContext, input: ParsedInput<'sent.list'>): Page<SentRow> {
  const { ids, next, total } = readList(context, sentSource(context, input), input);
  const nameOf = accountNames(context);
  const rows = ids.flatMap((id) => {
    const row = context.db.get<SentRecord>(
      'SELECT id, account_id, first_to, more, subject, date, outcomes FROM sent WHERE id = ?',
      id,
    );
    if (row === undefined) return [];
    return {
      id: row.id,
      accountId: row.account_id,
      account: nameOf(row.account_id),
      to: row.first_to,
      more: row.more,
      subject: row.subject,
      date: row.date,
      outcomes: JSON.parse(row.outcomes) as SentRow['outcomes'],
    };
  });
  return { rows, next, total };
}
