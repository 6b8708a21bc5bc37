// The languages that the screens speak. Adding one: its code here, its folder in renderer/strings, its line in index.ts there.
export const SCREEN_LANGUAGES = ['en', 'de'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** What a person chose: one of them, or whichever the system prefers. */
export const LANGUAGE_CHOICES = ['system', ...SCREEN_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
