// The languages that the screens speak. Adding one: its code here, its folder in renderer/strings, its line in index.ts there.
export const SCREEN_LANGUAGES = ['en', 'de'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** What a person chose: one of them, or whichever the system prefers. */
export const LANGUAGE_CHOICES = ['system', ...SCREEN_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** "de" of the BCP 47 tag "de-AT". */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The first language of `preferred` (BCP 47 tags, best first) that the screens speak, unless another was chosen by hand. */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): ScreenLanguage {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const known = SCREEN_LANGUAGES.find((language) => language === primaryLanguage(tag));
    if (known) return known;
  }
  return 'en';
}
