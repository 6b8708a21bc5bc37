import { UserCheck } from 'lucide-react';
import type { WorstAddresses } from '../../shared/domain/overview.ts';
import { useCall } from '../api.ts';
import { count } from '../format/number.ts';
import { toTheMinute } from '../format/time.ts';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { number, words } from './parts/chart-table.ts';
import { Legend, useToggles } from './parts/legend.tsx';
import { HARD_SOFT, partLines, sumOf } from './parts/marked.ts';
import { RankedBars } from './parts/ranked-bars.tsx';

const SHOWN = 8;

function markOf({ address, hard, soft, sent, reason }: WorstAddresses[number], isOn: (id: string) => boolean): Mark {
  return {
    key: address,
    name: address,
    to: hashOf('recipients', address),
    values: { hard, soft },
    label: s.charts.of(count(sumOf(HARD_SOFT, { hard, soft }, isOn)), count(sent)),
    lines: [
      ...partLines(HARD_SOFT, { hard, soft }),
      { name: s.charts.sent, value: count(sent), look: null },
      { name: s.overview.reason, value: s.reason(reason).short, look: null },
    ],
  };
}

/** The addresses with the most failed messages, each a link to its page. */
export function WorstAddressesChart({ frame, days, accountId }: ChartProps) {
  const toggles = useToggles();
  const { data } = useCall('overview.worst', { days, accountId });
  const worst = data ?? [];
  const marks = worst.slice(0, SHOWN).map((one) => markOf(one, toggles.isOn));
  return (
    <ChartCard
      frame={frame}
      title={s.charts.worst}
      note={s.charts.worstNote}
      empty={data && marks.length === 0 ? { icon: UserCheck, title: s.charts.none, text: s.charts.noneText } : null}
      table={{
        columns: [
          s.charts.address,
          s.charts.hard,
          s.charts.soft,
          s.charts.sent,
          s.overview.reason,
          s.charts.lastBounce,
        ],
        rows: worst.map((one) => ({
          key: one.address,
          cells: [
            words(one.address),
            ...[one.hard, one.soft, one.sent].map(number),
            words(s.reason(one.reason).short),
            words(toTheMinute(one.lastBounce), new Date(one.lastBounce).toISOString()),
          ],
        })),
      }}
      legend={<Legend series={HARD_SOFT} toggles={toggles} />}
    >
      <RankedBars
        {...{ marks, toggles }}
        series={HARD_SOFT}
        nameWidth={190}
        labelWidth={56}
        hint={s.charts.openAddress}
      />
    </ChartCard>
  );
}
