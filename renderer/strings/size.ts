import type { ScreenLanguage } from '../../shared/domain/languages.ts';
import { localeFor } from './language.ts';

/** 16,000,000,000 as "16 GB", for sentences that name a limit. */
export function sizeIn(language: ScreenLanguage): (bytes: number) => string {
  const locale = localeFor(language);
  return (bytes) => {
    const [unit, step] = bytes < 1_000_000_000 ? ['megabyte', 1_000_000] : ['gigabyte', 1_000_000_000];
    const form = new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), maximumFractionDigits: 1 });
    return form.format(bytes / Number(step));
  };
}
