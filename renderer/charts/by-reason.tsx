import { CircleCheck } from 'lucide-react';
import { useCall } from '../api.ts';
import { count } from '../format/number.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark, Series } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { number, words } from './parts/chart-table.ts';
import { Legend, useToggles } from './parts/legend.tsx';
import { partLines, sentWith, sumOf } from './parts/marked.ts';
import { RankedBars } from './parts/ranked-bars.tsx';

const SHOWN = 9;
const SERIES: readonly Series[] = [
  { id: 'hard', name: s.charts.hard, look: 'hard' },
  { id: 'soft', name: s.charts.soft, look: 'soft' },
  { id: 'yours', name: s.charts.yours, look: 'yours' },
];

/** The most frequent bounce reasons, each a link to its messages. */
export function ByReason({ frame, overview: { since }, days, accountId }: ChartProps) {
  const toggles = useToggles();
  const { data } = useCall('overview.reasons', { days, accountId });
  const reasons = data ?? [];
  const all = reasons.reduce((sum, reason) => sum + reason.count, 0);
  const marks = reasons.slice(0, SHOWN).map((reason): Mark => {
    const { hard, soft, yours } = reason;
    return {
      key: reason.reason,
      name: s.reason(reason.reason).short,
      to: sentWith({ since, accountId }, `reason:${reason.reason}`),
      values: { hard, soft, yours },
      label: count(sumOf(SERIES, { hard, soft, yours }, toggles.isOn)),
      lines: partLines(SERIES, { hard, soft, yours }),
    };
  });
  return (
    <ChartCard
      frame={frame}
      title={s.overview.reasons}
      note={reasons.length > SHOWN ? s.charts.reasonsTop(all, SHOWN, reasons.length) : s.overview.reasonsNote(all)}
      empty={data && all === 0 ? { icon: CircleCheck, title: s.charts.none, text: s.charts.noneText } : null}
      table={{
        columns: [s.overview.reason, s.charts.hard, s.charts.soft, s.charts.yours, s.overview.bounces, s.why.side],
        rows: reasons.map((one) => ({
          key: one.reason,
          cells: [
            words(s.reason(one.reason).short),
            ...[one.hard, one.soft, one.yours, one.count].map(number),
            words(s.side[one.side]),
          ],
        })),
      }}
      legend={<Legend series={SERIES} toggles={toggles} />}
    >
      <RankedBars
        {...{ marks, toggles }}
        series={SERIES}
        nameWidth={138}
        labelWidth={44}
        hint={s.charts.openMessages}
      />
    </ChartCard>
  );
}
