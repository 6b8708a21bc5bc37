/** The quantile `share` (0 to 1) of the values; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

const round = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Prints a figure of a bench. */
export function figure(name: string, value: number): void {
  console.log(`BENCH ui.${name} ${value.toFixed(value < 10 ? 2 : 1)}`);
}

/** Prints the milliseconds of several runs. */
export function detail(name: string, times: readonly number[]): void {
  const worst = Math.max(0, ...times);
  console.log(
    `  ${name.padEnd(34)} median ${round(median(times))}, p95 ${round(p95(times))}, worst ${round(worst)} ms`,
  );
}
