import type { OutcomeBounce } from '../../../shared/verdict/outcome.ts';
import type { Database } from '../database.ts';

export interface BounceOfPair extends OutcomeBounce {
  readonly id: number;
  /** The server that refused, as the report names it. */
  readonly server: string | null;
}

// Bounces of equal time and kind are ordered by their reports, whichever was read first.
const BOUNCES = `SELECT b.id, b.date AS at, b.action, b.type, b.side, b.reason, r.kind AS reportKind, b.remote_mta AS server
  FROM bounce b JOIN report r ON r.id = b.report_id
  WHERE b.pair_id = ? ORDER BY b.date, r.key, r.account_id, b.position`;

/** All bounces of one recipient of one message, oldest first. */
export const bouncesOfPair = (db: Database, pair: number): readonly BounceOfPair[] =>
  db.all<BounceOfPair>(BOUNCES, pair);
