import type { Overview } from '../../shared/domain/views.ts';
import { count } from '../format/number.ts';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';
import { ChartCard } from './chart-card.tsx';

const SHOWN = 8;
type ReasonCount = Overview['reasons'][number];

function fillOf(reason: ReasonCount): string {
  if (reason.side === 'sender-domain') return 'fill-self';
  return reason.type === 'hard' ? 'fill-hard' : reason.type === 'soft' ? 'fill-soft' : 'fill-other';
}

/** Why mail came back: the commonest reasons, each a link to its messages. */
export function ByReason({ overview }: { readonly overview: Overview }) {
  const reasons = [...overview.reasons].sort((a, b) => b.count - a.count);
  const shown = reasons.length > SHOWN ? reasons.slice(0, SHOWN - 1) : reasons;
  const rest = reasons.slice(shown.length).reduce((sum, reason) => sum + reason.count, 0);
  const all = reasons.reduce((sum, reason) => sum + reason.count, 0);
  const most = Math.max(1, rest, ...shown.map((reason) => reason.count));
  return (
    <ChartCard
      title={s.overview.reasons}
      note={s.overview.reasonsNote(all)}
      span="span-4"
      table={{
        columns: [s.overview.reason, s.why.side, s.overview.bounces],
        rows: reasons.map((reason) => [s.reason(reason.reason).short, s.side[reason.side], count(reason.count)]),
      }}
    >
      {all === 0 ? <p className="muted">{s.overview.noBouncesText}</p> : null}
      {shown.map((reason) => (
        <a key={reason.reason} className="hb" href={hashOf('bounces', null, { q: `reason:${reason.reason}` })}>
          <span className="ellipsis">{s.reason(reason.reason).short}</span>
          <span className="t">
            <i className={fillOf(reason)} style={{ width: `${(100 * reason.count) / most}%` }} />
          </span>
          <span>{count(reason.count)}</span>
        </a>
      ))}
      {rest > 0 ? (
        <div className="hb">
          <span>{s.overview.other}</span>
          <span className="t">
            <i className="fill-other" style={{ width: `${(100 * rest) / most}%` }} />
          </span>
          <span>{count(rest)}</span>
        </div>
      ) : null}
    </ChartCard>
  );
}
