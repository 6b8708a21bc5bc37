import { useEffect } from 'react';
import type { LanguageChoice } from '../../shared/domain/languages.ts';
import { languageHere, shownLanguage } from '../strings/language.ts';

/** Survives the reload alone: where the keyboard was. */
const REFOCUS = 'bounceboard.refocus-language';

/** Shows the page anew, at the same address, once the language of the setting or of the system is another. */
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

/** To be called when a language is chosen: the keyboard is on that choice and shall be there again. */
export function keepFocusOverReload(): void {
  sessionStorage.setItem(REFOCUS, '1');
}

/** True once after a reload that took the keyboard away from the choice of the language. */
export function takeFocusAfterReload(): boolean {
  const pending = sessionStorage.getItem(REFOCUS) !== null;
  sessionStorage.removeItem(REFOCUS);
  return pending;
}
