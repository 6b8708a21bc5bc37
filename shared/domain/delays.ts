/**
 * Steps of the time from sending a message to its report, in milliseconds. The steps grow, and each ends where the next begins.
 */
export const DELAYS = [
  { id: '10s', below: 10_000 },
  { id: '1min', below: 60_000 },
  { id: '10min', below: 600_000 },
  { id: '1h', below: 3_600_000 },
  { id: '6h', below: 21_600_000 },
  { id: '1d', below: 86_400_000 },
  { id: '5d', below: 432_000_000 },
  { id: 'longer', below: Number.MAX_SAFE_INTEGER },
] as const;
export type DelayId = (typeof DELAYS)[number]['id'];
export const DELAY_IDS: readonly DelayId[] = DELAYS.map(({ id }) => id);

/** The step that contains `ms` milliseconds. A negative time, as from a slow clock, belongs to the first. */
export function delayOf(ms: number): DelayId {
  return DELAYS.find(({ below }) => ms < below)?.id ?? 'longer';
}
