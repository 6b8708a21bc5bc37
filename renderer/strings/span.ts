/** Each unit with its milliseconds. */
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

const MINUTE = 60_000;

/** In: milliseconds. Out: those of whole minutes, rounded, for a wait that is told to people; less than a minute stays as it is. */
export const inMinutes = (ms: number): number => (ms < MINUTE ? ms : Math.round(ms / MINUTE) * MINUTE);

/** In: a locale (BCP 47), and what to say of less than a second. Out: a span of milliseconds in whole words, as "3 minutes". */
export function spanIn(locale: string, least: string): (ms: number) => string {
  const formats = UNITS.map(([unit, size]) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return { size, format };
  });
  return (ms) => {
    const found = formats.find(({ size }) => ms >= size);
    return found === undefined ? least : found.format.format(Math.floor(ms / found.size));
  };
}
