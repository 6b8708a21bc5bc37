import { dayFromIso } from '../../../shared/domain/local-day.ts';
import type { Series } from '../../../shared/domain/overview.ts';
import type { Overview } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { attentionOf } from './overview-attention.ts';
import { badAddresses } from './overview-bad.ts';
import { rangeBetween, rangeOf, sinceOf } from './overview-range.ts';
import { seriesOf } from './overview-series.ts';
import { tilesOf } from './overview-tiles.ts';

/**
 * The state of the mailbox over a range of whole days in the user's time zone that ends with today.
 * Counts recipients of messages: each (message, recipient) pair sent in the range, once. A pair has bounced when its latest
 * news is a failure; bounce rate = tiles.recipientsBounced / tiles.recipientsSentTo, and hard + soft = recipientsBounced. A
 * bounce counts on the day its message was sent, so that every rate compares like with like.
 */
export function getOverview(context: StoreContext, input: ParsedInput<'overview.get'>): Overview {
  const range = rangeOf(context, input);
  const bad = badAddresses(context, range);
  const { bucket, series } = seriesOf(context, range);
  return {
    from: series[0]?.start ?? range.from,
    to: context.now(),
    since: sinceOf(range),
    tiles: tilesOf(context, range, series, bad.all),
    bucket,
    series,
    attention: attentionOf(context, range, bad),
  };
}

/** The series of a part of the time, with buckets as fine as its length allows. Swaps days in the wrong order; has no errors. */
export function getSeries(context: StoreContext, input: ParsedInput<'overview.series'>): Series {
  const days = [dayFromIso(input.first) ?? 0, dayFromIso(input.last) ?? 0] as const;
  return seriesOf(context, rangeBetween(context, Math.min(...days), Math.max(...days), input.accountId));
}
