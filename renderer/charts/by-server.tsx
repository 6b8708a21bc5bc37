import { ServerOff } from 'lucide-react';
import { useCall } from '../api.ts';
import { count } from '../format/number.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { number, words } from './parts/chart-table.ts';
import { Legend, useToggles } from './parts/legend.tsx';
import { HARD_SOFT, partLines, sentWith, sumOf } from './parts/marked.ts';
import { RankedBars } from './parts/ranked-bars.tsx';

const SHOWN = 8;

/** The servers that refused mail, by registrable domain. */
export function ByServer({ frame, overview: { since }, days, accountId }: ChartProps) {
  const toggles = useToggles();
  const { data } = useCall('overview.servers', { days, accountId });
  const servers = data ?? [];
  const nameOf = (server: string | null) => server ?? s.charts.notStated;
  const marks = servers.slice(0, SHOWN).map(
    ({ server, hard, soft }): Mark => ({
      key: server ?? '',
      name: nameOf(server),
      to: sentWith({ since, accountId }, `server:${server ?? 'unknown'}`),
      values: { hard, soft },
      label: count(sumOf(HARD_SOFT, { hard, soft }, toggles.isOn)),
      lines: partLines(HARD_SOFT, { hard, soft }),
    }),
  );
  return (
    <ChartCard
      frame={frame}
      title={s.charts.servers}
      note={s.charts.serversNote}
      empty={data && marks.length === 0 ? { icon: ServerOff, title: s.charts.none, text: s.charts.noneText } : null}
      table={{
        columns: [s.charts.server, s.charts.hard, s.charts.soft],
        rows: servers.map(({ server, hard, soft }) => ({
          key: server ?? '',
          cells: [words(nameOf(server)), number(hard), number(soft)],
        })),
      }}
      legend={<Legend series={HARD_SOFT} toggles={toggles} />}
    >
      <RankedBars
        {...{ marks, toggles }}
        series={HARD_SOFT}
        nameWidth={138}
        labelWidth={44}
        hint={s.charts.openMessages}
      />
    </ChartCard>
  );
}
