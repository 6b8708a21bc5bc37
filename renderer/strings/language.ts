// Which language is shown, by the system's preferences or by hand, and in which regional form numbers and dates stand.
import {
  type LanguageChoice,
  languageFor,
  primaryLanguage,
  type ScreenLanguage,
} from '../../shared/domain/languages.ts';

/** The region of readers whose system names none for the language shown. */
const USUAL_REGION: Readonly<Record<ScreenLanguage, string>> = { en: 'en-GB', de: 'de-DE' };

/** For numbers and dates: the reader's own region where it speaks the language shown. */
export function localeFor(language: ScreenLanguage, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((tag) => primaryLanguage(tag) === language) ?? USUAL_REGION[language];
}

/** The language for a choice in this browser, as it is set up now. */
export function languageHere(choice: LanguageChoice): ScreenLanguage {
  return languageFor(choice, navigator.languages);
}

let shown: ScreenLanguage = languageHere('system');

/** The language in which the page speaks, from its start to its end. */
export function shownLanguage(): ScreenLanguage {
  return shown;
}

/** Settles the language. To be called before anything that speaks is loaded: index.ts reads it once. */
export function speak(choice: LanguageChoice): void {
  shown = languageHere(choice);
  document.documentElement.lang = shown;
}
