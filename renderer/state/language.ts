import { useEffect } from 'react';
import type { LanguageChoice } from '../../shared/domain/languages.ts';
import { languageHere, shownLanguage } from '../strings/language.ts';

/** Where the keyboard focus was; kept only over the reload. */
const REFOCUS = 'bounceboard.refocus-language';

/** Reloads the page at the same address when the language of the setting or of the system changes. */
export function useLanguage(choice: LanguageChoice | undefined): void {
  useEffect(() => {
    if (!choice) return;
    const follow = () => {
      if (languageHere(choice) === shownLanguage()) sessionStorage.removeItem(REFOCUS);
      else window.location.reload();
    };
    follow();
    window.addEventListener('languagechange', follow);
    return () => window.removeEventListener('languagechange', follow);
  }, [choice]);
}

/** Call it when the user chooses a language: the focus returns to that choice after the reload. */
export function keepFocusOverReload(): void {
  sessionStorage.setItem(REFOCUS, '1');
}

/** True once after a reload that moved the focus away from the choice of the language. */
export function takeFocusAfterReload(): boolean {
  const pending = sessionStorage.getItem(REFOCUS) !== null;
  sessionStorage.removeItem(REFOCUS);
  return pending;
}
