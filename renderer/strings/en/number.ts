import { localeFor } from '../language.ts';

export const n = new Intl.NumberFormat(localeFor('en'));

/** "1 message", "12 messages". */
export const plural = (count: number, one: string, many: string): string =>
  `${n.format(count)} ${count === 1 ? one : many}`;
