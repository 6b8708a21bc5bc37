import type { SentRow } from '../../../shared/domain/views.ts';
import type { Outcome, ReasonId } from '../../../shared/domain/words.ts';
import { WORST_FIRST } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import { type Change, union } from './change.ts';
import { sentEntry } from './list-entries.ts';
import type { Matched } from './match-reports.ts';
import type { Outcomes } from './outcomes.ts';
import { newEntry, type SearchEntry } from './search-entries.ts';
import { sentWords } from './sent-words.ts';

interface PairSummary {
  readonly outcome: Outcome;
  readonly reason: ReasonId | null;
  readonly n: number;
}

type Summary = SentRow['outcomes'];

/** One entry per outcome, worst first, with the most frequent reason in it; `none-seen` is left out. */
function outcomesOf(pairs: readonly PairSummary[]): Summary {
  return WORST_FIRST.filter((outcome) => outcome !== 'none-seen').flatMap((outcome) => {
    const same = pairs.filter((pair) => pair.outcome === outcome);
    if (same.length === 0) return [];
    const commonest = same.reduce((best, pair) => (pair.n > best.n ? pair : best));
    return [{ outcome, count: same.reduce((sum, pair) => sum + pair.n, 0), reason: commonest.reason }];
  });
}

/**
 * Writes the columns of the Sent list that depend on the messages' recipients. Out: the search entries of these and of new
 * messages. A new message without outcomes keeps the columns it was inserted with; only its words are written.
 */
export function summarizeSent(
  context: StoreContext,
  change: Change,
  matched: Matched,
  outcomes: Outcomes,
): readonly SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const [id, sent] of change.newMessages?.words ?? [])
    entries.push(newEntry('sent', id, sent.key, sentWords(sent, [], '')));
  for (const id of union(change.sent, matched.sent, outcomes.sent)) {
    const entry = summarize(context, id);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function summarize(context: StoreContext, id: number): SearchEntry | null {
  const pairs = context.db.all<PairSummary>(
    'SELECT outcome, reason, count(*) AS n FROM sent_recipient WHERE sent_id = ? GROUP BY outcome, reason',
    id,
  );
  const outcomes = outcomesOf(pairs);
  const has = (...wanted: Outcome[]): number => (outcomes.some((o) => wanted.includes(o.outcome)) ? 1 : 0);
  const flags = {
    bounced: has('hard', 'soft', 'your-side'),
    hard: has('hard'),
    soft: has('soft'),
    delayed: has('delayed'),
    your_side: has('your-side'),
  };
  context.db.run(
    'UPDATE sent SET outcomes = ?, bounced = ?, hard = ?, soft = ?, delayed = ?, your_side = ? WHERE id = ?',
    JSON.stringify(outcomes),
    ...Object.values(flags),
    id,
  );
  return sentEntry(
    context,
    id,
    Object.entries(flags).flatMap(([flag, on]) => (on === 1 ? [`is${flag}`] : [])),
  );
}
