import type { Rule } from '../../../shared/bounce/rule.ts';
import type { BounceView } from '../../../shared/domain/views.ts';
import type { MatchSign } from '../../../shared/matching/match-sign.ts';
import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';

interface BounceRecord {
  readonly id: number;
  readonly report_id: number;
  readonly date: number;
  readonly recipient: string;
  readonly original_recipient: string | null;
  readonly action: BounceView['action'];
  readonly type: BounceView['type'];
  readonly reason: BounceView['reason'];
  readonly side: BounceView['side'];
  readonly address_bad: number | null;
  readonly status: string | null;
  readonly reply_code: string | null;
  readonly diagnostic: string | null;
  readonly phase: BounceView['phase'];
  readonly reporting_mta: string | null;
  readonly remote_mta: string | null;
  readonly queue_id: string | null;
  readonly last_attempt: number | null;
  readonly will_retry_until: number | null;
  readonly rule: string;
  readonly retry_after: number | null;
  readonly blocklist: string | null;
  readonly new_address: string | null;
  readonly sent_id: number | null;
  readonly sent_date: number | null;
  readonly match_method: NonNullable<BounceView['match']>['method'] | null;
  readonly confidence: number | null;
  readonly evidence: string | null;
}

/** An earlier version stored sentences. */
function signsIn(stored: string | null): readonly MatchSign[] {
  const signs = JSON.parse(stored ?? '[]') as readonly (MatchSign | string)[];
  return signs.map((sign) => (typeof sign === 'string' ? { id: 'as-written', text: sign } : sign));
}

/** An earlier version stored the rule in words: `phrase: user unknown`. */
function ruleIn(stored: string): Rule {
  if (stored.startsWith('{')) return JSON.parse(stored) as Rule;
  return { by: 'as-written', said: stored, provider: null, where: null, guards: [] };
}

function matchOf(row: BounceRecord): BounceView['match'] {
  if (row.match_method === null) return null;
  return {
    method: row.match_method,
    confidence: row.confidence ?? 0,
    evidence: signsIn(row.evidence),
  };
}

function toView(row: BounceRecord): BounceView {
  return {
    id: row.id,
    reportId: row.report_id,
    reportDate: row.date,
    recipient: row.recipient,
    originalRecipient: row.original_recipient,
    action: row.action,
    type: row.type,
    reason: row.reason,
    side: row.side,
    addressBad: row.address_bad === null ? null : row.address_bad === 1,
    status: row.status,
    replyCode: row.reply_code,
    diagnostic: row.diagnostic,
    phase: row.phase,
    reportingMta: row.reporting_mta,
    remoteMta: row.remote_mta,
    queueId: row.queue_id,
    lastAttempt: row.last_attempt,
    willRetryUntil: row.will_retry_until,
    rule: ruleIn(row.rule),
    retryAfter: row.retry_after,
    blocklist: row.blocklist === null ? null : (JSON.parse(row.blocklist) as BounceView['blocklist']),
    newAddress: row.new_address,
    sentId: row.sent_id,
    match: matchOf(row),
    timeToBounceMs: row.sent_date === null ? null : Math.max(0, row.date - row.sent_date),
  };
}

/** Bounces by one indexed column, oldest first. */
export function bouncesBy(
  { db }: StoreContext,
  column: 'report_id' | 'pair_id' | 'address',
  value: SqlValue,
): readonly BounceView[] {
  const order = column === 'report_id' ? 'b.position' : 'b.date, b.id';
  return db
    .all<BounceRecord>(
      `SELECT b.*, s.date AS sent_date FROM bounce b LEFT JOIN sent s ON s.id = b.sent_id
       WHERE b.${column} = ? ORDER BY ${order}`,
      value,
    )
    .map(toView);
}
