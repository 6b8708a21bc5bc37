// The languages of the screens. To add one, add its code here, its folder in renderer/strings, and its line in index.ts there.
export const SCREEN_LANGUAGES = ['en', 'de'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** The user's choice: one language, or the one that the system prefers. */
export const LANGUAGE_CHOICES = ['system', ...SCREEN_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** "de" of the BCP 47 tag "de-AT". */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The language to show: the user's choice, else the first of `preferred` (BCP 47 tags, best first) that the screens support. */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): ScreenLanguage {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const known = SCREEN_LANGUAGES.find((language) => language === primaryLanguage(tag));
    if (known) return known;
  }
  return 'en';
}
