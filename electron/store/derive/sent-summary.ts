import type { SentRow } from '../../../shared/domain/views.ts';
import type { Outcome, ReasonId } from '../../../shared/domain/words.ts';
import { WORST_FIRST } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import { sentWords } from './sent-words.ts';
import type { Touched } from './touched.ts';
import { indexSent } from './words.ts';

interface PairSummary {
  readonly outcome: Outcome;
  readonly reason: ReasonId | null;
  readonly n: number;
}

type Outcomes = SentRow['outcomes'];

/** One entry an outcome, worst first, with the commonest reason in it; `none-seen` left out. */
function outcomesOf(pairs: readonly PairSummary[]): Outcomes {
  return WORST_FIRST.filter((outcome) => outcome !== 'none-seen').flatMap((outcome) => {
    const same = pairs.filter((pair) => pair.outcome === outcome);
    if (same.length === 0) return [];
    const commonest = same.reduce((best, pair) => (pair.n > best.n ? pair : best));
    return [{ outcome, count: same.reduce((sum, pair) => sum + pair.n, 0), reason: commonest.reason }];
  });
}

/** A fresh message that nothing has touched stands as it was inserted, without outcomes: only its words are to be written. */
export function writeFresh(touched: Touched): void {
  for (const [id, sent] of touched.fresh) touched.words.add('sent', id, sent.key, sentWords(sent, [], ''));
}

/** Writes the columns of the Sent list that follow from a message's recipients, and its words for the search. */
export function summarizeSent(context: StoreContext, id: number, touched: Touched): void {
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
  indexSent(
    context,
    touched.words,
    id,
    Object.entries(flags).flatMap(([flag, on]) => (on === 1 ? [`is${flag}`] : [])),
  );
}
