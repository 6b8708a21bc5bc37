import { CircleCheck } from 'lucide-react';
import type { ProviderCounts } from '../../shared/domain/overview.ts';
import { useCall } from '../api.ts';
import { count, FEW, rate } from '../format/number.ts';
import { s } from '../strings/index.ts';
import type { ChartProps, Mark, Scope } from './parts/chart.ts';
import { ChartCard } from './parts/chart-card.tsx';
import { number, words } from './parts/chart-table.ts';
import { Legend, useToggles } from './parts/legend.tsx';
import { HARD_SOFT, partLines, quoted, sentWith, sumOf } from './parts/marked.ts';
import { RankedBars } from './parts/ranked-bars.tsx';

const SHOWN = 9;
type Provider = ProviderCounts[number];

/** The length of a bar. For very few recipients a rate would mislead: their bars are as long as if there were FEW. */
const partOf = (n: number, { recipients }: Provider): number => n / Math.max(recipients, FEW);
const rateOf = (bounced: number, one: Provider): string =>
  one.recipients < FEW
    ? s.charts.of(count(bounced), count(one.recipients))
    : s.charts.of(rate(bounced, one.recipients, s.charts.of), count(one.recipients));

function markOf(one: Provider, scope: Scope, isOn: (id: string) => boolean): Mark {
  const { hard, soft, recipients } = one;
  return {
    key: one.provider,
    name: one.provider,
    to: sentWith(scope, `provider:${quoted(one.provider)}`),
    values: { hard: partOf(hard, one), soft: partOf(soft, one) },
    label: rateOf(sumOf(HARD_SOFT, { hard, soft }, isOn), one),
    lines: [
      ...partLines(HARD_SOFT, { hard, soft }),
      { name: s.overview.columns.recipients, value: count(recipients), look: null },
      { name: s.charts.rate, value: rate(hard + soft, recipients, s.charts.of), look: null },
    ],
  };
}

/** The bounce rate and the volume of mail at each receiving provider. */
export function ByProvider({ frame, overview: { since }, days, accountId }: ChartProps) {
  const toggles = useToggles();
  const { data } = useCall('overview.providers', { days, accountId });
  const providers = data ?? [];
  const failing = providers
    .filter((one) => one.hard + one.soft > 0)
    .sort((a, b) => partOf(b.hard + b.soft, b) - partOf(a.hard + a.soft, a))
    .slice(0, SHOWN);
  const { columns } = s.overview;
  return (
    <ChartCard
      frame={frame}
      title={s.overview.providers}
      note={s.overview.providersNote}
      empty={data && failing.length === 0 ? { icon: CircleCheck, title: s.charts.none, text: s.charts.noneText } : null}
      table={{
        columns: [s.overview.provider, columns.recipients, columns.hard, columns.soft, columns.rate],
        rows: providers.map((one) => {
          const bounced = one.hard + one.soft;
          const part = one.recipients < FEW ? null : Number((bounced / one.recipients).toFixed(4));
          return {
            key: one.provider,
            cells: [
              words(one.provider),
              ...[one.recipients, one.hard, one.soft].map(number),
              words(rate(bounced, one.recipients, s.charts.of), part),
            ],
          };
        }),
      }}
      legend={<Legend series={HARD_SOFT} toggles={toggles} />}
    >
      <RankedBars
        marks={failing.map((one) => markOf(one, { since, accountId }, toggles.isOn))}
        series={HARD_SOFT}
        toggles={toggles}
        nameWidth={138}
        labelWidth={104}
        hint={s.charts.openMessages}
      />
    </ChartCard>
  );
}
