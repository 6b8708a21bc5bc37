import { localeFor } from '../language.ts';

export const n = new Intl.NumberFormat(localeFor('de'));

/** „1 Nachricht“, „12 Nachrichten“, „0 Nachrichten“. */
export const plural = (count: number, one: string, many: string): string =>
  `${n.format(count)} ${count === 1 ? one : many}`;
