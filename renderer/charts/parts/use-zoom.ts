import { dayFromIso, dayOf, isoDay } from '../../../shared/domain/local-day.ts';
import type { Series, SeriesPoint } from '../../../shared/domain/overview.ts';
import { useCall } from '../../api.ts';
import { shortDay } from '../../format/time.ts';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';

/** The first and last day of the zoom, both included: `2026-03-01_2026-03-14` in the address, so that Back zooms out. */
function readZoom(text: string | undefined): { readonly first: string; readonly last: string } | null {
  const [first = '', last = ''] = (text ?? '').split('_', 2);
  const days = [dayFromIso(first), dayFromIso(last)] as const;
  if (first.length !== 10 || last.length !== 10 || days[0] === null || days[1] === null || days[0] > days[1])
    return null;
  return { first, last };
}

const setZoom = (zoom: string | null): void => navigate(hashOf('overview', null, withParams(currentRoute(), { zoom })));

/** Noon, so that the date is the same in the user's time zone. */
const dateOf = (day: string): string => shortDay(new Date(`${day}T12:00:00`).getTime());

/** The data of the chart over time: the whole range, or a part of it with finer buckets, and its title. */
export function useZoom(whole: Series, accountId: number | null) {
  const { params } = useRoute();
  const zoom = readZoom(params.zoom);
  const part = useCall('overview.series', zoom && { ...zoom, accountId }).data;
  const shown: Series = zoom !== null && part !== undefined ? part : whole;
  return {
    shown,
    name: zoom === null ? null : s.charts.zoomedTo(dateOf(zoom.first), dateOf(zoom.last)),
    to: (first: SeriesPoint, last: SeriesPoint) => {
      const end = last.next === null ? dayOf(Date.now(), null) : (dayFromIso(last.next) ?? 1) - 1;
      setZoom(`${first.first}_${isoDay(Math.max(end, dayFromIso(last.first) ?? 0))}`);
    },
    reset: () => setZoom(null),
  };
}
