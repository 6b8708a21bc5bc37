// Which language is shown. A translation is one file of the shape of en.ts and a line here.
import { en } from './en.ts';

export type Strings = typeof en;

export const s: Strings = en;

/** For numbers and dates: the reader's own region where it speaks the language shown. */
export const locale = navigator.languages.find((tag) => tag.split('-', 1)[0] === s.language) ?? s.fallbackLocale;
