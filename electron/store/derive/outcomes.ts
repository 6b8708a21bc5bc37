import { decide, outcomeOf } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import { bouncesOfPair } from './bounces-of-pair.ts';
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

/** The messages and people whose outcomes were derived again. */
export interface Outcomes {
  readonly step: 'outcomes';
  readonly sent: ReadonlySet<number>;
  readonly addresses: ReadonlySet<string>;
}

/** Derives the outcome of every (message, recipient) pair that may have changed, from its bounces and replies. */
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
  const bounces = bouncesOfPair(db, id);
  if (pair.inferred === 1 && bounces.length === 0) {
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
  const decision = decide(bounces, repliedAt);
  const { bounceType, reason, side, bouncedAt } = outcomeOf(decision);
  db.run(
    `UPDATE sent_recipient SET outcome = ?, bounce_type = ?, reason = ?, side = ?, bounced_at = ?, server = ?, replied_at = ?
     WHERE id = ?`,
    decision.outcome,
    bounceType,
    reason,
    side,
    bouncedAt,
    bouncedAt === null ? null : serverOf(decision.bounce?.server ?? null),
    repliedAt,
    id,
  );
}
