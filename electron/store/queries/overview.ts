import type { Overview } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { attentionOf } from './overview-attention.ts';
import { badAddresses } from './overview-bad.ts';
import { providersOf } from './overview-providers.ts';
import { type Range, rangeOf } from './overview-range.ts';
import { seriesOf } from './overview-series.ts';
import { tilesOf } from './overview-tiles.ts';

/**
 * The state of the mailbox over a range of whole UTC days that ends with today.
 * What is counted are recipients of messages: each (message, recipient) pair sent in the range, once. A pair has bounced when its
 * last word is a failure; bounce rate = tiles.recipientsBounced / tiles.recipientsSentTo, and hard + soft = recipientsBounced.
 * A bounce stands on the day its message was sent, so that every rate compares like with like.
 */
export function getOverview(context: StoreContext, input: ParsedInput<'overview.get'>): Overview {
  const range = rangeOf(context, input);
  const bad = badAddresses(context, range);
  const { bucket, series } = seriesOf(context, range);
  return {
    from: range.from,
    to: range.to,
    tiles: tilesOf(context, range, bad.all),
    bucket,
    series,
    reasons: reasonsOf(context, range),
    providers: providersOf(context, range),
    attention: attentionOf(context, range, bad),
  };
}

/** Bounced pairs by reason, the commonest first. Side and type are those of most of them. */
function reasonsOf({ db }: StoreContext, range: Range): Overview['reasons'] {
  type Reason = Overview['reasons'][number];
  const rows = db.all<Reason>(
    `SELECT reason, side, bounce_type AS type, count(*) AS count FROM sent_recipient
     WHERE bounce_type IS NOT NULL AND date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)
     GROUP BY reason, side, bounce_type ORDER BY count(*) DESC`,
    range.from,
    range.to,
    range.accountId,
  );
  const merged = new Map<string, Reason>();
  for (const row of rows) {
    const known = merged.get(row.reason);
    merged.set(row.reason, known === undefined ? { ...row } : { ...known, count: known.count + row.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}
