// The failed recipients of messages, which every chart but the series counts.
import type { Range } from './overview-range.ts';

/**
 * Recipients of messages sent between ?1 and ?2, of account ?3 or of all. The index of failed pairs alone answers every chart.
 */
export const FAILED = `sent_recipient INDEXED BY sent_recipient_failed
  WHERE bounce_type IS NOT NULL AND date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)`;

export const HARD_SOFT = "sum(bounce_type = 'hard') AS hard, sum(bounce_type = 'soft') AS soft";

export const failedValues = (range: Range): [number, number, number | null] => [range.from, range.to, range.accountId];
