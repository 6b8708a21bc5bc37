// Which language is shown, by the system's preferences or by hand, and in which regional form numbers and dates stand.
import { type LanguageChoice, SCREEN_LANGUAGES, type ScreenLanguage } from '../../shared/domain/languages.ts';

/** The region of readers whose system names none for the language shown. */
const USUAL_REGION: Readonly<Record<ScreenLanguage, string>> = { en: 'en-GB', de: 'de-DE' };

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The first language of `preferred` (BCP 47 tags, best first) that the screens speak, unless another was chosen by hand. */
export function languageFor(
  choice: LanguageChoice,
  preferred: readonly string[] = navigator.languages,
): ScreenLanguage {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const known = SCREEN_LANGUAGES.find((language) => language === primary(tag));
    if (known) return known;
  }
  return 'en';
}

/** For numbers and dates: the reader's own region where it speaks the language shown. */
export function localeFor(language: ScreenLanguage, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((tag) => primary(tag) === language) ?? USUAL_REGION[language];
}

let shown: ScreenLanguage = languageFor('system');

/** The language in which the page speaks, from its start to its end. */
export function shownLanguage(): ScreenLanguage {
  return shown;
}

/** Settles the language. To be called before anything that speaks is loaded: index.ts reads it once. */
export function speak(choice: LanguageChoice): void {
  shown = languageFor(choice);
  document.documentElement.lang = shown;
}
