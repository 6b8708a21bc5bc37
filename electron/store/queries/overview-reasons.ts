import type { ReasonCounts } from '../../../shared/domain/overview.ts';
import type { BounceType, ReasonId, Side } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import { rangeOf } from './overview-range.ts';

type Reason = ReasonCounts[number];

interface Group {
  readonly reason: ReasonId;
  readonly side: Side;
  readonly type: BounceType;
  readonly count: number;
}

const partOf = ({ side, type }: Group): 'hard' | 'soft' | 'yours' =>
  side === 'sender-domain' ? 'yours' : type === 'hard' ? 'hard' : 'soft';

/** Bounced pairs by reason, the most frequent first. Side and type are those of the majority. */
export function reasonsOf(context: StoreContext, input: ParsedInput<'overview.reasons'>): ReasonCounts {
  const groups = context.db.all<Group>(
    `SELECT reason, side, bounce_type AS type, count(*) AS count FROM ${FAILED}
     GROUP BY reason, side, bounce_type ORDER BY count(*) DESC`,
    ...failedValues(rangeOf(context, input)),
  );
  const merged = new Map<ReasonId, Reason>();
  for (const group of groups) {
    const known = merged.get(group.reason) ?? { ...group, count: 0, hard: 0, soft: 0, yours: 0 };
    const part = partOf(group);
    merged.set(group.reason, { ...known, count: known.count + group.count, [part]: known[part] + group.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}
