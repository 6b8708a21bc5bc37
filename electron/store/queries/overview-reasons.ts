import type { Overview } from '../../../shared/domain/views.ts';
import type { BounceType, ReasonId, Side } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import type { Range } from './overview-range.ts';

type Reason = Overview['reasons'][number];

interface Group {
  readonly reason: ReasonId;
  readonly side: Side;
  readonly type: BounceType;
  readonly count: number;
}

const partOf = ({ side, type }: Group): 'hard' | 'soft' | 'yours' =>
  side === 'sender-domain' ? 'yours' : type === 'hard' ? 'hard' : 'soft';

/** Bounced pairs by reason, the commonest first. Side and type are those of most of them. */
export function reasonsOf({ db }: StoreContext, range: Range): readonly Reason[] {
  const groups = db.all<Group>(
    `SELECT reason, side, bounce_type AS type, count(*) AS count FROM ${FAILED}
     GROUP BY reason, side, bounce_type ORDER BY count(*) DESC`,
    ...failedValues(range),
  );
  const merged = new Map<ReasonId, Reason>();
  for (const group of groups) {
    const known = merged.get(group.reason) ?? { ...group, count: 0, hard: 0, soft: 0, yours: 0 };
    const part = partOf(group);
    merged.set(group.reason, { ...known, count: known.count + group.count, [part]: known[part] + group.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}
