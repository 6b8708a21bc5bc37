import { type OutcomeBounce, outcomeOf } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import { union } from './change.ts';
import type { Affected } from './find-affected.ts';
import type { Matched } from './match-reports.ts';
import { serverOf } from './server.ts';

interface PairRecord {
  readonly id: number;
  readonly sent_id: number;
  readonly address: string;
  readonly inferred: number;
  readonly date: number;
  readonly key: string;
}

/** The messages and people whose outcomes were derived anew. */
export interface Outcomes {
  readonly step: 'outcomes';
  readonly sent: ReadonlySet<number>;
  readonly addresses: ReadonlySet<string>;
}

/** Derives the outcome of every (message, recipient) pair that may have another, from its bounces and replies. */
export function deriveOutcomes(context: StoreContext, affected: Affected, matched: Matched): Outcomes {
  const sent = new Set<number>();
  const addresses = new Set<string>();
  for (const id of union(affected.pairs, matched.pairs)) {
    const pair = context.db.get<PairRecord>(PAIR, id);
    if (pair === undefined) continue;
    sent.add(pair.sent_id);
    addresses.add(pair.address);
    deriveOutcome(context, pair);
  }
  return { step: 'outcomes', sent, addresses };
}

const PAIR = `SELECT p.id, p.sent_id, p.address, p.inferred, p.date, s.key
  FROM sent_recipient p JOIN sent s ON s.id = p.sent_id WHERE p.id = ?`;

function deriveOutcome({ db }: StoreContext, pair: PairRecord): void {
  const { id } = pair;
  // A complaint or an answering machine says nothing about whether this message arrived or failed.
  const bounces = db.all<OutcomeBounce & { readonly server: string | null }>(
    `SELECT b.date AS at, b.action, b.type, b.side, b.reason, b.remote_mta AS server FROM bounce b JOIN report r ON r.id = b.report_id
     WHERE b.pair_id = ? AND r.kind NOT IN ('feedback', 'auto-reply', 'mdn') ORDER BY b.date, b.id`,
    id,
  );
  if (pair.inferred === 1 && db.get('SELECT 1 FROM bounce WHERE pair_id = ? LIMIT 1', id) === undefined) {
    db.run('DELETE FROM sent_recipient WHERE id = ?', id);
    return;
  }
  const reply = db.get<{ at: number | null }>(
    `SELECT max(l.date) AS at FROM life_ref f JOIN life l ON l.id = f.life_id
     WHERE f.key = ? AND l.address = ? AND l.how = 'reply' AND l.date >= ?`,
    pair.key,
    pair.address,
    pair.date,
  );
  const repliedAt = reply?.at ?? null;
  const result = outcomeOf(bounces, repliedAt);
  const deciding = bounces.findLast((b) => b.at === result.bouncedAt && b.action === 'failed');
  db.run(
    `UPDATE sent_recipient SET outcome = ?, bounce_type = ?, reason = ?, side = ?, bounced_at = ?, server = ?, replied_at = ?
     WHERE id = ?`,
    result.outcome,
    result.bounceType,
    result.reason,
    result.side,
    result.bouncedAt,
    serverOf(deciding?.server ?? null),
    repliedAt,
    id,
  );
}
