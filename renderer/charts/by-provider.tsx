import type { Overview } from '../../shared/domain/views.ts';
import { count, FEW, rate } from '../format/number.ts';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';
import { ChartCard } from './chart-card.tsx';

const SHOWN = 8;
type ProviderCount = Overview['providers'][number];

const partOf = (provider: ProviderCount): number =>
  (provider.hard + provider.soft) / Math.max(provider.recipients, FEW);

/** Which receiving providers send mail back, as a share of what was sent to them. */
export function ByProvider({ overview }: { readonly overview: Overview }) {
  const providers = overview.providers.filter((one) => one.hard + one.soft > 0).sort((a, b) => partOf(b) - partOf(a));
  const shown = providers.slice(0, SHOWN);
  const most = Math.max(0.0001, ...shown.map(partOf));
  const widthOf = (n: number, provider: ProviderCount) => `${(100 * n) / Math.max(provider.recipients, FEW) / most}%`;
  const { columns } = s.overview;
  const rateOf = (one: ProviderCount) => rate(one.hard + one.soft, one.recipients, s.app.of);
  return (
    <ChartCard
      title={s.overview.providers}
      note={s.overview.providersNote}
      span="span-5"
      table={{
        columns: [s.overview.provider, columns.recipients, columns.hard, columns.soft, columns.rate],
        rows: overview.providers.map((one) => [
          one.provider,
          count(one.recipients),
          count(one.hard),
          count(one.soft),
          rateOf(one),
        ]),
      }}
    >
      {shown.length === 0 ? <p className="muted">{s.overview.noBouncesText}</p> : null}
      {shown.map((one) => (
        <a
          key={one.provider}
          className="hb"
          href={hashOf('recipients', null, { show: 'bounced', q: `domain:${one.provider.toLowerCase()}` })}
        >
          <span className="ellipsis">{one.provider}</span>
          <span className="t">
            {one.hard > 0 ? <i className="fill-hard" style={{ width: widthOf(one.hard, one) }} /> : null}
            {one.soft > 0 ? <i className="fill-soft" style={{ width: widthOf(one.soft, one) }} /> : null}
          </span>
          <span>{rateOf(one)}</span>
        </a>
      ))}
    </ChartCard>
  );
}
