// Every word the screens say, in the language shown. A translation is one folder of the shape of en/ and a line here.
import type { ScreenLanguage } from '../../shared/domain/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { localeFor, shownLanguage } from './language.ts';

export type Strings = typeof en;

export const ALL_STRINGS: Readonly<Record<ScreenLanguage, Strings>> = { en, de };

export const s: Strings = ALL_STRINGS[shownLanguage()];

/** For numbers and dates. */
export const locale = localeFor(shownLanguage());
