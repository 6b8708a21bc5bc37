// The list "Needs your attention": one entry per cause, the most urgent kinds first.
import { isoDay } from '../../../shared/domain/local-day.ts';
import type { Attention, VerdictGrounds } from '../../../shared/domain/views.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import type { BadAddresses } from './overview-bad.ts';
import { failingDomains } from './overview-domains.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import { type Range, recentOf } from './overview-range.ts';
import { reportsOn } from './overview-reports.ts';
import { STILL_RETRIED } from './overview-tiles.ts';

/** At most this many entries of a kind are shown; the list behind the button has them all. */
const MOST = 5;
const MOST_NAMED = 3;
/** A fault that has not occurred for this long was repaired, or nobody writes there any more. */
const RECENT_MS = 30 * 86_400_000;
/** Two stray reports are normal; three or more mean that somebody misuses the user's address. */
const WAVE = 3;

export function attentionOf(context: StoreContext, range: Range, bad: BadAddresses): readonly Attention[] {
  return [
    ...senderSide(context, range),
    ...failingDomains(context, range),
    ...newHard(bad),
    ...keepsFailing(context, range),
    ...stillRetried(context, range),
    ...reports(context, range),
  ];
}

/** Faults of the sender's own side by cause: many providers refuse mail for the same fault. */
function senderSide({ db, now }: StoreContext, range: Range): Attention[] {
  const mine = `${FAILED} AND side = 'sender-domain'`;
  const causes = db.all<{ reason: ReasonId; count: number; since: number }>(
    `SELECT reason, count(DISTINCT sent_id) AS count, min(bounced_at) AS since FROM ${mine}
     GROUP BY reason HAVING max(bounced_at) > ?4 ORDER BY count DESC, reason LIMIT ?5`,
    ...failedValues(range),
    now() - RECENT_MS,
    MOST,
  );
  return causes.map((cause) => {
    const providers = db.all<{ provider: string }>(
      `SELECT provider FROM ${mine} AND reason = ?4 GROUP BY provider ORDER BY count(*) DESC, provider`,
      ...failedValues(range),
      cause.reason,
    );
    const last = db.get<{ sent_id: number }>(
      `SELECT sent_id FROM ${mine} AND reason = ?4 ORDER BY date DESC LIMIT 1`,
      ...failedValues(range),
      cause.reason,
    );
    const names = providers.slice(0, MOST_NAMED).map(({ provider }) => provider);
    return {
      kind: 'sender-side',
      ...cause,
      providers: names,
      providerCount: providers.length,
      sentId: last?.sent_id ?? null,
    };
  });
}

const WROTE_TO = `(?3 IS NULL OR EXISTS (SELECT 1 FROM sent_recipient p WHERE p.address = r.address AND p.account_id = ?3))`;

/**
 * Addresses that newly bounced hard. Typing slips need a correction, the others should be removed from the list: each group is
 * an entry of its own.
 */
function newHard(bad: BadAddresses): Attention[] {
  const found: Attention[] = [];
  if (bad.newHard > bad.newSlips) found.push({ kind: 'new-hard', count: bad.newHard - bad.newSlips });
  if (bad.newSlips > 0) found.push({ kind: 'slips', count: bad.newSlips, slips: bad.slips });
  return found;
}

/** Addresses with repeated soft failures: the watched ones, and those that became bad by them. Newest first. */
function keepsFailing({ db }: StoreContext, range: Range): Attention[] {
  const failing = (flags: string): { address: string; at: number; grounds: string }[] =>
    db.all(
      `SELECT r.address, r.sort_at AS at, r.because AS grounds FROM recipient r
       WHERE ${flags} AND r.sort_at BETWEEN ?1 AND ?2 AND ${WROTE_TO} ORDER BY r.sort_at DESC LIMIT 200`,
      range.from,
      range.to,
      range.accountId,
    );
  return [...failing('r.watch = 1'), ...failing('r.bad = 1 AND r.hard = 0')]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ address, grounds }): Attention[] => {
      const parsed = JSON.parse(grounds) as VerdictGrounds;
      if (parsed.rule !== 'soft-repeated') return [];
      return [{ kind: 'keeps-failing', address, times: parsed.times, days: parsed.days, reason: parsed.reason }];
    })
    .slice(0, MOST);
}

function stillRetried({ db, now }: StoreContext, range: Range): Attention[] {
  const row = db.get<{ n: number; until: number | null }>(
    `SELECT count(*) AS n, max(b.until) AS until ${STILL_RETRIED}`,
    range.from,
    range.to,
    range.accountId,
    now(),
  );
  return row === undefined || row.n === 0 ? [] : [{ kind: 'still-retried', count: row.n, until: row.until }];
}

/** Reports that could not be read in the whole range, and backscatter that came in recently. */
function reports(context: StoreContext, range: Range): Attention[] {
  const recent = recentOf(context, range);
  const backscatter = reportsOn(context, recent, 'backscatter');
  const unparsed = reportsOn(context, range, 'unparsed');
  const found: Attention[] = [];
  if (backscatter >= WAVE) found.push({ kind: 'backscatter', count: backscatter, since: isoDay(recent.firstDay) });
  if (unparsed > 0) found.push({ kind: 'unparsed', count: unparsed });
  return found;
}
