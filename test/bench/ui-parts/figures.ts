/** The value below which `share` (0 to 1) of all values stay; 0 where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

const round = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** The figure of a bench, and in words what it is made of. */
export function figure(name: string, value: number): void {
  console.log(`BENCH ui.${name} ${value.toFixed(value < 10 ? 2 : 1)}`);
}

/** Milliseconds of several runs, for reading along. */
export function detail(name: string, times: readonly number[]): void {
  const worst = Math.max(0, ...times);
  console.log(
    `  ${name.padEnd(34)} median ${round(median(times))}, p95 ${round(p95(times))}, worst ${round(worst)} ms`,
  );
}
