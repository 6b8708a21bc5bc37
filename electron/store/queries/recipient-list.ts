import type { Direction, RecipientSort } from '../../../shared/domain/lists.ts';
import type { Page, RecipientRow } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';
import { readList } from './list.ts';
import type { ListSource, Part } from './list-source.ts';
import { type People, peopleOf } from './recipient-account.ts';
import { type RecipientRecord, toRecipientRow } from './recipient-row.ts';

const FLAGS = {
  bounced: 'bounced',
  bad: 'bad',
  watch: 'watch',
  'your-side': 'your_side',
  recovered: 'recovered',
} as const;

/** The columns of each order; then the last bounce or sending, newest first in the default direction. */
const BY: Readonly<Record<RecipientSort, readonly string[]>> = {
  'last-bounce': ['sort_at'],
  address: ['address'],
  verdict: ['verdict_key', 'newest'],
  sent: ['sent', 'sort_at'],
  hard: ['hard', 'sort_at'],
  soft: ['soft', 'sort_at'],
  reason: ['reason_key', 'newest'],
  'last-life': ['life_key', 'sort_at'],
  suggestion: ['suggestion_key', 'newest'],
};
/** Orders by values that an address without a bounce lacks: such addresses always come after (or before) the others. */
const OF_NOTED: ReadonlySet<RecipientSort> = new Set(['verdict', 'hard', 'soft', 'reason', 'suggestion']);

/** Makes the part for one order of the lists to merge. */
type MakePart = (by: readonly string[], index: string, where: string) => Part;

const partOf =
  ({ lists }: People): MakePart =>
  (by, index, where) => ({
    by,
    branches: lists.map((list) => ({ index, where: [{ sql: where, values: [] }, ...list] })),
  });

function wholeList(part: MakePart, sort: RecipientSort, direction: Direction): readonly Part[] {
  const by = BY[sort];
  const quiet = (where: string): Part => part(['sort_at'], 'recipient_sort', where);
  if (OF_NOTED.has(sort)) {
    const noted = part(by, `recipient_all_${sort}`, '(sort_at >= 0 OR override IS NOT NULL)');
    const others = quiet('sort_at < 0 AND override IS NULL');
    // A key sorts ascending at first, a count descending; in that direction the addresses without bounces come last.
    const first = by.includes('newest') ? 'asc' : 'desc';
    return direction === first ? [noted, others] : [others, noted];
  }
  if (sort === 'last-life') {
    const heard = part(by, 'recipient_all_last_life', 'last_life IS NOT NULL');
    const others = quiet('last_life IS NULL');
    return direction === 'desc' ? [heard, others] : [others, heard];
  }
  if (sort === 'last-bounce') return [quiet('true')];
  return [part(by, `recipient_all_${sort}`, 'true')];
}

export function recipientSource(context: StoreContext, input: ParsedInput<'recipients.list'>): ListSource {
  const flag = input.show === 'all' ? null : FLAGS[input.show];
  const sort = input.sort ?? 'last-bounce';
  const direction = input.direction ?? 'desc';
  const people = peopleOf(context, input.accountId ?? null);
  const part = partOf(people);
  const index = sort === 'last-bounce' ? `recipient_${flag}` : `recipient_${flag}_${sort.replace('-', '_')}`;
  return {
    table: 'recipient',
    parts: flag === null ? wholeList(part, sort, direction) : [part(BY[sort], index, `${flag} = 1`)],
    direction,
    search: input.search,
    flags: flag === null ? [] : [`is${flag}`],
    within: people.within,
    hitsBy: sort === 'last-bounce' ? null : BY[sort],
    total: () => people.count(flag),
  };
}

/** By default the bounced recipients come first, by their last bounce; then the others, by the last message sent to them. */
export function listRecipients(context: StoreContext, input: ParsedInput<'recipients.list'>): Page<RecipientRow> {
  const { ids, ...listed } = readList(context, recipientSource(context, input), input);
  const rows = ids.flatMap((id) => {
    const row = context.db.get<RecipientRecord>('SELECT * FROM recipient WHERE id = ?', id);
    return row === undefined ? [] : [toRecipientRow(row)];
  });
  return { rows, ...listed };
}
listRecipients.needsDerived = always;
